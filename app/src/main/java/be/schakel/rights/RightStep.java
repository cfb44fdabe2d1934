package be.schakel.rights;

import be.schakel.engine.Right;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A step a worker wants to write down.
 *
 * @param on day it happened
 * @param responsible worker who guards the right from now on
 * @param body who decided or takes over: id of a partner, or {@link Reach#NAMED}
 * @param version of the right as the worker saw it; 0 when it was only a suggestion
 */
public record RightStep(
        RealisationState to,
        LocalDate on,
        UUID responsible,
        Optional<StepReason> reason,
        String note,
        Optional<String> body,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> revisitOn,
        int version) {

    /** With the last day to appeal, when nobody read it on the decision and the law fixes the term. */
    RightStep withTermOf(Right law) {
        var term = to.opensAppeal() && dueOn.isEmpty() ? law.appealWithin().map(on::plus) : dueOn;
        return new RightStep(to, on, responsible, reason, note, body, term, revisitOn, version);
    }

    RightStep seenAs(int seen) {
        return new RightStep(to, on, responsible, reason, note, body, dueOn, revisitOn, seen);
    }

    static RightStep suggestion(LocalDate on, UUID responsible) {
        return new RightStep(
                RealisationState.SUGGESTED,
                on,
                responsible,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
