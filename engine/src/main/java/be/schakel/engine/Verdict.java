package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The truth of every condition of one right, by strong Kleene logic over its leaves. */
final class Verdict {
    private final Condition top;
    private final Map<String, Truth> leaves;

    private Verdict(Condition top, Map<String, Truth> leaves) {
        this.top = top;
        this.leaves = leaves;
    }

    static Verdict of(CompiledRight right, Inputs inputs) {
        Evaluation evaluation = new Evaluation(inputs);
        Map<String, Truth> leaves = new HashMap<>();
        right.leaves().forEach((id, term) -> leaves.put(id, evaluation.truth(term)));
        return new Verdict(right.right().conditions(), leaves);
    }

    /** The same verdict if one leaf had this truth. */
    Verdict with(String leaf, Truth truth) {
        Map<String, Truth> changed = new HashMap<>(leaves);
        changed.put(leaf, truth);
        return new Verdict(top, changed);
    }

    /** The same verdict with these conditions looked at again on other inputs. */
    Verdict again(Map<String, Term> changing, Inputs inputs) {
        Evaluation evaluation = new Evaluation(inputs);
        Map<String, Truth> changed = new HashMap<>(leaves);
        changing.forEach((id, term) -> changed.put(id, evaluation.truth(term)));
        return new Verdict(top, changed);
    }

    Truth truth() {
        return truth(top);
    }

    Outcome outcome() {
        return Outcome.of(truth());
    }

    Truth truth(Condition condition) {
        return switch (condition) {
            case Condition.Leaf leaf -> Objects.requireNonNull(leaves.get(leaf.id()), leaf.id());
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
