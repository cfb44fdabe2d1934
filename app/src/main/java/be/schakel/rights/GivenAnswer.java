package be.schakel.rights;

import be.schakel.engine.Answer;
import be.schakel.engine.Fact;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer as a worker writes it down.
 *
 * @param version of the newest answer the worker saw; 0 when there was none
 */
public record GivenAnswer(String fact, Answer answer, Voice voice, LocalDate saidOn, int version) {

    /** Why this cannot be an answer to its question, in English for developers: forms are checked before. */
    Optional<String> refusal(Fact about, LocalDate today) {
        if (saidOn.isAfter(today)) {
            return Optional.of("said on a day to come");
        }
        return answer instanceof Answer.Known(var value) ? about.problemWith(value) : Optional.empty();
    }
}
