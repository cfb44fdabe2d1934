package be.schakel.intake.web;

import be.schakel.intake.TrajectoryLine;
import be.schakel.intake.WorkItem;
import be.schakel.intake.Worklist;
import be.schakel.intake.WorklistView;
import be.schakel.platform.web.Page;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What waits for the acting worker, seen one way, and the trajectories they hold. */
public record TodayPage(WorklistView view, Worklist worklist, List<TrajectoryLine> mine) implements Page {

    public List<WorkItem> items() {
        return worklist.in(view);
    }

    public List<WorklistView> views() {
        return List.of(WorklistView.values());
    }

    public int count(WorklistView other) {
        return worklist.in(other).size();
    }

    public boolean isLate(WorkItem item) {
        return item.isLate(worklist.today());
    }

    public long daysSince(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(day, worklist.today()));
    }
}
