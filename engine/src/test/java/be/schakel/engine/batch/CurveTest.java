package be.schakel.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Months, years and rounding in whole numbers come out as the library for dates and decimals says. */
class CurveTest {
    private static final long TODAY = LocalDate.of(2024, 2, 29).toEpochDay();

    /** Every day from 1890 to 2110, and some far away. */
    private static LongStream days() {
        SplittableRandom random = new SplittableRandom(11);
        return LongStream.concat(
                LongStream.rangeClosed(
                        LocalDate.of(1890, 1, 1).toEpochDay(),
                        LocalDate.of(2110, 1, 1).toEpochDay()),
                random.longs(2_000, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    @Test
    void aDayHasAMonthAndAYear() {
        days().forEach(day -> {
            LocalDate date = LocalDate.ofEpochDay(day);
            assertThat(new Curve.YearOf().at(day)).isEqualTo(date.getYear());
            assertThat(new Curve.MonthOf().at(day)).isEqualTo(date.getYear() * 12L + date.getMonthValue() - 1);
        });
    }

    @Test
    void monthsAreAddedToTheSameDayOrTheLastOfTheMonth() {
        for (long months : new long[] {-1_300, -13, -1, 0, 1, 11, 12, 25, 780, 1_300}) {
            days().forEach(day -> assertThat(new Curve.PlusMonths(months).at(day))
                    .isEqualTo(LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay()));
        }
    }

    @Test
    void onlyWholeMonthsCount() {
        LocalDate today = LocalDate.ofEpochDay(TODAY);
        days().forEach(day -> {
            LocalDate date = LocalDate.ofEpochDay(day);
            assertThat(new Curve.MonthsSince(TODAY).at(day))
                    .isEqualTo(Period.between(today, date).toTotalMonths());
            assertThat(new Curve.MonthsUntil(TODAY).at(day))
                    .isEqualTo(Period.between(date, today).toTotalMonths());
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNNECESSARY")
    void numbersAreRoundedAsDecimalsAre(RoundingMode mode) {
        for (long by : new long[] {1, 2, 3, 4, 10}) {
            for (long number = -45; number <= 45; number++) {
                assertThat(new Curve.Rounded(3, by, mode).at(number))
                        .as("%d thirds by %d", number, by)
                        .isEqualTo(BigDecimal.valueOf(3 * number)
                                .divide(BigDecimal.valueOf(by), 0, mode)
                                .longValueExact());
            }
        }
    }

    @Test
    void whatIsTooLargeOrCannotBeRoundedIsAnError() {
        assertThatThrownBy(() -> new Curve.Rounded(4, 2, RoundingMode.UP).at(Long.MAX_VALUE / 2))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Curve.Rounded(1, 2, RoundingMode.UNNECESSARY).at(3))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aStretchOfNumbersComesOutAsEachOfThem() {
        long[] days = days().limit(500).toArray();
        for (Curve curve : List.of(
                new Curve.MonthsUntil(TODAY),
                new Curve.MonthsSince(TODAY),
                new Curve.MonthOf(),
                new Curve.PlusMonths(7),
                new Curve.WholeYears(),
                new Curve.YearOf(),
                new Curve.Rounded(7, 3, RoundingMode.HALF_UP))) {
            long[] into = new long[100];
            curve.along(days, 50, into, 99);
            assertThat(into)
                    .isEqualTo(LongStream.concat(
                                    LongStream.range(50, 149).map(day -> curve.at(days[(int) day])), LongStream.of(0))
                            .toArray());
            assertThat(curve.rises()).isEqualTo(curve.at(TODAY - 4_000) <= curve.at(TODAY + 4_000));
        }
    }
}
