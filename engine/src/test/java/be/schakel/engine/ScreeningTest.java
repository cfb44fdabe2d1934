package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.all;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A population run finds for each household what the engine finds for it alone. */
class ScreeningTest {
    private static final int HOUSEHOLDS = Integer.getInteger("households", 300) / 20;
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Corpus CORPUS = RealCorpus.corpus();
    private static final Corpus TINY = aCorpus()
            .fact("member", "type: boolean")
            .fact("income", "type: money, unit: EUR/month, range: [0, 9000]")
            .right(
                    "steun",
                    all("top", leaf("is-member", "member"), leaf("is-poor", "income <= 1000")),
                    "amount: {when: 1000 - income, unit: EUR/month, words: " + TinyCorpus.WORDS + "}")
            .corpus();

    @Test
    void whatIsMissingIsNamedUntilItIsDecided() {
        Screening screening = Screening.of(TINY, List.of("steun"), DAY);
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
                Screening.of(TINY, List.of("steun"), DAY).decide(rough).getFirst();
        assertThat(result.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(result.missing()).isEmpty();
    }

    @Test
    void aRightThatIsNotInForceIsRefused() {
        assertThatThrownBy(() -> Screening.of(TINY, List.of("steun"), LocalDate.of(2019, 1, 1)))
                .hasMessage("No version of the right steun is in force on 2019-01-01");
    }

    @Test
    void anAnswerOutsideItsRangeIsRefused() {
        Screening screening = Screening.of(TINY, List.of("steun"), DAY);
        assertThatThrownBy(() -> screening.decide(Map.of("income", Possible.exactly(9001))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> screening.decide(Map.of("shoe_size", Possible.exactly(40))))
                .hasMessage("No fact is called shoe_size");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.8, 0.97})
    void everyHouseholdComesOutAsTheEngineSays(double unknown) {
        Households households = new Households(CORPUS, Double.doubleToLongBits(unknown) + 7);
        Engine engine = Engine.of(CORPUS);
        Screening screening = Screening.of(CORPUS, ids(), DAY);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            Situation situation = households.next(DAY, unknown);
            compare(engine.explore(situation).findings(), screening.decide(known(situation)), differences);
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void twoThreadsFindTheSameAsOne() {
        Screening screening = Screening.of(CORPUS, ids(), DAY);
        Households households = new Households(CORPUS, 11);
        List<Map<String, Possible>> all = IntStream.range(0, 200)
                .mapToObj(_ -> known(households.next(DAY, 0.5)))
                .toList();
        List<List<Screening.Result>> alone = screening.decide(all);
        assertThat(all.parallelStream().map(screening::decide).toList()).isEqualTo(alone);
    }

    private static Set<String> ids() {
        return CORPUS.rightsOn(DAY).stream().map(Right::id).collect(Collectors.toSet());
    }

    private static Map<String, Possible> known(Situation situation) {
        Map<String, Possible> known = new HashMap<>();
        situation.answers().forEach((id, answer) -> {
            if (answer instanceof Answer.Known(Possible value)) {
                known.put(id, value);
            }
        });
        return known;
    }

    private static void compare(List<Finding> findings, List<Screening.Result> results, List<String> differences) {
        Map<String, Screening.Result> byRight = new TreeMap<>();
        results.forEach(result -> byRight.put(result.right(), result));
        for (Finding finding : findings) {
            Screening.Result result =
                    java.util.Objects.requireNonNull(byRight.get(finding.right().id()));
            Set<String> asked = new HashSet<>(finding.openFacts());
            asked.addAll(finding.judgements());
            boolean same = result.outcome() == finding.outcome()
                    && result.amount().equals(finding.amount().map(Amount::value))
                    && result.missing().containsAll(asked);
            if (!same) {
                differences.add(
                        result + " <> " + finding.outcome() + finding.amount().map(Amount::value) + asked);
            }
        }
    }
}
