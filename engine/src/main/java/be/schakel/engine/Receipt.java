package be.schakel.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that is needed to get the same result again, also years later.
 *
 * @param corpusHash hash of the corpus that was read
 * @param engineVersion version of the engine that decided
 * @param inputs fact id to answer, written as a case of the corpus writes it
 * @param outcomes right id to outcome
 */
public record Receipt(
        String corpusHash,
        String engineVersion,
        LocalDate assessedOn,
        Map<String, String> inputs,
        Map<String, Outcome> outcomes) {

    /** Keeps its own copies, sorted by id. */
    public Receipt {
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
        outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
    }
}
