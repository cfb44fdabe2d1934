package be.schakel.rights;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened to rights: only ever added to. */
interface RightEvents {

    History of(UUID rightCase);

    /** Of all rights in a trajectory, newest first. */
    List<OfRight> in(UUID trajectory);

    void add(UUID rightCase, Line line);

    /** A line and the right it is about. */
    record OfRight(String right, RightEvent event) {}

    /**
     * A line to write.
     *
     * @param from the state it leaves; empty when the right was only suggested now
     * @param body who granted, refused or takes it over, as shown; empty when nobody did
     * @param undoes the line it takes back
     */
    record Line(
            RightEvent.Kind kind, Optional<RealisationState> from, RightStep step, String body, Optional<Long> undoes) {

        static Line suggestion(RightStep step) {
            return new Line(RightEvent.Kind.STEP, Optional.empty(), step, "", Optional.empty());
        }

        static Line step(RealisationState from, RightStep step, String body) {
            return new Line(RightEvent.Kind.STEP, Optional.of(from), step, body, Optional.empty());
        }

        static Line days(RightStep sameState) {
            return new Line(RightEvent.Kind.DAYS, Optional.of(sameState.to()), sameState, "", Optional.empty());
        }

        static Line undo(RightEvent undone, RightStep back) {
            return new Line(RightEvent.Kind.UNDO, Optional.of(undone.to()), back, "", Optional.of(undone.id()));
        }
    }
}
