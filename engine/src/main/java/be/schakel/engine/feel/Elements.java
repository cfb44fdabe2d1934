package be.schakel.engine.feel;

import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Truth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A list of which membership may be uncertain.
 *
 * @param items what may be in it
 * @param complete whether there can be no other items
 */
record Elements(List<Element> items, boolean complete) {

    /** A value, and whether it is in the list; a row is {@link Rows} of one row. */
    record Element(Possible value, Truth present) {}

    static Elements of(Selection selection) {
        return new Elements(
                selection.possible().stream()
                        .map(code -> new Element(Possible.oneOf(code), selection.has(code)))
                        .toList(),
                true);
    }

    static Elements of(Rows rows) {
        return new Elements(
                rows.rows().stream()
                        .map(row -> new Element(Possible.rows(List.of(row)), Possible.yes()))
                        .toList(),
                rows.complete());
    }

    static Elements of(List<Possible> values) {
        return new Elements(
                values.stream().map(value -> new Element(value, Possible.yes())).toList(), true);
    }

    Elements where(Function<Possible, Truth> condition) {
        List<Element> kept = items.stream()
                .map(item -> new Element(item.value(), item.present().and(condition.apply(item.value()))))
                .filter(item -> item.present().mayBeTrue())
                .toList();
        return new Elements(kept, complete);
    }

    Elements map(Function<Possible, Possible> function) {
        return new Elements(
                items.stream()
                        .map(item -> new Element(function.apply(item.value()), item.present()))
                        .toList(),
                complete);
    }

    /** Whether the condition holds for an element. */
    Truth some(Function<Possible, Truth> condition) {
        Truth further = complete ? Possible.no() : Possible.anyTruth();
        return items.stream()
                .map(item -> item.present().and(condition.apply(item.value())))
                .reduce(further, Truth::or);
    }

    Range count() {
        long certain = items.stream().filter(item -> item.present().isCertain()).count();
        return new Range(
                Optional.of(BigDecimal.valueOf(certain)),
                complete ? Optional.of(BigDecimal.valueOf(items.size())) : Optional.empty());
    }

    /** Nothing adds up to zero; an incomplete list adds up to anything. */
    Range sum() {
        return complete
                ? items.stream().map(Elements::share).reduce(Possible.exactly(0), Numbers::plus)
                : Possible.anyNumber();
    }

    private static Range share(Element item) {
        Range value = (Range) item.value();
        return item.present().isCertain() ? value : value.union(Possible.exactly(0));
    }

    Range least() {
        return Numbers.negated(new Elements(map(value -> Numbers.negated((Range) value)).items, complete).greatest());
    }

    /** Anything when there may be no element at all: an empty list has no greatest. */
    Range greatest() {
        Optional<Range> certain = ranges(true, Numbers::greatest);
        if (certain.isEmpty()) {
            return Possible.anyNumber();
        }
        Optional<BigDecimal> high = complete ? ranges(false, Numbers::greatest).flatMap(Range::max) : Optional.empty();
        return new Range(certain.get().min(), high);
    }

    private Optional<Range> ranges(boolean onlyCertain, BinaryOperator<Range> operator) {
        return items.stream()
                .filter(item -> !onlyCertain || item.present().isCertain())
                .map(item -> (Range) item.value())
                .reduce(operator);
    }
}
