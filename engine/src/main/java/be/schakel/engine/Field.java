package be.schakel.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One field of the rows of a list fact.
 *
 * @param type any type but {@code CHOICES} and {@code LIST}
 * @param unit what a number counts
 * @param range plausible bounds: a {@link Range} for numbers, {@link Days} for dates
 * @param values code to words, in the order of the corpus, for a choice
 * @param label how the field is called on the form
 */
public record Field(
        FactType type,
        Optional<Unit> unit,
        Optional<Possible> range,
        Map<String, Words> values,
        Optional<Words> label) {

    /** Keeps its own copy, in order. */
    public Field {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Everything this field could be. */
    public Possible anything() {
        return Plausible.anything(type, range, values.keySet());
    }

    /** What is wrong with a value for this field, or nothing. */
    public Optional<String> problemWith(Possible value) {
        return Plausible.problem(type, anything(), value);
    }
}
