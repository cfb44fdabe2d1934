package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.engine.batch.Batch;
import be.schakel.engine.batch.Form;
import be.schakel.engine.batch.Forms;
import be.schakel.engine.batch.Outcomes;
import be.schakel.engine.batch.Population;
import be.schakel.engine.batch.Way;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Columns of answers: what is put in a row is what is decided for it, whether it fits its column or not. */
class BatchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final String CODES = "values: {a: " + TinyCorpus.WORDS + ", b: " + TinyCorpus.WORDS + "}";
    private static final Corpus CORPUS = aCorpus()
            .fact("member", "type: boolean")
            .fact("wage", "type: money, unit: EUR/month, range: [0, 9000]")
            .fact("debt", "type: money, unit: EUR")
            .fact("children", "type: integer, unit: persons, range: [0, 300]")
            .fact("born", "type: date")
            .fact("tenure", "type: choice, " + CODES)
            .fact("benefits", "type: choices, " + CODES)
            .fact(
                    "year_wage",
                    "type: money, unit: EUR/year, derived: {when: wage * 12, words: " + TinyCorpus.WORDS + "}")
            .right("child", leaf("only", "children >= 3"))
            .right("code", leaf("only", "tenure = \"b\""))
            .right("codes", leaf("only", "\"b\" in benefits"))
            .right("day", leaf("only", "born < date(\"2000-01-01\")"))
            .right("debtor", leaf("only", "debt > 0"))
            .right("poor", leaf("only", "wage <= 1000"))
            .right("truth", leaf("only", "member"))
            .right("year", leaf("only", "year_wage <= 12000"))
            .corpus();
    private static final Forms EXACT = new Forms(
            Map.of(
                    "wage", Form.EXACT_32,
                    "year_wage", Form.EXACT_32,
                    "debt", Form.EXACT_16,
                    "children", Form.EXACT_8,
                    "born", Form.EXACT_32),
            false);

    private static Population population(Forms forms) {
        return CORPUS.population(DAY, forms, _ -> true);
    }

    private static String outcomes(Outcomes outcomes, int row) {
        return IntStream.range(0, outcomes.rights().size())
                .mapToObj(right -> switch (Outcome.of(outcomes.truth(right, row))) {
                    case MET -> "+";
                    case NOT_MET -> "-";
                    case UNKNOWN -> "?";
                })
                .reduce("", String::concat);
    }

    private static String decided(Population population, Way way, Batch batch, int row) {
        return outcomes(population.decider(way).decide(batch), row);
    }

    @Test
    void theRightsAreSortedById() {
        assertThat(population(Forms.any()).rights())
                .containsExactly("child", "code", "codes", "day", "debtor", "poor", "truth", "year");
        assertThat(CORPUS.population(DAY, Forms.any(), Set.of("truth", "day")::contains)
                        .rights())
                .containsExactly("day", "truth");
        assertThat(CORPUS.population(LocalDate.of(2019, 1, 1), Forms.any(), _ -> true)
                        .rights())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void eachRowIsDecidedByItsOwnAnswers(Way way) {
        for (Forms forms : List.of(Forms.any(), EXACT)) {
            Population population = population(forms);
            Batch batch = population.batch(130);
            for (int row : new int[] {0, 63, 64, 127, 129}) {
                batch.put(row, "member", Possible.yes());
                batch.put(row, "wage", Possible.exactly("1000.00"));
                batch.put(row, "debt", Possible.exactly("0.01"));
                batch.put(row, "children", Possible.exactly(3));
                batch.put(row, "born", Possible.on(LocalDate.of(1999, 12, 31)));
                batch.put(row, "tenure", Possible.oneOf("b"));
                batch.put(row, "benefits", Possible.selected("a", "b"));
            }
            batch.put(1, "member", Possible.no());
            batch.put(1, "wage", Possible.exactly("1000.01"));
            batch.put(1, "debt", Possible.exactly("-0.01"));
            batch.put(1, "children", Possible.exactly(2));
            batch.put(1, "born", Possible.on(LocalDate.of(2000, 1, 1)));
            batch.put(1, "tenure", Possible.oneOf("a"));
            batch.put(1, "benefits", Possible.selected("a"));
            Outcomes outcomes = population.decider(way).decide(batch);
            for (int row : new int[] {0, 63, 64, 127, 129}) {
                assertThat(outcomes(outcomes, row)).isEqualTo("++++++++");
            }
            assertThat(outcomes(outcomes, 1)).isEqualTo("--------");
            assertThat(outcomes(outcomes, 2)).isEqualTo("????????");
            assertThat(List.of(outcomes.met(0), outcomes.notMet(0), outcomes.unknown(0)))
                    .containsExactly(5L, 1L, 124L);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatDoesNotFitItsColumnIsDecidedTheSame(Way way) {
        Population population = population(EXACT);
        Batch batch = population.batch(8);
        batch.put(0, "wage", Possible.between(BigDecimal.valueOf(900), BigDecimal.valueOf(1000)));
        batch.put(1, "wage", Possible.between(BigDecimal.valueOf(900), BigDecimal.valueOf(1001)));
        batch.put(2, "wage", Possible.exactly("999.999"));
        batch.put(3, "debt", Possible.exactly("40000.00"));
        batch.put(4, "debt", Possible.exactly("-327.68"));
        batch.put(5, "children", Possible.exactly(300));
        batch.put(6, "wage", Possible.between(BigDecimal.ZERO, BigDecimal.valueOf(9000)));
        batch.put(7, "wage", Possible.exactly(5));
        batch.put(7, "year_wage", Possible.exactly("12000.001"));
        assertThat(IntStream.range(0, 8).mapToObj(row -> decided(population, way, batch, row)))
                .containsExactly(
                        "?????+?+", "????????", "?????+?+", "????+???", "????-???", "+???????", "????????", "?????+?-");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void wholeNumbersCountInCentsAndDays(Way way) {
        for (Forms forms : List.of(Forms.any(), EXACT)) {
            Population population = population(forms);
            Batch batch = population.batch(4);
            batch.put(0, "wage", 100_000);
            batch.put(1, "wage", 100_001);
            batch.put(1, "born", LocalDate.of(1999, 12, 31).toEpochDay());
            batch.put(2, "children", 3);
            batch.put(2, "debt", 4_000_000);
            batch.put(3, "year_wage", 1_200_000);
            batch.put(3, "debt", 1L << 50);
            batch.put(3, "children", 128);
            assertThat(IntStream.range(0, 4).mapToObj(row -> decided(population, way, batch, row)))
                    .containsExactly("?????+?+", "???+?-?-", "+???+???", "+???+??+");
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aBatchIsEmptiedToBeFilledAgain(Way way) {
        for (Forms forms : List.of(Forms.any(), EXACT)) {
            Population population = population(forms);
            Batch batch = population.batch(2);
            long empty = batch.readAll();
            batch.put(0, "member", Possible.yes());
            batch.put(0, "wage", Possible.exactly("999.999"));
            batch.put(1, "wage", Possible.exactly(1));
            batch.put(1, "debt", Possible.exactly(1));
            batch.put(1, "children", Possible.exactly(9));
            batch.put(1, "born", Possible.on(LocalDate.of(1980, 1, 1)));
            batch.put(1, "tenure", Possible.oneOf("b"));
            batch.put(1, "benefits", Possible.selected("b"));
            batch.put(1, "year_wage", Possible.exactly(1));
            assertThat(batch.readAll()).isNotEqualTo(empty);
            batch.clear();
            assertThat(decided(population, way, batch, 0)).isEqualTo("????????");
            assertThat(decided(population, way, batch, 1)).isEqualTo("????????");
        }
    }

    @Test
    void everyNumberIsReadOnce() {
        for (Forms forms : List.of(Forms.any(), EXACT)) {
            Batch batch = population(forms).batch(3);
            long before = batch.readAll();
            batch.put(2, "wage", 700);
            long first = batch.readAll();
            batch.clear();
            batch.put(2, "wage", 1700);
            assertThat(batch.readAll() - first).isEqualTo(forms.equals(EXACT) ? 1000 : 2000);
            assertThat(first).isNotEqualTo(before);
            assertThat(batch.rows()).isEqualTo(3);
        }
    }

    @Test
    void whoAnswersNothingCostsNothing() {
        Population few = CORPUS.population(DAY, Forms.only(Map.of("member", Form.CODES)), _ -> true);
        Batch batch = few.batch(1);
        batch.put(0, "member", Possible.yes());
        batch.put(0, "wage", Possible.exactly(1));
        assertThat(decided(few, Way.LOOPS, batch, 0)).isEqualTo("??????+?");
        assertThat(few.leftToTheTreeWalker()).isEqualTo("0 conditions, 0 facts");
    }

    @Test
    void aFormThatDoesNotSuitIsRefused() {
        assertThatThrownBy(() -> population(new Forms(Map.of("member", Form.EXACT_8), false)))
                .hasMessage("The fact member cannot be laid out as EXACT_8");
        assertThatThrownBy(() -> population(new Forms(Map.of("wage", Form.CODES), false)))
                .hasMessage("The fact wage cannot be laid out as CODES");
    }

    @Test
    void aDeciderGetsQuickerAndSaysTheSame() {
        Population population = population(Forms.any());
        Batch batch = population.batch(4096);
        IntStream.range(0, 4096).forEach(row -> batch.put(row, "wage", row * 50L));
        for (int many = 0; many < 80; many++) {
            Outcomes outcomes = population.decider().decide(batch);
            assertThat(outcomes.met(5)).isEqualTo(2001);
            assertThat(outcomes.notMet(5)).isEqualTo(2095);
            assertThat(outcomes.unknown(5)).isZero();
        }
    }
}
