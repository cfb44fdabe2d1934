package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.all;
import static be.schakel.engine.TinyCorpus.any;
import static be.schakel.engine.TinyCorpus.leaf;
import static be.schakel.engine.TinyCorpus.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "Not now" always tells what would change it. */
class NearMissTest {
    private static final Situation NOTHING_KNOWN = Situation.on(LocalDate.of(2024, 6, 1));
    private static final String AGE = "years and months duration(born, assessment_date).years";
    private final Engine engine = aCorpus()
            .fact("born", "type: date, range: [1900-01-01, 2026-12-31]")
            .fact("income", "type: money, unit: EUR/month, range: [0, 10000]")
            .fact("detained", "type: boolean")
            .figure(
                    "ceiling",
                    "unit: EUR/month, rises: true",
                    "2024-01-01 2024-12-31 1000 high",
                    "2025-01-01 2025-12-31 1100 high")
            .right(
                    "oud",
                    all(
                            "top",
                            leaf(
                                    "old-enough",
                                    "years and months duration(born, assessment_date) >= duration(\"P65Y\")"),
                            leaf("low-income", "income <= ceiling"),
                            not("free", leaf("in-prison", "detained"))))
            .right(
                    "route",
                    any(
                            "top",
                            leaf("poor", "income < 500"),
                            leaf("old", "born + duration(\"P65Y\") <= assessment_date")))
            .fact(
                    "leeftijd",
                    "type: integer, unit: years, derived: {words: " + TinyCorpus.WORDS + ", when: '" + AGE + "'}")
            .right("afgeleid", leaf("old", "leeftijd >= 65"))
            .right("straks", leaf("now", "income <= ceiling and born <= assessment_date"))
            .right("beide", leaf("both", "income >= 2000 and born <= date(\"1950-01-01\")"))
            .fact("rooms", "type: integer, range: [0, 20]")
            .right("kamers", leaf("just-four", "rooms = 4"))
            .right("wissel", leaf("by-age", "if detained then income <= 1500 else income < 1200"))
            .right("om", leaf("turned", "1000 >= income"))
            .right("anders", leaf("not-four", "rooms != 4"))
            .engine();

    private Optional<NearMiss> nearMiss(String right, Situation situation) {
        return engine.explore(situation).finding(right).orElseThrow().nearMiss();
    }

    private static Situation person(String born, int income, boolean detained) {
        return NOTHING_KNOWN
                .with("born", Possible.on(LocalDate.parse(born)))
                .with("income", Possible.exactly(income))
                .with("detained", Possible.truth(detained));
    }

    @Test
    void theDayOneGetsOldEnoughIsFound() {
        NearMiss miss = nearMiss("oud", person("1960-02-29", 900, false)).orElseThrow();
        assertThat(miss.conditionId()).isEqualTo("old-enough");
        assertThat(miss.flipsOn()).contains(LocalDate.of(2025, 3, 1));
        assertThat(miss.margin()).isEmpty();
    }

    @Test
    void tooMuchIncomeTellsByHowMuch() {
        NearMiss miss = nearMiss("oud", person("1950-01-01", 1200, false)).orElseThrow();
        assertThat(miss.conditionId()).isEqualTo("low-income");
        assertThat(miss.margin()).contains(BigDecimal.valueOf(200));
        assertThat(miss.unit()).contains(Unit.EUR_PER_MONTH);
        assertThat(miss.flipsOn()).isEmpty();
    }

    @Test
    void aHigherCeilingAlreadyPublishedTellsTheDay() {
        NearMiss miss = nearMiss("oud", person("1950-01-01", 1050, false)).orElseThrow();
        assertThat(miss.flipsOn()).contains(LocalDate.of(2025, 1, 1));
    }

    @Test
    void anEstimateTellsTheLeastDistance() {
        Situation situation = person("1950-01-01", 0, false)
                .with("income", Possible.between(BigDecimal.valueOf(1300), BigDecimal.valueOf(1500)));
        assertThat(nearMiss("oud", situation).flatMap(NearMiss::margin)).contains(BigDecimal.valueOf(300));
    }

