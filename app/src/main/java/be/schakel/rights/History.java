package be.schakel.rights;

import be.schakel.platform.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened to a right, newest first. */
record History(List<RightEvent> events) {

    static final History NONE = new History(List.of());

    History {
        events = List.copyOf(events);
    }

    /** The last line, while its own writer may take it back: on the day it was written, and never the suggestion. */
    Optional<RightEvent> undoable(UUID worker, LocalDate today) {
        return before().isEmpty()
                ? Optional.empty()
                : holding().stream()
                        .findFirst()
                        .filter(last -> last.worker().equals(worker))
                        .filter(last ->
                                Moment.inBrussels(last.at()).toLocalDate().equals(today));
    }

    /** The line to go back to when the last one is taken back. */
    Optional<RightEvent> before() {
        return holding().stream().skip(1).findFirst();
    }

    private List<RightEvent> holding() {
        return events.stream().filter(RightEvent::holds).toList();
    }
}
