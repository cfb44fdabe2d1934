package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.run.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The truth of every condition of one right, by strong Kleene logic over its leaves. */
final class Verdict {
    private final Condition top;
    private final Rule.Leaves leaves;
    private final Truth truth;

    private Verdict(Condition top, Rule.Leaves leaves) {
        this.top = top;
        this.leaves = leaves;
        this.truth = leaves.truth();
    }

    static Verdict of(CompiledRight right, Rule.Leaves leaves) {
        return new Verdict(right.right().conditions(), leaves);
    }

    /** The same verdict if one leaf had this truth. */
    Verdict with(String leaf, Truth truth) {
        return new Verdict(top, leaves.with(leaf, truth));
    }

    Rule.Leaves leaves() {
        return leaves;
    }

    Truth truth() {
        return truth;
    }

    Outcome outcome() {
        return Outcome.of(truth());
    }

    /** Whether some condition holds already. */
    boolean holdsSomewhere() {
        return top.leaves().anyMatch(leaf -> truth(leaf).isCertain());
    }

    Truth truth(Condition condition) {
        return switch (condition) {
            case Condition.Leaf leaf -> leaves.truth(leaf.id());
            case Condition.Group(var _, var _, var kind, var children) ->
                switch (kind) {
                    case ALL -> all(children);
                    case ANY -> any(children);
                    case NOT -> truth(children.getFirst()).not();
                };
        };
    }

    private Truth all(List<Condition> children) {
        Truth truth = Truth.YES;
        for (Condition child : children) {
            truth = truth.and(truth(child));
        }
        return truth;
    }

    private Truth any(List<Condition> children) {
        Truth truth = Truth.NO;
        for (Condition child : children) {
            truth = truth.or(truth(child));
        }
        return truth;
    }

    /** The undecided leaves that a decision still hangs on: those reached through undecided groups only. */
    Stream<Condition.Leaf> undecided() {
        return undecided(top);
    }

    private Stream<Condition.Leaf> undecided(Condition condition) {
        if (truth(condition).isPoint()) {
            return Stream.of();
        }
        return switch (condition) {
            case Condition.Leaf leaf -> Stream.of(leaf);
            case Condition.Group group -> group.children().stream().flatMap(this::undecided);
        };
    }
}
