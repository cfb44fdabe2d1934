package be.schakel.engine.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;

/** A function of one number that never turns: so a comparison with a fixed number is one of its argument. */
sealed interface Curve {

    long at(long number);

    /** Whether it never falls; else it never rises. */
    default boolean rises() {
        return true;
    }

    private static long months(long from, long until) {
        return Period.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until))
                .toTotalMonths();
    }

    /** Whole months from a day until a fixed one. */
    record MonthsUntil(long day) implements Curve {
        @Override
        public long at(long from) {
            return months(from, day);
        }

        @Override
        public boolean rises() {
            return false;
        }
    }

    /** Whole months from a fixed day until another. */
    record MonthsSince(long day) implements Curve {
        @Override
        public long at(long until) {
            return months(day, until);
        }
    }

    /** A day so many months later. */
    record PlusMonths(long months) implements Curve {
        @Override
        public long at(long day) {
            return LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
        }
    }

    /** Whole years in months. */
    record WholeYears() implements Curve {
        @Override
        public long at(long months) {
            return months / 12;
        }
    }

    /** The year of a day. */
    record YearOf() implements Curve {
        @Override
        public long at(long day) {
            return LocalDate.ofEpochDay(day).getYear();
        }
    }

    /** A number times a factor, divided and rounded. */
    record Rounded(long factor, long by, RoundingMode mode) implements Curve {
        @Override
        public long at(long number) {
            return BigDecimal.valueOf(Math.multiplyExact(number, factor))
                    .divide(BigDecimal.valueOf(by), 0, mode)
                    .longValueExact();
        }
    }
}
