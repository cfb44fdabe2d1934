package be.schakel.engine;

import java.util.List;
import java.util.Optional;

/**
 * A question worth asking now.
 *
 * @param fact the fact to ask
 * @param rights ids of the rights it may decide or narrow, by id
 * @param score higher is better: what is at stake, times how often an answer decides, divided by the effort to answer;
 *     0 for a question that makes sense after another that is still to be asked
 */
public record NextQuestion(Fact fact, List<String> rights, int score) {

    /** A conversation stays where it is for a question that brings at least one part in this many of the best one. */
    private static final int WORTH_STAYING = 2;

    /** Keeps its own copy. */
    public NextQuestion {
        rights = List.copyOf(rights);
    }

    /** Whether another question must be asked first. */
    public boolean waits() {
        return score == 0;
    }

    /**
     * The question to ask in a conversation: on the topic it is on for as long as that is worth it, else the best one.
     *
     * @param ranked best first
     * @param topic what the conversation is on; nothing at its start
     */
    public static Optional<NextQuestion> onwards(List<NextQuestion> ranked, Optional<Topic> topic) {
        return ranked.stream()
                .filter(question ->
                        topic.filter(question.fact().topic()::equals).isPresent())
                .filter(question ->
                        question.score() * WORTH_STAYING >= ranked.getFirst().score())
                .findFirst()
                .or(() -> ranked.stream().findFirst());
    }
}
