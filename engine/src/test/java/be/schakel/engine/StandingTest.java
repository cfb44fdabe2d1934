package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.all;
import static be.schakel.engine.TinyCorpus.any;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The five states of the board: certain, likely, more info, not now, running. */
class StandingTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Situation NOTHING_KNOWN = Situation.on(DAY);
    private final Engine engine = aCorpus()
            .fact("member", "type: boolean")
            .fact("income", "type: money, unit: EUR/month, range: [0, 10000]")
            .fact("willing", "type: boolean, judgement: true")
            .fact(
                    "benefits",
                    "type: choices, values: {hulp: " + TinyCorpus.WORDS + ", leefloon: " + TinyCorpus.WORDS + "}")
            .figure("ceiling", "unit: EUR/month, rises: true", "2024-01-01 2024-12-31 1000 high")
            .figure("weak_ceiling", "unit: EUR/month", "2024-01-01 2024-12-31 1000 low")
            .right(
                    "hulp",
                    all(
                            "top",
                            leaf("is-member", "member"),
                            any(
                                    "a-route",
                                    leaf("low-income", "income <= ceiling"),
                                    leaf("on-leefloon", "\"leefloon\" in benefits"))),
                    "running: '\"hulp\" in benefits'")
            .right("zwak", leaf("low-income", "income <= weak_ceiling"))
            .right("bereid", all("top", leaf("is-member", "member"), leaf("will", "willing")))
            .engine();

    private Standing standing(String right, Situation situation) {
        return engine.explore(situation).finding(right).orElseThrow().standing();
    }

    @Test
    void exactAnswersAndCurrentFiguresMakeItCertain() {
        Situation situation = NOTHING_KNOWN.with("member", Possible.yes()).with("income", Possible.exactly(900));
        assertThat(standing("hulp", situation)).isEqualTo(Standing.CERTAIN);
    }

    @Test
    void anEstimateMakesItLikely() {
        Situation situation = NOTHING_KNOWN.with("member", Possible.yes()).with("income", about(800, 900));
        assertThat(standing("hulp", situation)).isEqualTo(Standing.LIKELY);
    }

    @Test
    void anEstimateDoesNotMatterWhenAnotherRouteIsExact() {
        Situation situation = NOTHING_KNOWN
                .with("member", Possible.yes())
                .with("income", about(800, 900))
                .with("benefits", Possible.selected("leefloon"));
        assertThat(standing("hulp", situation)).isEqualTo(Standing.CERTAIN);
    }

    @Test
    void aFigureOfLowConfidenceMakesItLikely() {
        assertThat(standing("zwak", NOTHING_KNOWN.with("income", Possible.exactly(900))))
                .isEqualTo(Standing.LIKELY);
    }

    @Test
    void aStaleFigureMakesItLikely() {
        Situation later = Situation.on(LocalDate.of(2025, 6, 1))
                .with("member", Possible.yes())
                .with("income", Possible.exactly(900));
        assertThat(standing("hulp", later)).isEqualTo(Standing.LIKELY);
    }

    @Test
    void onlyAnOpenJudgementMakesItLikely() {
        assertThat(standing("bereid", NOTHING_KNOWN.with("member", Possible.yes())))
                .isEqualTo(Standing.LIKELY);
        Finding finding = engine.explore(NOTHING_KNOWN.with("member", Possible.yes()))
                .finding("bereid")
                .orElseThrow();
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.judgements()).containsExactly("willing");
        assertThat(finding.openFacts()).isEmpty();
    }

    @Test
    void aJudgementAndAnOpenQuestionNeedMoreInfo() {
        assertThat(standing("bereid", NOTHING_KNOWN)).isEqualTo(Standing.MORE_INFO);
    }

    @Test
    void aJudgementBesideADontKnowNeedsMoreInfo() {
        assertThat(standing("bereid", NOTHING_KNOWN.with("member", Answer.dontKnow())))
                .isEqualTo(Standing.MORE_INFO);
    }

    @Test
    void aWeighedJudgementCountsAsAnAnswer() {
        Situation situation = NOTHING_KNOWN.with("member", Possible.yes()).with("willing", Possible.yes());
        assertThat(standing("bereid", situation)).isEqualTo(Standing.CERTAIN);
    }

    @Test
    void aFailingConditionMeansNotNow() {
        assertThat(standing("hulp", NOTHING_KNOWN.with("member", Possible.no())))
                .isEqualTo(Standing.NOT_NOW);
    }

    @Test
    void whatRunsIsRunningWhateverTheConditionsSay() {
        Situation situation = NOTHING_KNOWN.with("member", Possible.no()).with("benefits", Possible.selected("hulp"));
        assertThat(standing("hulp", situation)).isEqualTo(Standing.RUNNING);
    }

    private static Range about(int low, int high) {
        return Possible.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }
}
