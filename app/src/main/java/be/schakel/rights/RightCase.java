package be.schakel.rights;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One right of one person on its way to use, guarded by one responsible worker.
 *
 * @param right id of the right in the corpus
 * @param since day the state began
 * @param dueOn last day to appeal after a decision, or last day of the right itself
 * @param revisitOn day to look or talk about it again
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

    /** How long before its end a right asks for a renewal. */
    public static final int DAYS_OF_NOTICE = 60;

    /** A right in use keeps its last day until another one is said. */
    RightCase after(RightStep step) {
        var goesOn = state.runs() && step.to().runs() && step.to() != RealisationState.RENEWED;
        return at(
                step.to(),
                step.on(),
                step.responsible(),
                step.dueOn().or(() -> goesOn ? dueOn : Optional.empty()),
                step.revisitOn());
    }

    /** As it stood after an earlier line. */
    RightCase backTo(RightEvent earlier) {
        return at(earlier.to(), earlier.on(), earlier.responsible(), earlier.dueOn(), earlier.revisitOn());
    }

    /** The same state, with other days or another guard. */
    RightCase with(Days days) {
        return at(state, since, days.responsible(), days.dueOn(), days.revisitOn());
    }

    private RightCase at(
            RealisationState newState,
            LocalDate newSince,
            UUID guard,
            Optional<LocalDate> due,
            Optional<LocalDate> revisit) {
        return new RightCase(
                id,
                person,
                trajectory,
                right,
                origin,
                newState,
                newSince,
                guard,
                responsibleName,
                due,
                revisit,
                version);
    }

    /** What a line of the history keeps of it. */
    RightStep asStep() {
        return new RightStep(
                state, since, responsible, Optional.empty(), "", Optional.empty(), dueOn, revisitOn, version);
    }

    /** In use, and its last day comes near: computed, so that nobody has to remember. */
    public boolean endsSoon(LocalDate today) {
        return (state == RealisationState.IN_USE || state == RealisationState.EFFECT_CHECKED)
                && dueOn.filter(end -> !today.isBefore(end.minusDays(DAYS_OF_NOTICE)))
                        .isPresent();
    }

    boolean asksAgain(LocalDate today) {
        return revisitOn.filter(day -> !day.isAfter(today)).isPresent();
    }

    /**
     * Days and guard of a right whose state stays.
     *
     * @param version of the right as the worker saw it
     */
    public record Days(Optional<LocalDate> dueOn, Optional<LocalDate> revisitOn, UUID responsible, int version) {}

    /** Who brought it up. */
    public enum Origin {
        /** It followed from the answers. */
        RULE,
        WORKER
    }
}
