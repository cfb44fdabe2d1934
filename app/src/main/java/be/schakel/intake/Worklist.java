package be.schakel.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All that waits for the acting worker, on one day. */
public record Worklist(LocalDate today, List<WorkItem> items) {

    /** A crisis goes before everything, then what is due first or waits longest. */
    private static final Comparator<WorkItem> MOST_URGENT_FIRST = Comparator.comparing(
                    (WorkItem item) -> !item.messageKey().equals(IntakeWorklist.CRISIS))
            .thenComparing(item -> item.due().orElse(item.since()))
            .thenComparing(WorkItem::since);

    public Worklist {
        items = items.stream().sorted(MOST_URGENT_FIRST).toList();
    }

    public List<WorkItem> in(WorklistView view) {
        return items.stream().filter(item -> view.shows(item, today)).toList();
    }
}
