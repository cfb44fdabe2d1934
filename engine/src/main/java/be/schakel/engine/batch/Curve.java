package be.schakel.engine.batch;

import java.math.RoundingMode;

/** A function of one number that never turns: so a comparison with a fixed number is one of its argument. */
sealed interface Curve {

    long at(long number);

    /** Every number of a stretch; a loop of its own for each curve, so that the just-in-time compiler can inline it. */
    default void along(long[] numbers, int first, long[] into, int count) {
        switch (this) {
            case MonthsUntil curve -> {
                for (int i = 0; i < count; i++) {
                    into[i] = curve.at(numbers[first + i]);
                }
            }
            case MonthsSince curve -> {
                for (int i = 0; i < count; i++) {
                    into[i] = curve.at(numbers[first + i]);
                }
            }
            case MonthOf curve -> {
                for (int i = 0; i < count; i++) {
                    into[i] = curve.at(numbers[first + i]);
                }
            }
            case PlusMonths curve -> {
                for (int i = 0; i < count; i++) {
                    into[i] = curve.at(numbers[first + i]);
                }
            }
            case WholeYears curve -> {
                for (int i = 0; i < count; i++) {
                    into[i] = curve.at(numbers[first + i]);
                }
            }
            case YearOf curve -> {
                for (int i = 0; i < count; i++) {
                    into[i] = curve.at(numbers[first + i]);
                }
            }
            case Rounded curve -> {
                for (int i = 0; i < count; i++) {
                    into[i] = curve.at(numbers[first + i]);
                }
            }
        }
    }

    /** Whether it never falls; else it never rises. */
    default boolean rises() {
        return true;
    }

    /** Whole months from a day until a fixed one. */
    record MonthsUntil(long day) implements Curve {
        @Override
        public long at(long from) {
            return Civil.monthsBetween(from, day);
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
            return Civil.monthsBetween(day, until);
        }
    }

    /** A day so many months later. */
    record PlusMonths(long months) implements Curve {
        @Override
        public long at(long day) {
            return Civil.plusMonths(day, months);
        }
    }

    /** The month of a day, since January of year 0. */
    record MonthOf() implements Curve {
        @Override
        public long at(long day) {
            return Civil.month(day);
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
            return Civil.year(day);
        }
    }

    /** A number times a factor, divided and rounded. */
    record Rounded(long factor, long by, RoundingMode mode) implements Curve {
        @Override
        public long at(long number) {
            long whole = Math.multiplyExact(number, factor);
            long quotient = whole / by;
            return isAway(whole, quotient) ? quotient + Long.signum(whole) : quotient;
        }

        /** Whether what is left after the quotient takes it one further from zero. */
        private boolean isAway(long whole, long quotient) {
            long left = Math.abs(whole % by);
            int beyondHalf = Long.compare(left, by - left);
            return left != 0
                    && switch (mode) {
                        case UP -> true;
                        case DOWN -> false;
                        case CEILING -> whole > 0;
                        case FLOOR -> whole < 0;
                        case HALF_UP -> beyondHalf >= 0;
                        case HALF_DOWN -> beyondHalf > 0;
                        case HALF_EVEN -> beyondHalf > 0 || (beyondHalf == 0 && quotient % 2 != 0);
                        case UNNECESSARY -> throw new ArithmeticException("No way to round");
                    };
        }
    }
}
