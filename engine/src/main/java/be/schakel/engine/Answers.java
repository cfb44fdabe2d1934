package be.schakel.engine;

import java.util.Arrays;
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
    private final int[] hashes;
    private final Set<String> given;

    /** @throws IllegalArgumentException when an answer is about no known fact */
    Answers(Corpus corpus, Map<String, Answer> given) {
        this.corpus = corpus;
        this.answers = new Answer[corpus.facts().size()];
        this.hashes = new int[answers.length];
        this.given = given.keySet();
        given.forEach((id, answer) -> {
            int fact = corpus.number(id).orElseThrow(() -> new IllegalArgumentException("No fact is called " + id));
            answers[fact] = answer;
            hashes[fact] = answer.hashCode();
        });
    }

    Optional<Answer> of(String fact) {
        return corpus.number(fact).map(number -> answers[number]);
    }

    /** The facts that are answered. */
    Set<String> given() {
        return given;
    }

    /** In how many places others seem to differ, counted up to a most. */
    int distance(Answers others, int most) {
        int count = 0;
        int at = 0;
        while (count < most) {
            int next = Arrays.mismatch(hashes, at, hashes.length, others.hashes, at, hashes.length);
            if (next < 0) {
                return count;
            }
            at += next + 1;
            count++;
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
