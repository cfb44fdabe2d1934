package be.schakel.engine;

import be.schakel.engine.corpus.AnswerReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decides and explains rights. Thread-safe; reads no clock, so the same input gives the same result. */
public final class Engine {
    /** Version of the meaning of the corpus: raised when the same corpus and answers could give another outcome. */
    public static final String VERSION = "1";

    private final Corpus corpus;
    private final Outlooks outlooks;

    private Engine(Corpus corpus) {
        this.corpus = corpus;
        this.outlooks = new Outlooks(corpus);
    }

    /** An engine for this corpus. */
    public static Engine of(Corpus corpus) {
        return new Engine(corpus);
    }

    /**
     * Looks at every right in force on the day of the situation.
     *
     * @throws IllegalArgumentException when an answer is about no known fact or lies outside what its question admits
     */
    public Exploration explore(Situation situation) {
        Outlook outlook = outlooks.of(situation);
        return new Exploration(outlook.findings(), () -> receipt(situation, outlook));
    }

    /**
     * What every right in force on the day of the situation comes to, by its id, without saying why.
     *
     * @throws IllegalArgumentException as {@link #explore(Situation)}
     */
    public Map<String, Outcome> outcomes(Situation situation) {
        return outlooks.of(situation).outcomes();
    }

    /**
     * Looks at one right only, when a version of it is in force on the day of the situation.
     *
     * @throws IllegalArgumentException as {@link #explore(Situation)}
     */
    public Optional<Finding> explore(Situation situation, String right) {
        return outlooks.of(situation).finding(right);
    }

    /**
     * The questions worth asking now, best first; empty when no answer would change anything.
     *
     * @throws IllegalArgumentException as {@link #explore(Situation)}
     */
    public List<NextQuestion> nextQuestions(Situation situation) {
        return outlooks.of(situation).questions();
    }

    /** The same questions, those of one topic before all others so that a conversation flows. */
    public List<NextQuestion> nextQuestions(Situation situation, Topic topic) {
        return nextQuestions(situation).stream()
                .sorted(Comparator.comparing(question -> question.fact().topic() != topic))
                .toList();
    }

    /**
     * Does an exploration again from its receipt.
     *
     * @throws IllegalArgumentException when the receipt comes from another corpus or engine version
     */
    public Exploration replay(Receipt receipt) {
        if (!receipt.corpusHash().equals(corpus.hash())
                || !receipt.engineVersion().equals(VERSION)) {
            throw new IllegalArgumentException("This receipt needs engine " + receipt.engineVersion() + " and corpus "
                    + receipt.corpusHash() + ", not engine " + VERSION + " and corpus " + corpus.hash());
        }
        Map<String, Answer> answers = new TreeMap<>();
        receipt.inputs().forEach((id, text) -> answers.put(id, answer(id, text)));
        return explore(new Situation(receipt.assessedOn(), answers));
    }

    private Answer answer(String id, String text) {
        return corpus.fact(id)
                .flatMap(fact -> AnswerReader.read(fact, text))
                .orElseThrow(() -> new IllegalArgumentException("The receipt has no readable answer to " + id));
    }

    private Receipt receipt(Situation situation, Outlook outlook) {
        Map<String, String> inputs = new TreeMap<>();
        situation.answers().forEach((id, answer) -> inputs.put(id, Canonical.text(answer)));
        return new Receipt(corpus.hash(), VERSION, situation.assessedOn(), inputs, outlook.outcomes());
    }
}
