package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.WORDS;
import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.feel.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers worth supposing lie on each side of everything that can change. */
class CandidatesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static Corpus corpus(String condition) {
        return aCorpus()
                .fact("income", "type: money, unit: EUR/month, range: [0, 3000]")
                .fact("rent", "type: money, unit: EUR/month")
                .fact("rooms", "type: integer, range: [1, 9]")
                .fact("share", "type: number, range: [0.005, 1]")
                .fact("born", "type: date, range: [1930-01-01, 2024-06-01]")
                .fact("moved", "type: date")
                .fact("member", "type: boolean")
                .fact("tenure", "type: choice, values: {owner: " + WORDS + ", tenant: " + WORDS + "}")
                .fact(
                        "benefits",
                        "type: choices, values: {help: " + WORDS + ", aid: " + WORDS + ", care: " + WORDS + "}")
                .fact(
                        "household",
                        "type: list, fields: {age: {type: integer}, student: {type: boolean}, wage:"
                                + " {type: money, unit: EUR/month}, kind: {type: choice, values: {child: " + WORDS
                                + "}}}")
                .fact("poor", "type: boolean, derived: {words: " + WORDS + ", when: income <= ceiling}")
                .figure("ceiling", "unit: EUR/month, rises: true", "2024-01-01 2024-12-31 1000 high")
                .right("recht", leaf("only", condition))
                .corpus();
    }

    private static List<Possible> candidates(String fact, String condition) {
        Corpus corpus = corpus(condition);
        return Candidates.of(Knowledge.of(corpus, Situation.on(DAY)), fact, conditions(corpus));
    }

    private static Collection<Term> conditions(Corpus corpus) {
        return corpus.compiledOn(DAY).getFirst().leaves().values();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "income <= ceiling              | 999.99 1000.00 1000.01",
                "ceiling > income               | 999.99 1000.00 1000.01",
                "income > 3000                  | 2999.99 3000.00",
                "income * 12 <= 12000           | 1000.00 1000.01",
                "income between 500 and 700     | 499.99 500.00 500.01 699.99 700.00 700.01",
                "poor                           | 999.99 1000.00 1000.01",
                "income + rent < 1000           | 0.00 3000.00",
                "income - income > 1            | 0.00 3000.00",
                "sum(household[wage > income].wage) = 0 | 0.00 3000.00"
            })
    void anAmountLiesOnEachSideOfEveryLimit(String condition, String amounts) {
        assertThat(candidates("income", condition))
                .containsExactly(List.of(amounts.split(" ")).stream()
                        .map(Possible::exactly)
                        .toArray(Possible[]::new));
    }

    @Test
    void aNumberWithoutARangeReachesVeryFar() {
        assertThat(candidates("rent", "rent * 0 > 1"))
                .containsExactly(Possible.exactly("-10000000.00"), Possible.exactly("10000000.00"));
    }

    @Test
    void aWholeNumberMovesByOneAndAShareByAHundredth() {
        assertThat(candidates("rooms", "rooms >= 3"))
                .containsExactly(Possible.exactly(2), Possible.exactly(3), Possible.exactly(4));
        assertThat(candidates("rooms", "rooms * rooms > 20")).containsExactly(Possible.exactly(4), Possible.exactly(5));
        assertThat(candidates("share", "count(household[age < share]) = 0"))
                .containsExactly(Possible.exactly("0.01"), Possible.exactly("1.00"));
    }

    @Test
    void aDateLiesOnEachSideOfEveryBirthday() {
        assertThat(candidates("born", "born <= date(\"1990-01-01\")"))
                .containsExactly(
                        Possible.on(LocalDate.of(1989, 12, 31)),
                        Possible.on(LocalDate.of(1990, 1, 1)),
                        Possible.on(LocalDate.of(1990, 1, 2)));
        assertThat(candidates("born", "born + duration(\"P18Y\") <= assessment_date"))
                .containsExactly(Possible.on(LocalDate.of(2006, 6, 1)), Possible.on(LocalDate.of(2006, 6, 2)));
        assertThat(candidates("moved", "moved.month = 2"))
                .containsExactly(Possible.on(LocalDate.of(1900, 1, 1)), Possible.on(LocalDate.of(2150, 1, 1)));
    }

    @Test
    void theLimitIsWhatIsKnownOfTheOtherSide() {
        Corpus corpus = corpus("income <= rent");
        Situation situation = Situation.on(DAY)
                .with("rent", Possible.between(java.math.BigDecimal.valueOf(400), java.math.BigDecimal.valueOf(500)));
        assertThat(Candidates.of(Knowledge.of(corpus, situation), "income", conditions(corpus)))
                .hasSize(6)
                .contains(Possible.exactly("400.01"), Possible.exactly("499.99"));
    }

    @Test
    void ofAChoiceEachIsTriedAndOfSeveralThoseThatAreMentioned() {
        assertThat(candidates("member", "member")).containsExactly(Possible.yes(), Possible.no());
        assertThat(candidates("tenure", "tenure = \"owner\""))
                .containsExactlyInAnyOrder(Possible.oneOf("owner"), Possible.oneOf("tenant"));
        assertThat(candidates("benefits", "\"help\" in benefits or \"aid\" in benefits or tenure = \"owner\""))
                .containsExactly(
                        Possible.selected(),
                        Possible.selected("aid"),
                        Possible.selected("help"),
                        Possible.selected("aid", "help"));
        assertThat(candidates("benefits", "count(benefits) > 1")).hasSize(5);
    }

    @Test
    void aListIsEmptyOrHasARowWithOneThingFilledIn() {
        assertThat(candidates("household", "count(household[student]) > 0"))
                .containsExactlyInAnyOrder(
                        Possible.rows(List.of()),
                        Possible.rows(List.of(Map.of())),
                        Possible.rows(List.of(Map.of("student", Possible.yes()))),
                        Possible.rows(List.of(Map.of("student", Possible.no()))),
                        Possible.rows(List.of(Map.of("kind", Possible.oneOf("child")))));
    }

    @Test
    void aQuickLookTakesOnlyTheEndsOfAScale() {
        Corpus corpus = corpus("income <= ceiling and member");
        Knowledge nothing = Knowledge.of(corpus, Situation.on(DAY));
        assertThat(Candidates.few(nothing, "income", conditions(corpus)))
                .containsExactly(Possible.exactly("0.00"), Possible.exactly("3000.00"));
        assertThat(Candidates.few(nothing, "born", conditions(corpus)))
                .containsExactly(Possible.on(LocalDate.of(1930, 1, 1)), Possible.on(DAY));
        assertThat(Candidates.few(nothing, "member", conditions(corpus)))
                .containsExactly(Possible.yes(), Possible.no());
    }
}
