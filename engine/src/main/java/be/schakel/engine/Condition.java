package be.schakel.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A node in the closed tree of conditions of a right. Ids are unique inside the right. */
public sealed interface Condition {

    /** The id of this node, kebab-case; the top of the tree is called {@code conditions} when it has no own id. */
    String id();

    /** The leaves at and below this node, in reading order. */
    Stream<Leaf> leaves();

    /** This node and every node below it, in reading order. */
    Stream<Condition> nodes();

    /** The truth of this node by strong Kleene logic, from the truth of each leaf. */
    default Truth truth(Function<Leaf, Truth> leaves) {
        return switch (this) {
            case Leaf leaf -> leaves.apply(leaf);
            case Group(var _, var _, var kind, var children) -> {
                Stream<Truth> truths = children.stream().map(child -> child.truth(leaves));
                yield switch (kind) {
                    case ALL -> truths.reduce(Truth.YES, Truth::and);
                    case ANY -> truths.reduce(Truth.NO, Truth::or);
                    case NOT -> truths.reduce(Truth.NO, Truth::or).not();
                };
            }
        };
    }

    /** How a group combines its children. */
    enum Kind {
        ALL,
        ANY,
        NOT
    }

    /**
     * A condition made of other conditions.
     *
     * @param children one or more; exactly one for {@code NOT}
     */
    record Group(String id, Optional<Words> words, Kind kind, List<Condition> children) implements Condition {
        /** Keeps its own copy. */
        public Group {
            children = List.copyOf(children);
        }

        @Override
        public Stream<Leaf> leaves() {
            return children.stream().flatMap(Condition::leaves);
        }

        @Override
        public Stream<Condition> nodes() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Condition::nodes));
        }
    }

    /**
     * A condition that is one expression.
     *
     * @param when the FEEL expression as written in the corpus
     */
    record Leaf(String id, Words words, Basis basis, String when) implements Condition {
        @Override
        public Stream<Leaf> leaves() {
            return Stream.of(this);
        }

        @Override
        public Stream<Condition> nodes() {
            return Stream.of(this);
        }
    }
}
