package be.schakel.engine;

import java.util.List;
import java.util.Optional;

/** Why a right, or one condition of it, comes to its outcome. Mirrors the tree of conditions node by node. */
public sealed interface Explanation {

    /** Id of the condition. */
    String id();

    /** What it comes to. */
    Outcome outcome();

    /** Why, as a code to put into words. */
    Reason reason();

    /**
     * A group of conditions.
     *
     * @param words plain words, when the corpus gives them to this group
     * @param children in the order of the corpus
     * @param decidedBy ids of the children that give this outcome: the failing ones of an {@code ALL} that is not met,
     *     the met ones of an {@code ANY} that is met, the unknown ones of an unknown group
     */
    record Group(
            String id,
            Optional<Words> words,
            Outcome outcome,
            Reason reason,
            Condition.Kind kind,
            List<Explanation> children,
            List<String> decidedBy)
            implements Explanation {
        /** Keeps its own copies. */
        public Group {
            children = List.copyOf(children);
            decidedBy = List.copyOf(decidedBy);
        }
    }

    /**
     * A single condition.
     *
     * @param facts the facts its expression reads, with the answers given
     * @param figures the figures of the law its expression reads
     */
    record Leaf(
            String id,
            Words words,
            Outcome outcome,
            Reason reason,
            Basis basis,
            List<FactUsed> facts,
            List<FigureUsed> figures)
            implements Explanation {
        /** Keeps its own copies. */
        public Leaf {
            facts = List.copyOf(facts);
            figures = List.copyOf(figures);
        }
    }

    /**
     * A fact that a condition reads.
     *
     * @param answer absent when it was not asked
     * @param derived what it comes to out of other facts, when it was not answered itself and something is known
     */
    record FactUsed(String fact, Optional<Answer> answer, Optional<Possible> derived) {}
}
