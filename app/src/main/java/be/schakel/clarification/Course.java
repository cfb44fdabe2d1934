package be.schakel.clarification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Where a domain stands after this save, and the moves that lead there.
 *
 * @param moves in order, each an edge of {@link DomainState}
 */
record Course(DomainState state, List<DomainState> moves) {

    Course(DomainState state) {
        this(state, List.of());
    }

    /** What follows by itself from what was said. */
    Course afterTalk(Talk before, Talk said) {
        var declines = said.reply() == Reply.RATHER_NOT;
        var declined = before.reply() == Reply.RATHER_NOT;
        if (declines && !declined && state.mayBecome(DomainState.DECLINED)) {
            return then(DomainState.DECLINED);
        }
        if (declined && !declines && state == DomainState.DECLINED) {
            return then(DomainState.ASKED);
        }
        return state == DomainState.NOT_ASKED && said.saysSomething() ? then(DomainState.ASKED) : this;
    }

    Course then(DomainState chosen) {
        var all = new ArrayList<>(moves);
        all.addAll(state.movesTo(chosen));
        return new Course(chosen, List.copyOf(all));
    }

    /** Message key of the rule that stands in the way of the chosen state, if any. */
    Optional<String> problemWith(DomainState chosen, Talk said, BooleanSupplier actionElsewhere) {
        if (state == chosen) {
            return Optional.empty();
        }
        if (chosen == DomainState.REFERRED || !state.canReach(chosen)) {
            return Optional.of("clarification.rule.no-such-step");
        }
        if (chosen == DomainState.IN_ACTION && !said.hasStepRunning() && !actionElsewhere.getAsBoolean()) {
            return Optional.of("clarification.rule.needs-action");
        }
        if (chosen == DomainState.RESULT && !said.hasStepWithResult()) {
            return Optional.of("clarification.rule.needs-result");
        }
        return Optional.empty();
    }
}
