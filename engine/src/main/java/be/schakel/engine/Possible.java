package be.schakel.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values that are still possible: never empty, and exactly one when everything is known. "About 500 to 600" is a
 * {@link Range}, "I do not know" is the set of everything.
 */
public sealed interface Possible permits Truth, Range, Days, OneOf, Selection, Rows {

    /** Whether only one value is left. */
    boolean isPoint();

    /** Certainly yes. */
    static Truth yes() {
        return Truth.YES;
    }

    /** Certainly no. */
    static Truth no() {
        return Truth.NO;
    }

    /** Yes or no, not known which. */
    static Truth anyTruth() {
        return Truth.EITHER;
    }

    /** Yes when {@code value} holds, else no. */
    static Truth truth(boolean value) {
        return value ? Truth.YES : Truth.NO;
    }

    /** Exactly this number. */
    static Range exactly(BigDecimal value) {
        return new Range(Optional.of(value), Optional.of(value));
    }

    /** Exactly this number, written as a decimal such as {@code "1234.56"}. */
    static Range exactly(String value) {
        return exactly(new BigDecimal(value));
    }

    /** Exactly this whole number. */
    static Range exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    /** A number from {@code low} to {@code high}, both included. */
    static Range between(BigDecimal low, BigDecimal high) {
        return new Range(Optional.of(low), Optional.of(high));
    }

    /** A number of at least {@code low}. */
    static Range atLeast(BigDecimal low) {
        return new Range(Optional.of(low), Optional.empty());
    }

    /** A number of at most {@code high}. */
    static Range atMost(BigDecimal high) {
        return new Range(Optional.empty(), Optional.of(high));
    }

    /** Any number at all. */
    static Range anyNumber() {
        return Range.ANY;
    }

    /** Exactly this day. */
    static Days on(LocalDate day) {
        return new Days(Optional.of(day), Optional.of(day));
    }

    /** A day from {@code earliest} to {@code latest}, both included. */
    static Days between(LocalDate earliest, LocalDate latest) {
        return new Days(Optional.of(earliest), Optional.of(latest));
    }

    /** Any day at all. */
    static Days anyDay() {
        return Days.ANY;
    }

    /** One of these codes; one code only means it is certain. */
    static OneOf oneOf(String... codes) {
        return new OneOf(Set.copyOf(Arrays.asList(codes)));
    }

    /** Exactly these codes are selected, and no others. */
    static Selection selected(String... codes) {
        Set<String> set = Set.copyOf(Arrays.asList(codes));
        return new Selection(set, set);
    }

    /** Exactly these rows; a field that a row leaves out can still have any value. */
    static Rows rows(List<Map<String, Possible>> rows) {
        return new Rows(rows, true);
    }
}
