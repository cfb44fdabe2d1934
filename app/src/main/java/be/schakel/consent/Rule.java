package be.schakel.consent;

import be.schakel.consent.Decision.Result;
import be.schakel.consent.Situation.Aim;
import be.schakel.consent.Situation.Matter;
import be.schakel.consent.Situation.Occasion;
import be.schakel.consent.Situation.Receiver;
import be.schakel.consent.Situation.Sender;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One row of the decision table.
 *
 * @param concerns is this row about the situation?
 * @param needs what must have been done before the row decides
 */
record Rule(String code, Predicate<Situation> concerns, Function<Situation, Set<Step>> needs, Result result) {

    static Rule row(String code) {
        return new Rule(code, situation -> true, situation -> Set.of(), Result.DENY);
    }

    Rule from(Sender sender) {
        return when(situation -> situation.sender() == sender);
    }

    Rule to(Receiver first, Receiver... others) {
        var receivers = EnumSet.of(first, others);
        return when(situation -> receivers.contains(situation.receiver()));
    }

    Rule aim(Aim aim) {
        return when(situation -> situation.aim() == aim);
    }

    Rule of(Matter first, Matter... others) {
        return of(EnumSet.of(first, others));
    }

    Rule of(Set<Matter> matters) {
        return when(situation -> matters.contains(situation.matter()));
    }

    Rule when(Predicate<Situation> condition) {
        return new Rule(code, concerns.and(condition), needs, result);
    }

    Rule needing(Step first, Step... others) {
        var steps = EnumSet.of(first, others);
        return andNeeds(situation -> steps);
    }

    /** The six points, a yes by the right person for exactly this, the worker's own weighing; at a meeting, the client. */
    Rule consented() {
        return needing(Step.SIX_EXPLAINED, Step.REASONS_TOLD, Step.WEIGHED)
                .andNeeds(situation -> AgeRule.needs(situation.age(), situation.givenBy()))
                .andNeeds(situation -> situation.saysYes() ? Set.of() : EnumSet.of(Step.YES_FOR_THIS_PART))
                .andNeeds(situation -> situation.form().map(Rule::noteOf).orElse(Set.of()))
                .andNeeds(Rule::tableNeeds);
    }

    private static Set<Step> noteOf(ConsentForm form) {
        return switch (form) {
            case ORAL -> EnumSet.of(Step.PLACE_NOTED);
            case WRITTEN -> EnumSet.of(Step.PAPER_FILED);
        };
    }

    private static Set<Step> tableNeeds(Situation situation) {
        return situation.occasion() == Occasion.MEETING ? EnumSet.of(Step.CLIENT_AT_TABLE) : Set.of();
    }

    /** What a part needs besides a yes. */
    Rule needingForPart() {
        return andNeeds(situation -> switch (situation.matter()) {
            case K5 -> EnumSet.of(Step.NUMBER_AUTHORISED);
            case K6, K7, K8 -> EnumSet.of(Step.NEED_NOTED);
            case ANONYMOUS, K1, K2, K3, K4, COMPLETE_FILE, ARRIVED_OR_NOT -> Set.of();
        });
    }

    private Rule andNeeds(Function<Situation, Set<Step>> more) {
        return new Rule(code, concerns, situation -> together(needs.apply(situation), more.apply(situation)), result);
    }

    private static Set<Step> together(Set<Step> some, Set<Step> more) {
        var all = EnumSet.noneOf(Step.class);
        all.addAll(some);
        all.addAll(more);
        return all;
    }

    Rule gives(Result decided) {
        return new Rule(code, concerns, needs, decided);
    }

    /** What nobody can tick stays missing, whatever is in the list of things done. */
    Set<Step> missing(Situation situation) {
        var missing = together(needs.apply(situation), Set.of());
        missing.removeIf(step -> step.canBeDone() && situation.done().contains(step));
        return missing;
    }
}
