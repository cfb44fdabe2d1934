package be.schakel.engine;

import be.schakel.engine.Explanation.FactUsed;
import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Undecided;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Puts the verdict on a right into an explanation, node by node. */
final class Explaining {
    private final CompiledRight right;
    private final Verdict verdict;
    private final Knowledge knowledge;

    Explaining(CompiledRight right, Verdict verdict, Knowledge knowledge) {
        this.right = right;
        this.verdict = verdict;
        this.knowledge = knowledge;
    }

    Explanation explain() {
        return explain(right.right().conditions());
    }

    private Explanation explain(Condition condition) {
        return switch (condition) {
            case Condition.Leaf leaf -> explainLeaf(leaf);
            case Condition.Group group -> explainGroup(group);
        };
    }

    private Explanation explainGroup(Condition.Group group) {
        Outcome outcome = Outcome.of(verdict.truth(group));
        List<Explanation> children =
                group.children().stream().map(this::explain).toList();
        List<Explanation> deciding = children.stream()
                .filter(child -> decides(group.kind(), outcome, child))
                .toList();
        return new Explanation.Group(
                group.id(),
                group.words(),
                outcome,
                reason(outcome, deciding),
                group.kind(),
                children,
                deciding.stream().map(Explanation::id).toList());
    }

    /** Whether a child helps to give a group its outcome. */
    private static boolean decides(Condition.Kind kind, Outcome outcome, Explanation child) {
        return kind == Condition.Kind.NOT || child.outcome() == outcome;
    }

    private static Reason reason(Outcome outcome, List<Explanation> deciding) {
        return switch (outcome) {
            case MET -> Reason.MET;
            case NOT_MET -> Reason.NOT_MET;
            case UNKNOWN ->
                first(EnumSet.copyOf(deciding.stream().map(Explanation::reason).toList()));
        };
    }

    private static Reason first(Set<Reason> reasons) {
        return reasons.iterator().next();
    }

    private Explanation explainLeaf(Condition.Leaf leaf) {
        Term term = Objects.requireNonNull(right.leaves().get(leaf.id()));
        Outcome outcome = Outcome.of(verdict.truth(leaf));
        Reason reason = switch (outcome) {
            case MET -> Reason.MET;
            case NOT_MET -> Reason.NOT_MET;
            case UNKNOWN -> whyUnknown(term);
        };
        return new Explanation.Leaf(
                leaf.id(), leaf.words(), outcome, reason, leaf.basis(), factsUsed(term), knowledge.figuresUsed(term));
    }

    /** What can be done about it first; asking is only a way out when an answer could decide. */
    private Reason whyUnknown(Term term) {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (String input : new Undecided(knowledge).inputs(term)) {
            reasons.add(knowledge.isFact(input) ? why(input) : whyFigure(input));
        }
        boolean mixed = reasons.contains(Reason.NOT_ASKED) && reasons.size() > 1;
        if (mixed && Open.of(term, knowledge).facts().isEmpty()) {
            reasons.remove(Reason.NOT_ASKED);
        }
        return reasons.isEmpty() ? Reason.RANGE_TOO_WIDE : first(reasons);
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
        return switch (knowledge.figureUsed(id).state()) {
            case WEAK -> Reason.FIGURE_WEAK;
            case STALE -> Reason.FIGURE_STALE;
            case CURRENT, UNKNOWN -> Reason.FIGURE_UNKNOWN;
        };
    }

    private List<FactUsed> factsUsed(Term term) {
        return term.facts().stream()
                .map(id -> new FactUsed(id, knowledge.answer(id), derived(id)))
                .toList();
    }

    private Optional<Possible> derived(String fact) {
        return knowledge
                .derivation(fact)
                .map(_ -> knowledge.sight().walker().fact(fact))
                .filter(value -> !value.equals(knowledge.question(fact).anything()));
    }
}
