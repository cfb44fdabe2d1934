package be.schakel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One step a right took. Never changed.
 *
 * @param on day it happened, which may lie before the day it was written down
 * @param body who granted, refused or took it over, as shown; empty when nobody did
 */
public record RightEvent(
        Optional<RealisationState> from,
        RealisationState to,
        LocalDate on,
        Optional<StepReason> reason,
        String note,
        String body,
        Optional<LocalDate> dueOn,
        String workerName,
        Instant at) {}
