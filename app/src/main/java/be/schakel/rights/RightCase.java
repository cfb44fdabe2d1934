package be.schakel.rights;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One right of one person on its way to use, guarded by one responsible worker.
 *
 * @param right id of the right in the corpus
 * @param since day the state began
 * @param dueOn end of the appeal term after a refusal, or end of the right itself
 * @param revisitOn day to talk about it again
 */
public record RightCase(
        UUID id,
        UUID person,
        UUID trajectory,
        String right,
        Origin origin,
        RealisationState state,
        LocalDate since,
        UUID responsible,
        String responsibleName,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> revisitOn,
        int version) {

    RightCase after(RightStep step) {
        return new RightCase(
                id,
                person,
                trajectory,
                right,
                origin,
                step.to(),
                step.on(),
                step.responsible(),
                responsibleName,
                step.dueOn(),
                step.revisitOn(),
                version);
    }

    /** Who brought it up. */
    public enum Origin {
        /** It followed from the answers. */
        RULE,
        WORKER
    }
}
