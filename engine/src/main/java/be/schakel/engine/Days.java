package be.schakel.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A day between two days, both included; an absent bound is open.
 *
 * @param earliest first possible day, absent when there is none
 * @param latest last possible day, absent when there is none
 */
public record Days(Optional<LocalDate> earliest, Optional<LocalDate> latest) implements Possible {
    static final Days ANY = new Days(Optional.empty(), Optional.empty());

    /** Refuses the empty set. */
    public Days {
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException("The first day " + earliest.get() + " is after " + latest.get());
        }
    }

    @Override
    public boolean isPoint() {
        return earliest.isPresent() && earliest.equals(latest);
    }

    /** Whether everything possible in the other is possible here. */
    public boolean covers(Days other) {
        return numbered().covers(other.numbered());
    }

    /** The shortest period that holds both. */
    public Days union(Days other) {
        return ofNumbered(numbered().union(other.numbered()));
    }

    /** The days that come so much later; a month later is the same day of that month, or its last. */
    public Days plus(Period period) {
        return new Days(earliest.map(day -> day.plus(period)), latest.map(day -> day.plus(period)));
    }

    /** The same period as a range of day numbers, counted from 1 January 1970. */
    public Range numbered() {
        return new Range(earliest.map(Days::number), latest.map(Days::number));
    }

    /** The period for a range of day numbers, counted from 1 January 1970. */
    public static Days ofNumbered(Range numbers) {
        return new Days(numbers.min().map(Days::day), numbers.max().map(Days::day));
    }

    private static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }

    private static LocalDate day(BigDecimal number) {
        return LocalDate.ofEpochDay(number.longValueExact());
    }
}
