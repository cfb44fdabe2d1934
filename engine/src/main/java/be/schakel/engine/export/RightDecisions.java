package be.schakel.engine.export;

import be.schakel.engine.Condition;
import be.schakel.engine.Right;
import be.schakel.engine.Words;
import be.schakel.engine.export.DmnNames.Element;
import be.schakel.engine.feel.StandardFeel;
import be.schakel.engine.feel.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A right as decisions: each node of its tree, the right itself, whether it runs, and its amount. */
final class RightDecisions {
    private final Right right;
    private final Map<String, Term> names;

    /** @param names facts and parameters by id */
    RightDecisions(Right right, Map<String, Term> names) {
        this.right = right;
        this.names = names;
    }

    Stream<Decision> all() {
        String top = name(right.conditions());
        Decision whole = new Decision(
                DmnNames.of(Element.RIGHT, right.id()),
                right.id(),
                right.name().nl(),
                Decision.TRUTH,
                top,
                Set.of(top),
                Optional.empty());
        return Stream.of(right.conditions().nodes().map(this::node), Stream.of(whole), running(), amount())
                .flatMap(decisions -> decisions);
    }

    private Stream<Decision> running() {
        return right.running().stream()
                .map(when -> Decision.of(
                        DmnNames.of(Element.RUNNING, right.id()),
                        right.id(),
                        right.name().nl() + ": loopt al",
                        Decision.TRUTH,
                        StandardFeel.of(when, names)));
    }

    private Stream<Decision> amount() {
        return right.amount().stream()
                .map(amount -> Decision.of(
                        DmnNames.of(Element.AMOUNT, right.id()),
                        right.id() + " in " + amount.unit(),
                        amount.words().nl(),
                        "number",
                        StandardFeel.of(amount.when(), names)));
    }

    private Decision node(Condition condition) {
        return switch (condition) {
            case Condition.Leaf(String id, Words words, var basis, String when) ->
                Decision.of(name(condition), label(id), words.nl(), Decision.TRUTH, StandardFeel.of(when, names))
                        .on(basis);
            case Condition.Group(String id, var words, var kind, var children) ->
                new Decision(
                        name(condition),
                        label(id),
                        words.map(Words::nl).orElse(""),
                        Decision.TRUTH,
                        joined(kind, children),
                        children.stream().map(this::name).collect(Collectors.toCollection(LinkedHashSet::new)),
                        Optional.empty());
        };
    }

    private String joined(Condition.Kind kind, List<Condition> children) {
        Stream<String> parts = children.stream().map(this::name);
        return switch (kind) {
            case ALL -> parts.collect(Collectors.joining(" and "));
            case ANY -> parts.collect(Collectors.joining(" or "));
            case NOT -> parts.collect(Collectors.joining("", "not(", ")"));
        };
    }

    private String name(Condition condition) {
        return DmnNames.condition(right.id(), condition.id());
    }

    private String label(String node) {
        return right.id() + "/" + node;
    }
}
