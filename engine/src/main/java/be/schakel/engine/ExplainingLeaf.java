package be.schakel.engine;

import be.schakel.engine.Explanation.FactUsed;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Puts one condition that was looked at into an explanation. */
final class ExplainingLeaf {
    private final LeafLook look;
    private final Knowledge knowledge;

    ExplainingLeaf(LeafLook look, Knowledge knowledge) {
        this.look = look;
        this.knowledge = knowledge;
    }

    Explanation.Leaf explain() {
        Condition.Leaf leaf = look.leaf();
        Outcome outcome = Outcome.of(look.truth());
        Reason reason = switch (outcome) {
            case MET -> Reason.MET;
            case NOT_MET -> Reason.NOT_MET;
            case UNKNOWN -> whyUnknown();
        };
        return new Explanation.Leaf(
                leaf.id(),
                leaf.words(),
                outcome,
                reason,
                leaf.basis(),
                factsUsed(),
                knowledge.figuresUsed(look.figures()));
    }

    /** What can be done about it first; asking is only a way out when an answer could decide. */
    private Reason whyUnknown() {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (String input : look.undecided(knowledge)) {
            reasons.add(knowledge.isFact(input) ? why(input) : whyFigure(input));
        }
        boolean mixed = reasons.contains(Reason.NOT_ASKED) && reasons.size() > 1;
        if (mixed && look.open(knowledge).facts().isEmpty()) {
            reasons.remove(Reason.NOT_ASKED);
        }
        return reasons.isEmpty() ? Reason.RANGE_TOO_WIDE : reasons.iterator().next();
    }

    private Reason why(String fact) {
        return switch (knowledge.state(fact)) {
            case OPEN -> Reason.NOT_ASKED;
            case JUDGEMENT_OPEN -> Reason.JUDGEMENT_OPEN;
            case DONT_KNOW -> Reason.DONT_KNOW;
            case RATHER_NOT_SAY -> Reason.RATHER_NOT_SAY;
            case ANSWERED -> Reason.RANGE_TOO_WIDE;
        };
    }

    private Reason whyFigure(String id) {
        return switch (knowledge.law().figure(id).state()) {
            case WEAK -> Reason.FIGURE_WEAK;
            case STALE -> Reason.FIGURE_STALE;
            case CURRENT, UNKNOWN -> Reason.FIGURE_UNKNOWN;
        };
    }

    private List<FactUsed> factsUsed() {
        return look.facts().stream()
                .map(id -> new FactUsed(id, knowledge.answers().of(id), derived(id)))
                .toList();
    }

    private Optional<Possible> derived(String fact) {
        return knowledge
                .derivation(fact)
                .map(_ -> knowledge.sight().walker().fact(fact))
                .filter(value -> !value.equals(knowledge.question(fact).anything()));
    }
}
