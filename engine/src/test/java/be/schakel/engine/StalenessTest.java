package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stale figure is a bound, not a lie. */
class StalenessTest {
    private final Engine engine = aCorpus()
            .fact("income", "type: money, unit: EUR/month, range: [0, 10000]")
            .fact("months_waiting", "type: integer, unit: months, range: [0, 100]")
            .figure(
                    "rising",
                    "unit: EUR/month, rises: true",
                    "2024-01-01 2024-12-31 1000 high",
                    "2025-03-01 2025-12-31 1100 high")
            .figure("other", "unit: EUR/month", "2024-01-01 2024-12-31 1000 high")
            .figure("term", "unit: months", "2000-01-01 open 6 high")
            .figure("never_found", "unit: EUR/month")
            .figure(
                    "computed",
                    "unit: EUR/month, rises: true",
                    "2024-01-01 2024-12-31 1000 medium",
                    "2025-01-01 2025-12-31 1020 low")
            .figure("guessed_term", "unit: months", "2000-01-01 open 6 low")
            .right("stijgt", leaf("only", "income <= rising"))
            .right("anders", leaf("only", "income <= other"))
            .right("vast", leaf("only", "months_waiting >= term"))
            .right("onbekend", leaf("only", "income <= never_found"))
            .right("berekend", leaf("only", "income <= computed"))
            .right("gegist", leaf("only", "months_waiting >= guessed_term"))
            .engine();

    private Explanation.Leaf explain(String right, String day, String fact, int value) {
        Situation situation = Situation.on(LocalDate.parse(day)).with(fact, Possible.exactly(value));
        return (Explanation.Leaf)
                engine.explore(situation).finding(right).orElseThrow().explanation();
    }

    @ParameterizedTest(name = "{0}: income {2} on {1} is {3}, {4}")
    @CsvSource({
        // exact inside its period, both ends included
        "stijgt, 2024-01-01, 1000, MET, MET",
        "stijgt, 2024-12-31, 1001, NOT_MET, NOT_MET",
        // between two periods and after the last one: at least the last known ceiling
        "stijgt, 2025-01-01, 1000, MET, MET",
        "stijgt, 2025-01-01, 1001, UNKNOWN, FIGURE_STALE",
        "stijgt, 2026-01-01, 1100, MET, MET",
        "stijgt, 2026-01-01, 1101, UNKNOWN, FIGURE_STALE",
        // before the first: unknown
        "stijgt, 2023-12-31, 1, UNKNOWN, FIGURE_UNKNOWN",
        // a figure that can also fall says nothing once stale
        "anders, 2024-06-01, 1000, MET, MET",
        "anders, 2025-01-01, 1, UNKNOWN, FIGURE_STALE",
        "onbekend, 2024-06-01, 1, UNKNOWN, FIGURE_UNKNOWN",
        // computed: at least the last confirmed one, in its own period and after it
        "berekend, 2025-06-01, 1000, MET, MET",
        "berekend, 2025-06-01, 1001, UNKNOWN, FIGURE_WEAK",
        "berekend, 2025-06-01, 1021, UNKNOWN, FIGURE_WEAK",
        "berekend, 2026-06-01, 1001, UNKNOWN, FIGURE_STALE"
    })
    void anIncomeIsHeldAgainstWhatIsKnown(String right, String day, int income, Outcome outcome, Reason reason) {
        Explanation.Leaf leaf = explain(right, day, "income", income);
        assertThat(leaf.outcome()).isEqualTo(outcome);
        assertThat(leaf.reason()).isEqualTo(reason);
    }

    @Test
    void aFixedLegalTermNeverGoesStale() {
        assertThat(explain("vast", "2090-01-01", "months_waiting", 5).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest(name = "{0} with {1} {2}: {3}")
    @CsvSource({
        "gegist, months_waiting, 5, MORE_INFO",
        "gegist, months_waiting, 6, LIKELY",
        "berekend, income, 1020, LIKELY",
        "berekend, income, 1021, MORE_INFO"
    })
    void aWeakFigureMakesARightLikelyButNeverRefusesIt(String right, String fact, int value, Standing standing) {
        Situation situation = Situation.on(LocalDate.of(2025, 6, 1)).with(fact, Possible.exactly(value));
        assertThat(engine.explore(situation).finding(right).orElseThrow().standing())
                .isEqualTo(standing);
    }

    @Test
    void theExplanationShowsTheFigureWithItsDates() {
        FigureUsed figure =
                explain("stijgt", "2025-01-01", "income", 900).figures().getFirst();
        assertThat(figure.isStale()).isTrue();
        assertThat(figure.value().orElseThrow().value()).isEqualByComparingTo("1000");
        assertThat(figure.value().orElseThrow().until()).contains(LocalDate.of(2024, 12, 31));
        assertThat(figure.value().orElseThrow().source()).isEqualTo("https://example.org/figure");
    }

    @Test
    void aMissingFigureIsShownAsMissing() {
        FigureUsed figure =
                explain("onbekend", "2025-01-01", "income", 900).figures().getFirst();
        assertThat(figure.state()).isEqualTo(FigureUsed.State.UNKNOWN);
        assertThat(figure.value()).isEmpty();
    }

    @Test
    void aMissingFigureIsNoReasonToAsk() {
        Finding finding = engine.explore(Situation.on(LocalDate.of(2024, 6, 1)))
                .finding("onbekend")
                .orElseThrow();
        assertThat(finding.openFacts()).isEmpty();
        assertThat(finding.explanation().reason()).isEqualTo(Reason.FIGURE_UNKNOWN);
    }
}
