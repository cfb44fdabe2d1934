package be.schakel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of what happened to a right. Never changed: what is taken back gets a line of its own.
 *
 * @param on day it happened, which may lie before the day it was written down
 * @param body who granted, refused or took it over, as shown; empty when nobody did
 * @param responsible worker who guards the right from here on
 * @param worker who wrote it down
 * @param undone taken back later
 */
public record RightEvent(
        long id,
        Kind kind,
        Optional<RealisationState> from,
        RealisationState to,
        LocalDate on,
        Optional<StepReason> reason,
        String note,
        String body,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> revisitOn,
        UUID responsible,
        UUID worker,
        String workerName,
        Instant at,
        boolean undone) {

    /** Still counts: neither taken back nor a taking back itself. */
    boolean holds() {
        return kind != Kind.UNDO && !undone;
    }

    /** What sort of line it is. */
    public enum Kind {
        STEP,
        /** The state stays; its days or its guard changed. */
        DAYS,
        /** The step before it was taken back. */
        UNDO
    }
}
