package be.schakel.engine.feel;

import be.schakel.engine.Days;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/** Arithmetic with days that are not exactly known. Durations are ranges of whole months or of days. */
final class Dates {
    private Dates() {}

    static Days plusMonths(Days days, Range months) {
        return shifted(days, months, LocalDate::plusMonths);
    }

    static Days plusDays(Days days, Range count) {
        return shifted(days, count, LocalDate::plusDays);
    }

    private static Days shifted(Days days, Range by, BiFunction<LocalDate, Long, LocalDate> shift) {
        return new Days(
                days.earliest().flatMap(day -> by.min().map(count -> shift.apply(day, whole(count)))),
                days.latest().flatMap(day -> by.max().map(count -> shift.apply(day, whole(count)))));
    }

    private static long whole(BigDecimal count) {
        return count.setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    static Range daysBetween(Days until, Days from) {
        return Numbers.minus(until.numbered(), from.numbered());
    }

    /** Whole months from one day to another, negative when the order is reversed. */
    static Range monthsBetween(Days from, Days until) {
        return new Range(months(from.latest(), until.earliest()), months(from.earliest(), until.latest()));
    }

    private static Optional<BigDecimal> months(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.flatMap(start ->
                until.map(end -> BigDecimal.valueOf(Period.between(start, end).toTotalMonths())));
    }

    static Range year(Days days) {
        return new Range(
                days.earliest().map(day -> BigDecimal.valueOf(day.getYear())),
                days.latest().map(day -> BigDecimal.valueOf(day.getYear())));
    }

    /** The month or the day of the month: exact for one day, else anything it can be. */
    static Range part(Days days, ToIntFunction<LocalDate> part, int highest) {
        return days.earliest()
                .filter(_ -> days.isPoint())
                .map(day -> Possible.exactly(part.applyAsInt(day)))
                .orElse(Possible.between(BigDecimal.ONE, BigDecimal.valueOf(highest)));
    }
}
