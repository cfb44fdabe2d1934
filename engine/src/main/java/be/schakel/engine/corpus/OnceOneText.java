package be.schakel.engine.corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The note of a figure and the law behind a condition were one text before they were written in three languages. In a
 * corpus of then such a text becomes the same words in each, where it stands.
 */
final class OnceOneText {
    private static final Set<String> KEYS = Set.of("note", "text");

    private OnceOneText() {}

    static Node inEachLanguage(Node node) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().replaceAll(OnceOneText::inEachLanguage);
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(OnceOneText::inEachLanguage);
        }
        return node;
    }

    private static NodeTuple inEachLanguage(NodeTuple tuple) {
        return tuple.getValueNode() instanceof ScalarNode text && KEYS.contains(Block.scalar(tuple.getKeyNode()))
                ? new NodeTuple(tuple.getKeyNode(), words(text))
                : new NodeTuple(tuple.getKeyNode(), inEachLanguage(tuple.getValueNode()));
    }

    private static Node words(ScalarNode text) {
        List<NodeTuple> languages = Stream.of("nl", "fr", "en")
                .map(language -> new NodeTuple(
                        new ScalarNode(
                                Tag.STR, language, text.getStartMark(), text.getEndMark(), text.getScalarStyle()),
                        text))
                .toList();
        return new MappingNode(
                Tag.MAP, true, languages, text.getStartMark(), text.getEndMark(), DumperOptions.FlowStyle.FLOW);
    }
}
