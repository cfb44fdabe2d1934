package be.schakel.rights;

import static be.schakel.rights.RealisationState.APPEAL;
import static be.schakel.rights.RealisationState.CHECK_RECEIVED;
import static be.schakel.rights.RealisationState.EFFECT_CHECKED;
import static be.schakel.rights.RealisationState.ENDING_SOON;
import static be.schakel.rights.RealisationState.EXPLAINED;
import static be.schakel.rights.RealisationState.HANDED_OVER;
import static be.schakel.rights.RealisationState.NOT_APPLICABLE;
import static be.schakel.rights.RealisationState.REFUSED;
import static be.schakel.rights.RealisationState.TO_APPLY;

import be.schakel.engine.Right;
import be.schakel.platform.Acting;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The guards of a step (model.md 3.3): each answers with the rule that refuses, or nothing. */
final class StepRules {

    /** A right that does not fit, a refusal and an effect are counted; a client who does not want it owes no reason. */
    private static final Set<RealisationState> WITH_REASON = EnumSet.of(NOT_APPLICABLE, REFUSED, EFFECT_CHECKED);

    private final Right right;
    private final Reach reach;
    private final LocalDate today;

    StepRules(Right right, Reach reach, LocalDate today) {
        this.right = right;
        this.reach = reach;
        this.today = today;
    }

    /**
     * @param from the present state
     * @param since day it began
     * @param due last day to appeal, or of the right itself
     */
    record Before(RealisationState from, LocalDate since, Optional<LocalDate> due) {

        static final Before NOTHING = new Before(RealisationState.SUGGESTED, LocalDate.MIN, Optional.empty());

        static Before of(RightCase current) {
            return new Before(current.state(), current.since(), current.dueOn());
        }
    }

    Optional<StepResult.NotAllowed> refusal(Before before, RightStep step) {
        return edge(before.from(), step)
                .or(() -> day(before.since(), step))
                .or(() -> reason(step))
                .or(() -> grant(step))
                .or(() -> handOver(step))
                .or(() -> appeal(before, step))
                .or(() -> ending(before, step))
                .or(() -> lookAgain(step))
                .or(() -> laterDays(step.on(), step.dueOn(), step.revisitOn()));
    }

    /** Moving the days of a state: they stay possible, and what needs a day keeps one. */
    Optional<StepResult.NotAllowed> refusal(RightCase current, RightCase.Days days) {
        var moved = days.revisitOn().filter(day -> !current.revisitOn().equals(days.revisitOn()));
        return needsLook(current.state()) && days.revisitOn().isEmpty()
                ? refuse("revisit", "rights.step.look-again")
                : laterDays(current.since(), days.dueOn(), moved);
    }

    /**
     * The steps that may be taken from here. What comes by itself is checked for having come, not applied for; what
     * one must ask for never comes by itself.
     */
    static Set<RealisationState> open(Right right, RealisationState from) {
        var open = new LinkedHashSet<>(from.next());
        if (right.mode() == Right.Mode.APPLICATION) {
            open.remove(CHECK_RECEIVED);
        }
        if (right.mode() == Right.Mode.AUTOMATIC && from == EXPLAINED) {
            open.remove(TO_APPLY);
        }
        return Collections.unmodifiableSet(open);
    }

    private Optional<StepResult.NotAllowed> edge(RealisationState from, RightStep step) {
        return open(right, from).contains(step.to()) ? Optional.empty() : refuse("to", "rights.step.no-way");
    }

    private Optional<StepResult.NotAllowed> day(LocalDate since, RightStep step) {
        if (step.on().isAfter(today)) {
            return refuse("on", "rights.step.future");
        }
        return step.on().isBefore(since) ? refuse("on", "rights.step.before") : Optional.empty();
    }

    private static Optional<StepResult.NotAllowed> reason(RightStep step) {
        var fits = step.reason().map(reason -> reason.fits(step.to())).orElse(!WITH_REASON.contains(step.to()));
        return fits ? Optional.empty() : refuse("reason", "rights.step.reason");
    }

    private Optional<StepResult.NotAllowed> grant(RightStep step) {
        if (!step.to().isGrant()) {
            return Optional.empty();
        }
        return step.body().flatMap(reach::body).isPresent() ? Optional.empty() : refuse("body", "rights.step.grantor");
    }

    private Optional<StepResult.NotAllowed> handOver(RightStep step) {
        if (step.to() != HANDED_OVER) {
            return Optional.empty();
        }
        return switch (step.body().flatMap(reach::body).orElse(new Body.Named(reach.decider()))) {
            case Body.Partner(var partner)
            when !partner.id().equals(Acting.actor().organisation()) -> Optional.empty();
            case Body.Partner _, Body.Named _ -> refuse("body", "rights.step.receiver");
        };
    }

    /** After its last day an appeal comes too late; a day that was noted wrongly is put right first. */
    private static Optional<StepResult.NotAllowed> appeal(Before before, RightStep step) {
        return step.to() == APPEAL
                        && before.due().filter(last -> step.on().isAfter(last)).isPresent()
                ? refuse("on", "rights.step.appeal-late")
                : Optional.empty();
    }

    private static Optional<StepResult.NotAllowed> ending(Before before, RightStep step) {
        if (step.to() != ENDING_SOON) {
            return Optional.empty();
        }
        return step.dueOn()
                .or(before::due)
                .map(end -> step.on().isBefore(end.minusDays(RightCase.DAYS_OF_NOTICE))
                        ? refuse("due", "rights.step.not-soon")
                        : Optional.<StepResult.NotAllowed>empty())
                .orElseGet(() -> refuse("due", "rights.step.end-needed"));
    }

    /** What has to come by itself, or was granted and did not come, gets a day on which someone looks. */
    private static Optional<StepResult.NotAllowed> lookAgain(RightStep step) {
        var looks = needsLook(step.to())
                || step.reason().filter(StepReason.NOT_ARRIVED::equals).isPresent();
        return looks && step.revisitOn().isEmpty() ? refuse("revisit", "rights.step.look-again") : Optional.empty();
    }

    private static boolean needsLook(RealisationState state) {
        return state == CHECK_RECEIVED;
    }

    private Optional<StepResult.NotAllowed> laterDays(
            LocalDate since, Optional<LocalDate> due, Optional<LocalDate> revisit) {
        if (due.filter(day -> day.isBefore(since)).isPresent()) {
            return refuse("due", "rights.step.due");
        }
        return revisit.filter(day -> day.isBefore(today)).isPresent()
                ? refuse("revisit", "rights.step.revisit")
                : Optional.empty();
    }

    private static Optional<StepResult.NotAllowed> refuse(String field, String messageKey) {
        return Optional.of(new StepResult.NotAllowed(field, messageKey));
    }
}
