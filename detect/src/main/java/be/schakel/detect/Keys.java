package be.schakel.detect;

import be.schakel.engine.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A block of "key: value" lines that remembers where they stand. What is wrong is collected, reading goes on. */
final class Keys {
    private final String file;
    private final int line;
    private final List<Problem> problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    private Keys(String file, int line, List<Problem> problems) {
        this.file = file;
        this.line = line;
        this.problems = problems;
    }

    /** The top of a file; without any key when it is no YAML. */
    static Keys of(String file, String text, List<Problem> problems) {
        Keys top = new Keys(file, 1, problems);
        try {
            Node node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new java.io.StringReader(text));
            top.fill(Optional.ofNullable(node));
        } catch (MarkedYAMLException broken) {
            int at = Optional.ofNullable(broken.getProblemMark())
                    .map(mark -> mark.getLine() + 1)
                    .orElse(1);
            top.problem(at, "this is no YAML: " + broken.getProblem(), "correct the indentation, quotes or brackets");
        } catch (YAMLException broken) {
            top.problem(1, "this is no YAML: " + broken.getMessage(), "keep it small and flat");
        }
        return top;
    }

    private void fill(Optional<Node> node) {
        if (node.isPresent() && node.get() instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::add);
        } else {
            problem(line, "a block of \"key: value\" lines is expected here", "see docs/detect.md");
        }
    }

    private void add(NodeTuple tuple) {
        String key = scalar(tuple.getKeyNode());
        if (values.put(key, tuple.getValueNode()) != null) {
            problem(line(tuple.getKeyNode()), "\"" + key + "\" stands here twice", "keep one of them");
        }
    }

    Set<String> names() {
        read.addAll(values.keySet());
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    private Optional<Node> node(String key) {
        read.add(key);
        return Optional.ofNullable(values.get(key));
    }

    Optional<String> text(String key) {
        Optional<String> text = node(key).map(Keys::scalar).map(String::strip);
        if (text.filter(String::isEmpty).isPresent()) {
            problem(key, "\"" + key + "\" has no text", "write it on one line");
        }
        return text.filter(one -> !one.isEmpty());
    }

    String required(String key, String todo) {
        if (!has(key)) {
            problem(line, "\"" + key + "\" is missing", todo);
        }
        return text(key).orElse("");
    }

    /** One text, or several in a list. */
    List<String> texts(String key) {
        return node(key).stream()
                .flatMap(node -> node instanceof SequenceNode sequence
                        ? sequence.getValue().stream()
                        : java.util.stream.Stream.of(node))
                .map(Keys::scalar)
                .toList();
    }

    Optional<Keys> block(String key) {
        return node(key).map(node -> {
            Keys block = new Keys(file, line(node), problems);
            block.fill(Optional.of(node));
            return block;
        });
    }

    /** Reports what nobody read: a misspelt key must not go unnoticed. */
    void done(String allowed) {
        List<String> unread = new ArrayList<>(values.keySet());
        unread.removeAll(read);
        unread.forEach(key -> problem(key, "\"" + key + "\" is not known here", "use " + allowed));
    }

    void problem(String key, String what, String todo) {
        problem(Optional.ofNullable(values.get(key)).map(Keys::line).orElse(line), what, todo);
    }

    private void problem(int at, String what, String todo) {
        problems.add(new Problem(file, at, what, todo));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
