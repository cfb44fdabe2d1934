package be.schakel.followup.web;

import be.schakel.followup.Goal;
import be.schakel.followup.Plan;
import be.schakel.platform.web.Language;
import be.schakel.platform.web.Page;
import java.util.List;

/** Who does what, on one A4 for the client to take home (REQ-304). */
public record PlanSheetPage(Plan plan, Language language) implements Page {

    public String path() {
        return "/traject/" + plan.card().trajectory() + "/plan";
    }

    public List<Goal> goals() {
        return plan.goals().stream().filter(Goal::isOpen).toList();
    }
}
