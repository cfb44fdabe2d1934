package be.schakel.engine.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/** Reads dates, periods and numbers without throwing. */
final class Scalars {
    private Scalars() {}

    static Optional<LocalDate> date(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") && isDay(text)
                ? Optional.of(LocalDate.parse(text))
                : Optional.empty();
    }

    private static boolean isDay(String text) {
        int month = Integer.parseInt(text.substring(5, 7));
        int day = Integer.parseInt(text.substring(8));
        return month >= 1
                && month <= 12
                && day >= 1
                && day
                        <= YearMonth.of(Integer.parseInt(text.substring(0, 4)), month)
                                .lengthOfMonth();
    }

    static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,10})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static Optional<Period> period(String text) {
        return text.matches("P(?=\\d)(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}D)?")
                ? Optional.of(Period.parse(text))
                : Optional.empty();
    }
}
