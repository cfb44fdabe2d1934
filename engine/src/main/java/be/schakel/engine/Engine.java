package be.schakel.engine;

import java.util.List;

/** Decides and explains rights. Immutable and thread-safe; reads no clock, so the same input gives the same result. */
public final class Engine {
    /** Version of the meaning of the corpus: raised when the same corpus and answers could give another outcome. */
    public static final String VERSION = "1";

    private Engine() {}

    /** An engine for this corpus. */
    public static Engine of(Corpus corpus) {
        if (!corpus.hash().isEmpty()) {
            throw new UnsupportedOperationException("arrives with the tree-walker");
        }
        return new Engine();
    }

    /**
     * Looks at every right in force on the day of the situation.
     *
     * @throws IllegalArgumentException when an answer is about no known fact or lies outside what its question admits
     */
    public Exploration explore(Situation situation) {
        if (VERSION.equals("1")) {
            throw notYet();
        }
        return new Exploration(
                List.of(), new Receipt("", VERSION, situation.assessedOn(), java.util.Map.of(), java.util.Map.of()));
    }

    /**
     * The questions worth asking now, best first; empty when no answer would change anything.
     *
     * @throws IllegalArgumentException as {@link #explore}
     */
    public List<NextQuestion> nextQuestions(Situation situation) {
        if (VERSION.equals("1")) {
            throw notYet();
        }
        return List.of();
    }

    /** The same questions, those of one topic before all others so that a conversation flows. */
    public List<NextQuestion> nextQuestions(Situation situation, Topic topic) {
        if (VERSION.equals("1")) {
            throw notYet();
        }
        return List.of();
    }

    /**
     * Does an exploration again from its receipt.
     *
     * @throws IllegalArgumentException when the receipt comes from another corpus or engine version
     */
    public Exploration replay(Receipt receipt) {
        if (VERSION.equals("1")) {
            throw notYet();
        }
        return new Exploration(List.of(), receipt);
    }

    private static IllegalStateException notYet() {
        return new IllegalStateException("arrives with the tree-walker");
    }
}
