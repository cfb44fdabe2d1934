package be.schakel.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known about one household on one day. Holds no identity. Immutable.
 *
 * @param assessedOn the day whose law and figures count
 * @param answers fact id to answer; a fact left out was not asked
 */
public record Situation(LocalDate assessedOn, Map<String, Answer> answers) {

    /** Keeps its own copy, sorted by fact id. */
    public Situation {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /** Nothing is known yet, and the law of this day counts. */
    public static Situation on(LocalDate day) {
        return new Situation(day, Map.of());
    }

    /** The same situation with this answer added or replaced. */
    public Situation with(String fact, Answer answer) {
        Map<String, Answer> more = new TreeMap<>(answers);
        more.put(fact, answer);
        return new Situation(assessedOn, more);
    }

    /** The same situation with this known value added or replaced. */
    public Situation with(String fact, Possible value) {
        return with(fact, Answer.known(value));
    }

    /** The same situation as if this fact was never asked. */
    public Situation without(String fact) {
        Map<String, Answer> fewer = new TreeMap<>(answers);
        fewer.remove(fact);
        return new Situation(assessedOn, fewer);
    }
}
