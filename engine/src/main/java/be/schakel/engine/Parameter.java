package be.schakel.engine;

import be.schakel.engine.FigureUsed.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dated figure of the law, such as an income ceiling.
 *
 * @param id snake_case name, as expressions use it
 * @param rises whether it only goes up, so that an old value is a lower bound
 * @param values oldest first; empty when nobody could source it
 */
public record Parameter(String id, Words label, Unit unit, boolean rises, List<Value> values) {

    /** Keeps its own copy. */
    public Parameter {
        values = List.copyOf(values);
    }

    /**
     * A figure in a period.
     *
     * @param until last day it is known to hold; absent for a fixed legal term
     */
    public record Value(
            LocalDate from,
            Optional<LocalDate> until,
            BigDecimal value,
            String source,
            Confidence confidence,
            Optional<Words> note) {

        boolean isConfirmed() {
            return confidence != Confidence.LOW;
        }

        /** The same figure, known to hold until the day before this one at most. */
        private Value endedBefore(LocalDate day) {
            LocalDate last = until.filter(known -> known.isBefore(day)).orElse(day.minusDays(1));
            return new Value(from, Optional.of(last), value, source, confidence, note);
        }

        private Value confirmed() {
            return isConfirmed() ? this : new Value(from, until, value, source, Confidence.MEDIUM, note);
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /**
     * The same figure with one more value: it takes the place of the value that begins on the same day, and ends the one
     * before it. A value that begins later keeps all its days.
     */
    public Parameter with(Value more) {
        List<Value> before = values.stream()
                .filter(value -> value.from().isBefore(more.from()))
                .map(value -> value.endedBefore(more.from()))
                .toList();
        List<Value> after = values.stream()
                .filter(value -> value.from().isAfter(more.from()))
                .toList();
        Value fitted =
                after.isEmpty() ? more : more.endedBefore(after.getFirst().from());
        return new Parameter(
                id,
                label,
                unit,
                rises,
                Stream.of(before, List.of(fitted), after).flatMap(List::stream).toList());
    }

    /** The same figure with every weak value confirmed. */
    Parameter confirmed() {
        return new Parameter(
                id, label, unit, rises, values.stream().map(Value::confirmed).toList());
    }

    /** The figure to read on a day, with how far it can be trusted. */
    public FigureUsed on(LocalDate day) {
        List<Value> begun =
                values.stream().filter(value -> !day.isBefore(value.from())).toList();
        if (begun.isEmpty()) {
            return new FigureUsed(id, label, unit, State.UNKNOWN, Optional.empty(), Possible.anyNumber());
        }
        Value last = begun.getLast();
        State state = state(last, day);
        Possible reads = state == State.CURRENT ? Possible.exactly(last.value()) : bound(begun);
        return new FigureUsed(id, label, unit, state, Optional.of(last), reads);
    }

    /** What it is read as in a period, both ends included: once or more, each once. */
    List<Range> between(LocalDate from, LocalDate until) {
        return Stream.concat(
                        Stream.of(from),
                        values.stream()
                                .flatMap(value -> Stream.concat(
                                        Stream.of(value.from()), value.until().map(last -> last.plusDays(1)).stream()))
                                .filter(day -> day.isAfter(from) && !day.isAfter(until)))
                .map(day -> (Range) on(day).reads())
                .distinct()
                .toList();
    }

    private static State state(Value value, LocalDate day) {
        if (!value.holdsOn(day)) {
            return State.STALE;
        }
        return value.isConfirmed() ? State.CURRENT : State.WEAK;
    }

    /** Nobody is refused a right on an old or a weak figure: what only rises is at least the last confirmed one. */
    private Possible bound(List<Value> begun) {
        return begun.reversed().stream()
                .filter(Value::isConfirmed)
                .findFirst()
                .filter(_ -> rises)
                .<Possible>map(value -> Possible.atLeast(value.value()))
                .orElse(Possible.anyNumber());
    }
}