    @Test
    void aConditionThatHoldsCanBeWhatStandsInTheWay() {
        NearMiss miss = nearMiss("oud", person("1950-01-01", 900, true)).orElseThrow();
        assertThat(miss.conditionId()).isEqualTo("in-prison");
    }

    @Test
    void aDayInsideAFactThatFollowsFromOthersIsFoundToo() {
        assertThat(nearMiss("afgeleid", person("1960-02-29", 900, false)).flatMap(NearMiss::flipsOn))
                .contains(LocalDate.of(2025, 3, 1));
    }

    @Test
    void aFigureThatNobodyKnowsYetPromisesNoDay() {
        Situation poor = person("1990-01-01", 1200, false);
        assertThat(nearMiss("straks", poor).flatMap(NearMiss::flipsOn)).isEmpty();
    }

    @Test
    void aHigherFigureThatBeginsBeforeTheDayIsCountedIn() {
        assertThat(nearMiss("straks", person("2000-01-01", 1050, false)).flatMap(NearMiss::flipsOn))
                .contains(LocalDate.of(2025, 1, 1));
    }

    @Test
    void twoFailingConditionsAreNoNearMiss() {
        assertThat(nearMiss("oud", person("1970-01-01", 1200, false))).isEmpty();
    }

    @Test
    void ofTwoWaysTheOneThatTimeOpensComesFirst() {
        NearMiss miss = nearMiss("route", person("1960-05-05", 600, false)).orElseThrow();
        assertThat(miss.conditionId()).isEqualTo("old");
        assertThat(miss.flipsOn()).contains(LocalDate.of(2025, 5, 5));
    }

    @Test
    void theOnlyFailingHalfOfAConditionGivesTheMargin() {
        assertThat(nearMiss("beide", person("1940-01-01", 1900, false)).flatMap(NearMiss::margin))
                .contains(BigDecimal.valueOf(100));
        assertThat(nearMiss("beide", person("1960-01-01", 1900, false)).flatMap(NearMiss::margin))
                .isEmpty();
    }

    @Test
    void aNearMissIsToldWhileOtherQuestionsAreStillOpen() {
        Situation situation = NOTHING_KNOWN.with("born", Possible.on(LocalDate.of(1960, 1, 1)));
        assertThat(nearMiss("oud", situation).map(NearMiss::conditionId)).contains("old-enough");
    }

    @Test
    void whatIsMetOrUnknownHasNoNearMiss() {
        assertThat(nearMiss("oud", NOTHING_KNOWN)).isEmpty();
        assertThat(nearMiss("oud", person("1950-01-01", 900, false))).isEmpty();
    }

    @Test
    void anExactNumberIsMissedFromBelowAndFromAbove() {
        assertThat(nearMiss("kamers", NOTHING_KNOWN.with("rooms", Possible.exactly(1)))
                        .flatMap(NearMiss::margin))
                .contains(BigDecimal.valueOf(3));
        assertThat(nearMiss("kamers", NOTHING_KNOWN.with("rooms", Possible.exactly(6)))
                        .flatMap(NearMiss::margin))
                .contains(BigDecimal.TWO);
        assertThat(nearMiss("anders", NOTHING_KNOWN.with("rooms", Possible.exactly(4)))
                        .flatMap(NearMiss::margin))
                .isEmpty();
    }

    @Test
    void theMarginIsThatOfTheBranchThatWasTaken() {
        assertThat(nearMiss("wissel", person("1990-01-01", 1600, true)).flatMap(NearMiss::margin))
                .contains(BigDecimal.valueOf(100));
        assertThat(nearMiss("wissel", person("1990-01-01", 1200, false)).flatMap(NearMiss::margin))
                .contains(BigDecimal.ZERO);
        Situation unsure = NOTHING_KNOWN.with("income", Possible.exactly(1600));
        assertThat(nearMiss("wissel", unsure).flatMap(NearMiss::margin)).isEmpty();
    }

    @Test
    void theUnitIsThatOfWhicheverSideHasOne() {
        NearMiss miss = nearMiss("om", person("1990-01-01", 1600, false)).orElseThrow();
        assertThat(miss.margin()).contains(BigDecimal.valueOf(600));
        assertThat(miss.unit()).contains(Unit.EUR_PER_MONTH);
    }
}
