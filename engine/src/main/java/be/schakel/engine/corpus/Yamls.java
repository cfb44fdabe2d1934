package be.schakel.engine.corpus;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Turns YAML text into nodes that know their line; never into Java objects. */
final class Yamls {
    private Yamls() {}

    /** The top node, or nothing when the file is empty or no YAML; then the problem is told. */
    static Optional<Node> compose(String text, Place file) {
        try {
            Optional<Node> node = Optional.ofNullable(compose(text));
            if (node.isEmpty()) {
                file.problem("the file is empty", "fill or remove it");
            }
            return node;
        } catch (MarkedYAMLException broken) {
            Place place = broken.getProblemMark() == null ? file : file.at(broken.getProblemMark());
            place.problem("this is no YAML: " + broken.getProblem(), "correct the indentation, quotes or brackets");
            return Optional.empty();
        }
    }

    private static Node compose(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
    }
}
