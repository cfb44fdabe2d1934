package be.schakel.engine.corpus;

import be.schakel.engine.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML mapping that remembers its lines. A value that is missing or wrong becomes a problem and an empty stand-in, so
 * that reading goes on; a corpus with problems is never used.
 */
final class Block {
    private final Place place;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    private Block(Place place) {
        this.place = place;
    }

    static Block of(Node node, Place file) {
        Block block = new Block(file.at(node));
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(block::add);
        } else {
            block.place.problem("a block of \"key: value\" lines is expected here", "indent its lines under it");
        }
        return block;
    }

    private void add(NodeTuple tuple) {
        String key = scalar(tuple.getKeyNode());
        keys.put(key, tuple.getKeyNode());
        if (values.put(key, tuple.getValueNode()) != null) {
            place.at(tuple.getKeyNode()).problem("\"" + key + "\" stands here twice", "keep one of them");
        }
    }

    Place place() {
        return place;
    }

    /** Where a key stands, or the block itself when it is missing. */
    Place place(String key) {
        return Optional.ofNullable(keys.get(key)).map(place::at).orElse(place);
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Node> node(String key) {
        read.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** The node of a key that must be there. */
    private Optional<Node> required(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            place.problem("\"" + key + "\" is missing", "add it, see the corpus README");
        }
        return node;
    }

    String text(String key) {
        return required(key).map(node -> text(key, node)).orElse("");
    }

    Optional<String> optionalText(String key) {
        return node(key).map(node -> text(key, node));
    }

    private String text(String key, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        place.at(node).problem("\"" + key + "\" has no text", "write it on one line");
        return "";
    }

    Words words(String key) {
        return required(key).map(node -> words(key, node)).orElse(new Words("", "", ""));
    }

    Optional<Words> optionalWords(String key) {
        return node(key).map(node -> words(key, node));
    }

    List<Words> manyWords(String key) {
        return items(key).stream().map(node -> words(key, node)).toList();
    }

    private Words words(String key, Node node) {
        Block words = of(node, place);
        words.allowOnly("nl", "fr", "en");
        return new Words(words.inLanguage(key, "nl"), words.inLanguage(key, "fr"), words.inLanguage(key, "en"));
    }

    private String inLanguage(String key, String language) {
        String text = node(language).map(Block::scalar).orElse("");
        if (text.isBlank()) {
            place.problem("\"" + key + "\" has no " + language, "write it in Dutch, French and English");
        }
        return text.strip();
    }

    /** Words by code, in the order written. */
    Map<String, Words> wordsByCode(String key) {
        Map<String, Words> words = new LinkedHashMap<>();
        block(key).ifPresent(codes -> codes.keys().forEach(code -> words.put(code, codes.words(code))));
        return words;
    }

    <E> E code(String key, Map<String, E> codes, E standIn) {
        return required(key).map(node -> code(key, node, codes, standIn)).orElse(standIn);
    }

    <E> Optional<E> optionalCode(String key, Map<String, E> codes, E standIn) {
        return node(key).map(node -> code(key, node, codes, standIn));
    }

    <E> List<E> manyCodes(String key, Map<String, E> codes, E standIn) {
        return items(key).stream().map(node -> code(key, node, codes, standIn)).toList();
    }

    private <E> E code(String key, Node node, Map<String, E> codes, E standIn) {
        E found = codes.get(Codes.normal(scalar(node)));
        if (found == null) {
            place.at(node)
                    .problem(
                            "\"" + scalar(node) + "\" is no value of \"" + key + "\"",
                            "use one of: " + String.join(", ", codes.keySet()));
            return standIn;
        }
        return found;
    }

    LocalDate date(String key) {
        return required(key).map(node -> date(key, node)).orElse(LocalDate.EPOCH);
    }

    /** A date, or nothing for {@code open}; the key itself must be there. */
    Optional<LocalDate> dateOrOpen(String key) {
        return required(key).filter(node -> !scalar(node).equals("open")).map(node -> date(key, node));
    }

    private LocalDate date(String key, Node node) {
        return Scalars.date(scalar(node)).orElseGet(() -> {
            place.at(node).problem("\"" + key + "\" is no date", "write it as 2026-12-31");
            return LocalDate.EPOCH;
        });
    }

    Optional<Period> optionalPeriod(String key) {
        Optional<Node> node = node(key);
        Optional<Period> period = node.map(Block::scalar).flatMap(Scalars::period);
        if (node.isPresent() && period.isEmpty()) {
            place(key).problem("\"" + key + "\" is no period", "write it as P12M");
        }
        return period;
    }

    BigDecimal number(String key) {
        return required(key).map(node -> number(key, node)).orElse(BigDecimal.ZERO);
    }

    Optional<BigDecimal> optionalNumber(String key) {
        return node(key).map(node -> number(key, node));
    }

    private BigDecimal number(String key, Node node) {
        return Scalars.number(scalar(node)).orElseGet(() -> {
            place.at(node).problem("\"" + key + "\" is no number", "write it as 1234.56");
            return BigDecimal.ZERO;
        });
    }

    int wholeNumber(String key, int low, int high) {
        BigDecimal number = number(key);
        boolean fits = number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(low)) >= 0
                && number.compareTo(BigDecimal.valueOf(high)) <= 0;
        if (has(key) && !fits) {
            place(key).problem("\"" + key + "\" is " + number, "use a whole number from " + low + " to " + high);
        }
        return fits ? number.intValueExact() : low;
    }

    boolean yes(String key) {
        return optionalCode(key, Map.of("true", true, "false", false), false).orElse(false);
    }

    Optional<Block> block(String key) {
        return node(key).map(node -> of(node, place));
    }

    Block requiredBlock(String key) {
        return required(key).map(node -> of(node, place)).orElse(new Block(place));
    }

    List<Block> blocks(String key) {
        return items(key).stream().map(node -> of(node, place)).toList();
    }

    List<Node> items(String key) {
        return required(key).map(node -> items(key, node)).orElse(List.of());
    }

    List<Node> optionalItems(String key) {
        return has(key) ? items(key) : List.of();
    }

    private List<Node> items(String key, Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        place.at(node).problem("\"" + key + "\" is no list", "write it as [a, b] or as lines with a dash");
        return List.of();
    }

    /** Reports keys that nobody read: a misspelt key must not go unnoticed. */
    void done() {
        List<String> unread = new ArrayList<>(keys.keySet());
        unread.removeAll(read);
        unread.forEach(key -> place(key).problem("\"" + key + "\" is not known here", "correct or remove it"));
    }

    private void allowOnly(String... allowed) {
        read.addAll(List.of(allowed));
        done();
    }

    static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
