package be.schakel.rights;

import be.schakel.platform.Acting;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Steps of a right in few words. */
final class Steps {

    private Steps() {}

    /** Taken by the acting worker, who guards the right. */
    static RightStep to(RealisationState state, LocalDate on) {
        return to(state, on, Acting.actor().worker(), 0);
    }

    static RightStep to(RealisationState state, LocalDate on, UUID guard, int version) {
        return new RightStep(
                state, on, guard, Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(), version);
    }

    static RightStep by(RightStep step, String body) {
        return with(step, step.reason(), Optional.of(body), step.dueOn(), step.revisitOn());
    }

    static RightStep because(RightStep step, StepReason reason) {
        return with(step, Optional.of(reason), step.body(), step.dueOn(), step.revisitOn());
    }

    static RightStep until(RightStep step, LocalDate day) {
        return with(step, step.reason(), step.body(), Optional.of(day), step.revisitOn());
    }

    static RightStep again(RightStep step, LocalDate day) {
        return with(step, step.reason(), step.body(), step.dueOn(), Optional.of(day));
    }

    private static RightStep with(
            RightStep step,
            Optional<StepReason> reason,
            Optional<String> body,
            Optional<LocalDate> due,
            Optional<LocalDate> revisit) {
        return new RightStep(
                step.to(), step.on(), step.responsible(), reason, step.note(), body, due, revisit, step.version());
    }
}
