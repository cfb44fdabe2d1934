package be.schakel.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Days;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Truth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/** Whatever the exact values turn out to be, the result for them lies in the result for the sets. */
class SoundnessTest {
    private static final int ROUNDS = 1000;
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void aSumHoldsEverySumOfPoints() {
        check(Numbers::plus, BigDecimal::add);
        check(Numbers::minus, BigDecimal::subtract);
    }

    @Test
    void aProductHoldsEveryProductOfPoints() {
        check(Numbers::times, BigDecimal::multiply);
    }

    @Test
    void aQuotientHoldsEveryQuotientOfPoints() {
        check(
                Numbers::divided,
                (one, two) -> two.signum() == 0 ? BigDecimal.ZERO : one.divide(two, MathContext.DECIMAL128));
    }

    @Test
    void theLeastAndTheGreatestHoldThoseOfPoints() {
        check(Numbers::least, BigDecimal::min);
        check(Numbers::greatest, BigDecimal::max);
    }

    @Test
    void powersAbsolutesAndRoundingHoldThoseOfPoints() {
        for (int i = 0; i < ROUNDS; i++) {
            Range range = aRange();
            BigDecimal point = inside(range);
            int exponent = random.nextInt(5);
            assertThat(Numbers.power(range, exponent).contains(point.pow(exponent)))
                    .as(told(range, point))
                    .isTrue();
            assertThat(Numbers.abs(range).contains(point.abs()))
                    .as(told(range, point))
                    .isTrue();
            assertThat(Numbers.rounded(range, 0, RoundingMode.UP).contains(point.setScale(0, RoundingMode.UP)))
                    .as(told(range, point))
                    .isTrue();
        }
    }

    @Test
    void comparingHoldsEveryComparisonOfPoints() {
        for (int i = 0; i < ROUNDS; i++) {
            Range one = aRange();
            Range two = aRange();
            BigDecimal left = inside(one);
            BigDecimal right = inside(two);
            for (Term.Comparison comparison : Term.Comparison.values()) {
                Truth abstractly = Comparing.compare(comparison, one, two);
                Truth concretely = Comparing.compare(comparison, Possible.exactly(left), Possible.exactly(right));
                assertThat(concretely.isPoint()).isTrue();
                assertThat(abstractly.union(concretely))
                        .as(told(one, left) + told(two, right))
                        .isEqualTo(abstractly);
            }
        }
    }

    @Test
    void datesAndTermsHoldThoseOfPoints() {
        for (int i = 0; i < ROUNDS; i++) {
            Days from = someDays();
            Days until = someDays();
            LocalDate start = inside(from);
            LocalDate end = inside(until);
            BigDecimal months = BigDecimal.valueOf(Period.between(start, end).toTotalMonths());
            assertThat(Dates.monthsBetween(from, until).contains(months))
                    .as(told(from, start))
                    .isTrue();
            int more = random.nextInt(60) - 20;
            Days shifted = Dates.plusMonths(from, Possible.exactly(more));
            assertThat(shifted.covers(Possible.on(start.plusMonths(more))))
                    .as(told(from, start))
                    .isTrue();
            assertThat(Dates.daysBetween(until, from)
                            .contains(BigDecimal.valueOf(end.toEpochDay() - start.toEpochDay())))
                    .as(told(from, start))
                    .isTrue();
        }
    }

    @Test
    void everyExpressionHoldsTheResultForThePeopleItCouldBeAbout() {
        for (int i = 0; i < ROUNDS; i++) {
            String text = new RandomFeel(random).condition(3);
            Term term = Feel.condition(text, RandomFeel.NAMES);
            RandomFeel.Household household = new RandomFeel.Household(random);
            Truth abstractly = new Evaluation(household.known(TODAY)).truth(term);
            Truth concretely = new Evaluation(household.exact(TODAY)).truth(term);
            assertThat(abstractly.union(concretely))
                    .as("seed %d: %s for %s", seed, text, household)
                    .isEqualTo(abstractly);
        }
    }

    private void check(BinaryOperator<Range> sets, BinaryOperator<BigDecimal> points) {
        for (int i = 0; i < ROUNDS; i++) {
            Range one = aRange();
            Range two = aRange();
            BigDecimal left = inside(one);
            BigDecimal right = inside(two);
            assertThat(sets.apply(one, two).contains(points.apply(left, right)))
                    .as(told(one, left) + told(two, right))
                    .isTrue();
        }
    }

    private String told(Object set, Object point) {
        return "seed " + seed + ": " + point + " out of " + set + " ";
    }

    private Range aRange() {
        BigDecimal one = aNumber();
        BigDecimal two = random.nextInt(4) == 0 ? one : aNumber();
        return new Range(
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of(one.min(two)),
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of(one.max(two)));
    }

    private BigDecimal aNumber() {
        return random.nextInt(8) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(4001) - 2000, 2);
    }

    private BigDecimal inside(Range range) {
        BigDecimal low = range.min().orElse(range.max().orElse(BigDecimal.ZERO).subtract(BigDecimal.valueOf(99)));
        BigDecimal high = range.max().orElse(low.add(BigDecimal.valueOf(99)));
        BigDecimal share = BigDecimal.valueOf(random.nextInt(101), 2);
        return low.add(high.subtract(low).multiply(share));
    }

    private Days someDays() {
        LocalDate one = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15000));
        return Possible.between(one, one.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(400)));
    }

    private LocalDate inside(Days days) {
        LocalDate first = days.earliest().orElseThrow();
        long length = days.latest().orElseThrow().toEpochDay() - first.toEpochDay();
        return first.plusDays(random.nextLong(length + 1));
    }
}
