package be.schakel.engine;

import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something we may know about a person or household, with the question that asks it.
 *
 * @param id snake_case name, as expressions use it
 * @param topic life domain
 * @param subject whom or what it is about
 * @param type kind of answer
 * @param unit what a number counts; always present for money
 * @param range plausible bounds, inclusive: a {@link Range} for numbers, {@link Days} for dates
 * @param values code to words in the order of the corpus, for a choice or choices
 * @param fields field name to field, for a list
 * @param question the question, in B1 words
 * @param help how to find the answer
 * @param gentle why a sensitive question is asked, softly
 * @param sensitivity how careful to be with the answer
 * @param effort 1 known by heart, 2 needs thought, 3 needs a paper
 * @param after the question that this one makes sense after
 * @param fresh how long an answer stays good
 * @param proof the paper that proves it
 * @param derived how its value follows from other facts when it is not answered itself
 * @param judgement whether a person must weigh it; then it is never the next question to a client
 */
public record Fact(
        String id,
        Topic topic,
        Subject subject,
        FactType type,
        Optional<Unit> unit,
        Optional<Possible> range,
        Map<String, Words> values,
        Map<String, Field> fields,
        Words question,
        Optional<Words> help,
        Optional<Words> gentle,
        Sensitivity sensitivity,
        int effort,
        Optional<String> after,
        Optional<Period> fresh,
        Optional<Words> proof,
        Optional<Derived> derived,
        boolean judgement) {

    /** Keeps its own copies, in order. */
    public Fact {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Whom or what a fact is about. */
    public enum Subject {
        PERSON,
        PARTNER,
        HOUSEHOLD,
        DWELLING,
        CHILDREN,
        CONTRACT
    }

    /**
     * How a value follows from other facts.
     *
     * @param when the FEEL expression as written in the corpus
     * @param words how it follows, for the worker
     */
    public record Derived(String when, Words words) {}

    /** How careful to be with an answer; special means health, judicial or residence data. */
    public enum Sensitivity {
        ORDINARY,
        SENSITIVE,
        SPECIAL
    }

    /** What kind of answer it takes, as a field of a row is described. */
    public Field kind() {
        return new Field(type, unit, range, values, Optional.empty());
    }

    /** Everything this fact could be: what the engine assumes when it is not known. */
    public Possible anything() {
        return Plausible.anything(type, range, values.keySet());
    }

    /** What is wrong with a value as an answer to this question, in English for developers, or nothing. */
    public Optional<String> problemWith(Possible value) {
        if (value instanceof Rows rows && type == FactType.LIST) {
            return rows.rows().stream()
                    .flatMap(row -> row.entrySet().stream())
                    .map(cell -> problemWithCell(cell.getKey(), cell.getValue()))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Plausible.problem(type, anything(), value);
    }

    private Optional<String> problemWithCell(String name, Possible value) {
        return Optional.ofNullable(fields.get(name))
                .map(field -> field.problemWith(value).map(problem -> name + ": " + problem))
                .orElse(Optional.of("has no field " + name));
    }

    /** The same value with every field that a row leaves out filled in as "anything". */
    public Possible completed(Possible value) {
        if (!(value instanceof Rows(var rows, var complete))) {
            return value;
        }
        return new Rows(rows.stream().map(this::completedRow).toList(), complete);
    }

    private Map<String, Possible> completedRow(Map<String, Possible> row) {
        Map<String, Possible> full = new LinkedHashMap<>();
        fields.forEach((name, field) -> full.put(name, Objects.requireNonNullElseGet(row.get(name), field::anything)));
        return full;
    }
}
