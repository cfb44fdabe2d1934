package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.all;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one screening tells of a household: the outcome, what is missing, the amount. */
class ScreeningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private final Corpus tiny = aCorpus()
            .fact("member", "type: boolean")
            .fact("income", "type: money, unit: EUR/month, range: [0, 9000]")
            .right(
                    "steun",
                    all("top", leaf("is-member", "member"), leaf("is-poor", "income <= 1000")),
                    "amount: {when: 1000 - income, unit: EUR/month, words: " + TinyCorpus.WORDS + "}")
            .corpus();

    @Test
    void whatIsMissingIsNamedUntilItIsDecided() {
        Screening screening = Screening.of(tiny, List.of("steun"), DAY);
        assertThat(screening.decide(Map.of()))
                .extracting(Screening.Result::outcome, Screening.Result::missing)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Outcome.UNKNOWN, List.of("member", "income")));
        assertThat(screening.decide(Map.of("member", Possible.yes())).getFirst().missing())
                .containsExactly("income");
        assertThat(screening.decide(Map.of("member", Possible.no())).getFirst())
                .isEqualTo(new Screening.Result("steun", Outcome.NOT_MET, List.of(), java.util.Optional.empty()));
        assertThat(screening
                        .decide(Map.of("member", Possible.yes(), "income", Possible.exactly("400.50")))
                        .getFirst())
                .isEqualTo(new Screening.Result(
                        "steun", Outcome.MET, List.of(), java.util.Optional.of(Possible.exactly("599.50"))));
    }

    @Test
    void aRoughAnswerIsNotAMissingOne() {
        Map<String, Possible> rough = Map.of(
                "member",
                Possible.yes(),
                "income",
                Possible.between(java.math.BigDecimal.valueOf(900), java.math.BigDecimal.valueOf(1100)));
        Screening.Result result =
                Screening.of(tiny, List.of("steun"), DAY).decide(rough).getFirst();
        assertThat(result.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(result.missing()).isEmpty();
    }

    @Test
    void aRightThatIsNotInForceIsRefused() {
        assertThatThrownBy(() -> Screening.of(tiny, List.of("steun"), LocalDate.of(2019, 1, 1)))
                .hasMessage("No version of the right steun is in force on 2019-01-01");
    }

    @Test
    void anAnswerOutsideItsRangeIsRefused() {
        Screening screening = Screening.of(tiny, List.of("steun"), DAY);
        assertThatThrownBy(() -> screening.decide(Map.of("income", Possible.exactly(9001))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> screening.decide(Map.of("shoe_size", Possible.exactly(40))))
                .hasMessage("No fact is called shoe_size");
        Screening onlyMembers = Screening.of(tiny, List.of("steun"), DAY, Set.of("member"));
        assertThatThrownBy(() -> onlyMembers.decide(Map.of("income", Possible.exactly(900))))
                .hasMessage("The fact income was not going to be answered");
    }

    @Test
    void onlyTheRightsThatAreAskedForAreDecidedEachForEveryHousehold() {
        Corpus two = aCorpus()
                .fact("member", "type: boolean")
                .fact("income", "type: money, unit: EUR/month, range: [0, 9000]")
                .figure("ceiling", "unit: EUR/month", "2026-01-01 2026-12-31 1000 high")
                .right("arm", leaf("is-poor", "income <= ceiling"))
                .right("lid", leaf("is-member", "member"))
                .corpus();
        Screening screening = Screening.of(two, List.of("arm"), DAY);
        assertThat(screening.rights()).extracting(Right::id).containsExactly("arm");
        Screened screened = screening.decide(List.of(Map.of("income", Possible.exactly(1000)), Map.of()));
        assertThat(screened.results(0)).extracting(Screening.Result::outcome).containsExactly(Outcome.MET);
        assertThat(screened.results(1)).extracting(Screening.Result::outcome).containsExactly(Outcome.UNKNOWN);
    }

    @Test
    void aRowIsRefusedWhenOneOfItsFieldsIs() {
        Corpus corpus = aCorpus()
                .fact("household", "type: list, fields: {age: {type: integer, range: [0, 120]}}")
                .right("jong", leaf("young", "count(household[age < 18]) > 0"))
                .corpus();
        Screening screening = Screening.of(corpus, List.of("jong"), DAY);
        assertThatThrownBy(() -> screening.decide(
                        Map.of("household", Possible.rows(List.of(Map.of("age", Possible.exactly(130)))))))
                .hasMessage("The fact household age: admits {between: [0, 120]}, not 130");
        assertThatThrownBy(() -> screening.decide(
                        Map.of("household", Possible.rows(List.of(Map.of("wage", Possible.exactly(130)))))))
                .hasMessage("The fact household has no field wage");
        assertThatThrownBy(() -> screening.decide(Map.of("household", Possible.yes())))
                .hasMessage("The fact household expects Rows, not Truth");
        assertThat(screening
                        .decide(Map.of("household", Possible.rows(List.of(Map.of("age", Possible.exactly(17))))))
                        .getFirst()
                        .outcome())
                .isEqualTo(Outcome.MET);
    }
}
