package be.schakel.rights;

import be.schakel.engine.Document;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper that a right asks, and whether the client has it. One paper serves every right that asks it.
 *
 * @param datedOn day on the paper, or the day it was seen; empty when it is not there
 * @param version how often something was noted about it; 0 when never
 */
public record Paper(Document document, Optional<LocalDate> datedOn, int version, LocalDate today) {

    /** How it stands with a paper. */
    public enum State {
        TO_GET,
        THERE,
        /** There, and older than the right accepts: get a new one. */
        TOO_OLD
    }

    public State state() {
        if (datedOn.isEmpty()) {
            return State.TO_GET;
        }
        return usableUntil().filter(last -> last.isBefore(today)).isPresent() ? State.TOO_OLD : State.THERE;
    }

    /** Last day it is accepted; empty when it is not there or stays good. */
    public Optional<LocalDate> usableUntil() {
        return datedOn.flatMap(day -> document.valid().map(day::plus));
    }

    public boolean isThere() {
        return state() == State.THERE;
    }

    /** The day to keep: a paper that stays good needs none of its own, the day it was seen will do. */
    Optional<LocalDate> dayOf(Tick tick) {
        return tick.there() ? tick.datedOn().or(() -> Optional.of(today)) : Optional.empty();
    }

    /** The rule that refuses what was noted, or nothing. */
    Optional<PaperResult.NotAllowed> refusal(Tick tick) {
        if (tick.datedOn().filter(day -> day.isAfter(today)).isPresent()) {
            return Optional.of(new PaperResult.NotAllowed(document.id(), "rights.paper.future"));
        }
        return tick.there() && tick.datedOn().isEmpty() && document.valid().isPresent()
                ? Optional.of(new PaperResult.NotAllowed(document.id(), "rights.paper.day-needed"))
                : Optional.empty();
    }

    /**
     * What a worker saw and ticked.
     *
     * @param datedOn day on the paper
     * @param version of the paper as the worker saw it
     */
    public record Tick(boolean there, Optional<LocalDate> datedOn, int version) {}
}
