package be.schakel.engine.corpus;

import be.schakel.engine.Answer;
import be.schakel.engine.Days;
import be.schakel.engine.Fact;
import be.schakel.engine.FactType;
import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads an answer as cases and receipts write it; empty when it does not fit the question. */
public final class AnswerReader {
    private AnswerReader() {}

    /**
     * Reads an answer from the text of a receipt.
     *
     * @return nothing when the text does not answer this question
     */
    public static Optional<Answer> read(Fact fact, String text) {
        Place nowhere = new Place("", 1, new Place.Findings());
        return Yamls.compose(text, nowhere).flatMap(node -> read(fact, node));
    }

    static Optional<Answer> read(Fact fact, Node node) {
        return switch (Block.scalar(node)) {
            case "dont-know" -> Optional.of(Answer.dontKnow());
            case "rather-not-say" -> Optional.of(Answer.ratherNotSay());
            default ->
                value(fact, node)
                        .filter(value -> fact.problemWith(value).isEmpty())
                        .map(Answer::known);
        };
    }

    private static Optional<Possible> value(Fact fact, Node node) {
        return switch (fact.type()) {
            case LIST -> list(fact, node);
            case CHOICES -> choices(node);
            case BOOLEAN, MONEY, INTEGER, NUMBER, DATE, CHOICE -> single(fact.type(), node);
        };
    }

    private static Optional<Possible> single(FactType type, Node node) {
        return switch (type) {
            case BOOLEAN -> truth(node);
            case MONEY, INTEGER, NUMBER ->
                bounds(node, Scalars::number).map(two -> new Range(two.getFirst(), two.getLast()));
            case DATE -> bounds(node, Scalars::date).map(two -> new Days(two.getFirst(), two.getLast()));
            case CHOICE -> oneOf(node).map(OneOf::new);
            case CHOICES, LIST -> Optional.empty();
        };
    }

    private static Optional<Possible> truth(Node node) {
        return oneOf(node)
                .flatMap(codes -> Map.<Set<String>, Possible>of(
                                Set.of("true"), Possible.yes(),
                                Set.of("false"), Possible.no(),
                                Set.of("true", "false"), Possible.anyTruth())
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getKey().equals(codes))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private static Optional<Set<String>> oneOf(Node node) {
        return node instanceof ScalarNode scalar
                ? Optional.of(Set.of(scalar.getValue()))
                : only(node, "one_of").flatMap(AnswerReader::codes).filter(codes -> !codes.isEmpty());
    }

    /** The lower and the upper bound; {@code open} for none. */
    private static <T extends Comparable<? super T>> Optional<List<Optional<T>>> bounds(
            Node node, Function<String, Optional<T>> parser) {
        if (node instanceof ScalarNode scalar) {
            return parser.apply(scalar.getValue()).map(Optional::of).map(point -> List.of(point, point));
        }
        List<String> texts = only(node, "between").flatMap(AnswerReader::texts).orElse(List.of());
        List<Optional<T>> bounds = texts.stream().map(parser).toList();
        boolean readable = texts.size() == 2
                && bounds.stream().filter(Optional::isEmpty).count()
                        == texts.stream().filter("open"::equals).count();
        boolean ordered = readable
                && bounds.getFirst()
                        .flatMap(low -> bounds.getLast().map(high -> low.compareTo(high) <= 0))
                        .orElse(true);
        return ordered ? Optional.of(bounds) : Optional.empty();
    }

    private static Optional<Possible> choices(Node node) {
        if (node instanceof SequenceNode) {
            return codes(node).map(codes -> new Selection(codes, codes));
        }
        return entries(node)
                .filter(entries -> entries.keySet().equals(Set.of("certain", "possible")))
                .flatMap(entries -> codes(entries.getOrDefault("certain", node))
                        .flatMap(certain -> codes(entries.getOrDefault("possible", node))
                                .map(possible -> new Selection(certain, possible))));
    }

    private static Optional<Possible> list(Fact fact, Node node) {
        Optional<Node> soFar = only(node, "so_far");
        if (!(soFar.orElse(node) instanceof SequenceNode sequence)) {
            return Optional.empty();
        }
        List<Map<String, Possible>> rows = new ArrayList<>();
        for (Node row : sequence.getValue()) {
            entries(row).flatMap(cells -> row(fact, cells)).ifPresent(rows::add);
        }
        return rows.size() == sequence.getValue().size()
                ? Optional.of(new Rows(rows, soFar.isEmpty()))
                : Optional.empty();
    }

    private static Optional<Map<String, Possible>> row(Fact fact, Map<String, Node> cells) {
        Map<String, Possible> row = new LinkedHashMap<>();
        for (Map.Entry<String, Node> cell : cells.entrySet()) {
            if (!fact.fields().containsKey(cell.getKey())) {
                return Optional.empty();
            }
            if (Set.of("dont-know", "rather-not-say").contains(Block.scalar(cell.getValue()))) {
                continue;
            }
            Optional<Possible> value = Optional.ofNullable(fact.fields().get(cell.getKey()))
                    .flatMap(field -> single(field.type(), cell.getValue()));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            row.put(cell.getKey(), value.get());
        }
        return Optional.of(row);
    }

    private static Optional<Node> only(Node node, String key) {
        return entries(node)
                .filter(entries -> entries.keySet().equals(Set.of(key)))
                .map(entries -> entries.values().iterator().next());
    }

    private static Optional<Map<String, Node>> entries(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        mapping.getValue().forEach(tuple -> entries.put(Block.scalar(tuple.getKeyNode()), tuple.getValueNode()));
        return Optional.of(entries);
    }

    private static Optional<Set<String>> codes(Node node) {
        return texts(node).map(HashSet::new);
    }

    private static Optional<List<String>> texts(Node node) {
        return node instanceof SequenceNode sequence
                ? Optional.of(sequence.getValue().stream().map(Block::scalar).toList())
                : Optional.empty();
    }
}
