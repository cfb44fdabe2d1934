package be.schakel.detect;

import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Amounts per week, month and year; a year has 12 months and 52 weeks, as in the corpus. */
enum Periods {
    WEEK(52),
    MONTH(12),
    YEAR(1);

    static final Map<String, Periods> BY_NAME = Map.of("week", WEEK, "month", MONTH, "year", YEAR);
    private final BigDecimal inAYear;

    Periods(int inAYear) {
        this.inAYear = BigDecimal.valueOf(inAYear);
    }

    static Optional<Periods> of(Unit unit) {
        return switch (unit) {
            case EUR_PER_WEEK -> Optional.of(WEEK);
            case EUR_PER_MONTH -> Optional.of(MONTH);
            case EUR_PER_YEAR -> Optional.of(YEAR);
            case NUMBER, EUR, EUR_PER_DAY, DAYS, MONTHS, YEARS, PERCENT, PERSONS, POINTS -> Optional.empty();
        };
    }

    /** An amount per this period as one per another: exact, or between the two nearest cents. */
    Range as(Periods other, BigDecimal amount) {
        BigDecimal perYear = amount.multiply(inAYear);
        return Possible.between(
                perYear.divide(other.inAYear, cents(amount), RoundingMode.FLOOR),
                perYear.divide(other.inAYear, cents(amount), RoundingMode.CEILING));
    }

    private static int cents(BigDecimal amount) {
        return Math.max(2, amount.scale());
    }
}
