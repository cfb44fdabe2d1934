package be.schakel.engine;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answers of a situation, laid out by fact so that two situations are quick to compare. Immutable. */
final class Answers {
    private final Corpus corpus;
    private final @Nullable Answer[] answers;
    private final Map<String, Answer> given;

    /**
     * @param given by id, sorted
     * @throws IllegalArgumentException when an answer is about no known fact
     */
    Answers(Corpus corpus, Map<String, Answer> given) {
        this.corpus = corpus;
        this.answers = new Answer[corpus.facts().size()];
        this.given = given;
        int fact = 0;
        for (Map.Entry<String, Answer> one : given.entrySet()) {
            String id = one.getKey();
            fact = corpus.numbers()
                    .of(id, fact)
                    .orElseThrow(() -> new IllegalArgumentException("No fact is called " + id));
            answers[fact] = one.getValue();
        }
    }

    Optional<Answer> of(String fact) {
        return corpus.number(fact).map(number -> answers[number]);
    }

    /** The facts that are answered. */
    Set<String> given() {
        return given.keySet();
    }

    /** Whether they were made out of this very map: comparing what is in it would take as long as making them. */
    @SuppressWarnings("ReferenceEquality")
    boolean areOf(Map<String, Answer> answers) {
        return given == answers;
    }

    /** To how many facts others give another answer, counted up to a most. */
    int distance(Answers others, int most) {
        int count = 0;
        for (int fact = 0; fact < answers.length && count < most; fact++) {
            if (!Objects.equals(answers[fact], others.answers[fact])) {
                count++;
            }
        }
        return count;
    }

    /** The facts that others answer in another way. */
    Set<String> differing(Answers others) {
        Set<String> facts = new LinkedHashSet<>();
        for (int fact = 0; fact < answers.length; fact++) {
            if (!Objects.equals(answers[fact], others.answers[fact])) {
                facts.add(corpus.fact(fact).id());
            }
        }
        return facts;
    }
}
