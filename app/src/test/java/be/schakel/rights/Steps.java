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
        return new RightStep(
                step.to(),
                step.on(),
                step.responsible(),
                step.reason(),
                step.note(),
                Optional.of(body),
                step.dueOn(),
                step.revisitOn(),
                step.version());
    }

    static RightStep appealUntil(RightStep step, LocalDate day) {
        return new RightStep(
                step.to(),
                step.on(),
                step.responsible(),
                Optional.of(StepReason.PAPERS_MISSING),
                step.note(),
                step.body(),
                Optional.of(day),
                step.revisitOn(),
                step.version());
    }

    static RightStep seenAs(RightStep step, int version) {
        return new RightStep(
                step.to(),
                step.on(),
                step.responsible(),
                step.reason(),
                step.note(),
                step.body(),
                step.dueOn(),
                step.revisitOn(),
                version);
    }
}
