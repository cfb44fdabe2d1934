package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.batch.Batch;
import be.schakel.engine.batch.Forms;
import be.schakel.engine.batch.Outcomes;
import be.schakel.engine.batch.Population;
import be.schakel.engine.batch.Way;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows of a list lie side by side in columns, and mean what the tree-walker means by them. */
class RowsInColumnsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final String KIND = "{type: choice, values: {wage: " + TinyCorpus.WORDS + ", rent: "
            + TinyCorpus.WORDS + ", gift: " + TinyCorpus.WORDS + "}}";
    private static final Corpus CORPUS = aCorpus()
            .fact(
                    "incomes",
                    "type: list, fields: {kind: " + KIND
                            + ", month: {type: money, unit: EUR/month}, since: {type: date}, taxed: {type: boolean}}")
            .fact("limit", "type: money, unit: EUR/month, range: [0, 9000]")
            .right("count", leaf("only", "count(incomes) >= 2"))
            .right("each", leaf("only", "every income in incomes satisfies income.kind = \"wage\""))
            .right("greatest", leaf("only", "max(incomes.month) <= 100"))
            .right("least", leaf("only", "min(incomes[taxed].month) < 50"))
            .right("long", leaf("only", "some income in incomes satisfies income.since < date(\"2020-01-01\")"))
            .right("picked", leaf("only", "count(incomes[kind in (\"rent\", \"gift\")]) = 1"))
            .right("sum", leaf("only", "sum(incomes[kind = \"wage\" and not(taxed)].month) <= limit"))
            .right("total", leaf("only", "sum(incomes.month) <= 100"))
            .corpus();
    private final Population population = CORPUS.population(DAY, Forms.any(), _ -> true);

    private static Map<String, Possible> income(String kind, int month, int year, boolean taxed) {
        return Map.of(
                "kind", Possible.oneOf(kind),
                "month", Possible.exactly(month),
                "since", Possible.on(LocalDate.of(year, 1, 1)),
                "taxed", Possible.truth(taxed));
    }

    private String decided(Way way, Possible incomes) {
        Batch batch = population.batch(3);
        batch.put(1, "incomes", incomes);
        batch.put(1, "limit", Possible.exactly(60));
        Outcomes outcomes = population.decider(way).decide(batch);
        return IntStream.range(0, outcomes.rights().size())
                .mapToObj(right -> switch (Outcome.of(outcomes.truth(right, 1))) {
                    case MET -> "+";
                    case NOT_MET -> "-";
                    case UNKNOWN -> "?";
                })
                .reduce("", String::concat);
    }

    @Test
    void nothingIsLeftToTheTreeWalker() {
        assertThat(population.leftToTheTreeWalker()).isEqualTo("0 conditions, 0 facts");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void everyRowCounts(Way way) {
        Map<String, Possible> wage = income("wage", 60, 2019, false);
        Map<String, Possible> rent = income("rent", 40, 2021, true);
        assertThat(decided(way, Possible.rows(List.of(wage, rent)))).isEqualTo("+-+++++" + "+");
        assertThat(decided(way, Possible.rows(List.of(wage, income("wage", 41, 2020, true)))))
                .isEqualTo("+++++-+-");
        assertThat(decided(way, Possible.rows(List.of(rent)))).isEqualTo("--++-+++");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void noRowsAddUpToZeroAndHaveNoGreatest(Way way) {
        assertThat(decided(way, Possible.rows(List.of()))).isEqualTo("-+??--++");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anIncompleteListIsOpenUpwards(Way way) {
        Map<String, Possible> wage = income("wage", 101, 2019, false);
        assertThat(decided(way, new Rows(List.of(wage, wage), false))).isEqualTo("+?-?+???");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatIsUnknownOfARowIsOpen(Way way) {
        assertThat(decided(way, Possible.rows(List.of(Map.of("month", Possible.exactly(60))))))
                .isEqualTo("-?+??" + "?++");
        assertThat(decided(way, Possible.rows(List.of(Map.of("kind", Possible.oneOf("wage"))))))
                .isEqualTo("-+???-??");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aHouseholdWithALongListIsDecidedTheSame(Way way) {
        Map<String, Possible> wage = income("wage", 10, 2021, false);
        for (int rows : new int[] {7, 8, 9, 20}) {
            assertThat(decided(
                            way,
                            Possible.rows(
                                    Stream.generate(() -> wage).limit(rows).toList())))
                    .isEqualTo("+++?--" + (rows <= 6 ? "+" : "-") + (rows <= 10 ? "+" : "-"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSURES", "LOOPS", "VECTORS", "KERNELS"})
    void anyHouseholdComesOutAsTheTreeWalkerSays(Way way) {
        int rows = 1_000;
        Batch batch = population.batch(rows);
        SplittableRandom random = new SplittableRandom(5);
        for (int row = 0; row < rows; row++) {
            batch.put(row, "incomes", new Rows(incomes(random), random.nextInt(4) > 0));
            if (random.nextBoolean()) {
                batch.put(row, "limit", Possible.exactly(random.nextInt(200)));
            }
        }
        Outcomes expected = population.decider(Way.TREE_WALKER).decide(batch);
        Outcomes found = population.decider(way).decide(batch);
        for (int right = 0; right < expected.rights().size(); right++) {
            String id = expected.rights().get(right);
            for (int row = 0; row < rows; row++) {
                assertThat(found.truth(right, row)).as("%s of %d", id, row).isEqualTo(expected.truth(right, row));
            }
            assertThat(Math.min(expected.met(right), expected.notMet(right)))
                    .as("both outcomes of %s occur", id)
                    .isPositive();
        }
    }

    private static List<Map<String, Possible>> incomes(SplittableRandom random) {
        List<Map<String, Possible>> incomes = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            Map<String, Possible> income = new HashMap<>(income(
                    List.of("wage", "rent", "gift").get(random.nextInt(3)),
                    random.nextInt(-20, 120),
                    random.nextInt(2018, 2022),
                    random.nextBoolean()));
            if (random.nextInt(3) == 0) {
                income.remove(List.of("kind", "month", "since", "taxed").get(random.nextInt(4)));
            }
            if (random.nextInt(4) == 0) {
                income.put("month", Possible.between(BigDecimal.valueOf(-5), BigDecimal.valueOf(random.nextInt(90))));
            }
            incomes.add(income);
        }
        return incomes;
    }
}
