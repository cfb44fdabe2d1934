package be.schakel.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

/** Puts the verdict on a right into an explanation, node by node. */
final class Explaining {
    private final Verdict verdict;
    private final Function<Condition.Leaf, Explanation.Leaf> leaves;

    Explaining(Verdict verdict, Function<Condition.Leaf, Explanation.Leaf> leaves) {
        this.verdict = verdict;
        this.leaves = leaves;
    }

    Explanation explain(Condition condition) {
        return switch (condition) {
            case Condition.Leaf leaf -> leaves.apply(leaf);
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
                EnumSet.copyOf(deciding.stream().map(Explanation::reason).toList())
                        .iterator()
                        .next();
        };
    }
}
