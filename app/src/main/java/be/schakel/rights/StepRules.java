package be.schakel.rights;

import be.schakel.engine.Right;
import be.schakel.platform.Acting;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The guards of a step (model.md 3.3): each answers with the rule that refuses, or nothing. */
final class StepRules {

    private final Right right;
    private final Reach reach;
    private final LocalDate today;

    StepRules(Right right, Reach reach, LocalDate today) {
        this.right = right;
        this.reach = reach;
        this.today = today;
    }

    /** @param since day the present state began */
    Optional<StepResult.NotAllowed> refusal(RealisationState from, LocalDate since, RightStep step) {
        return edge(from, step)
                .or(() -> day(since, step))
                .or(() -> reason(step))
                .or(() -> grant(step))
                .or(() -> handOver(step))
                .or(() -> laterDays(step));
    }

    /** The steps that may be taken from here; only a right that comes by itself can be checked for having come. */
    static Set<RealisationState> open(Right right, RealisationState from) {
        var open = new LinkedHashSet<>(from.next());
        if (right.mode() == Right.Mode.APPLICATION) {
            open.remove(RealisationState.CHECK_RECEIVED);
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

    /** Saying that a suggestion does not fit needs a reason; a client who does not want it owes none. */
    private static Optional<StepResult.NotAllowed> reason(RightStep step) {
        return step.to() == RealisationState.NOT_APPLICABLE && step.reason().isEmpty()
                ? refuse("reason", "rights.step.reason")
                : Optional.empty();
    }

    private Optional<StepResult.NotAllowed> grant(RightStep step) {
        if (!step.to().isGrant()) {
            return Optional.empty();
        }
        return step.body().flatMap(reach::body).isPresent() ? Optional.empty() : refuse("body", "rights.step.grantor");
    }

    private Optional<StepResult.NotAllowed> handOver(RightStep step) {
        if (step.to() != RealisationState.HANDED_OVER) {
            return Optional.empty();
        }
        return switch (step.body().flatMap(reach::body).orElse(new Body.Named(reach.decider()))) {
            case Body.Partner(var partner)
            when !partner.id().equals(Acting.actor().organisation()) -> Optional.empty();
            case Body.Partner _, Body.Named _ -> refuse("body", "rights.step.receiver");
        };
    }

    private Optional<StepResult.NotAllowed> laterDays(RightStep step) {
        if (step.dueOn().filter(due -> due.isBefore(step.on())).isPresent()) {
            return refuse("due", "rights.step.due");
        }
        return step.revisitOn().filter(day -> day.isBefore(today)).isPresent()
                ? refuse("revisit", "rights.step.revisit")
                : Optional.empty();
    }

    private static Optional<StepResult.NotAllowed> refuse(String field, String messageKey) {
        return Optional.of(new StepResult.NotAllowed(field, messageKey));
    }
}
