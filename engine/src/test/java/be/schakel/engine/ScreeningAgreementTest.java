package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.all;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided at once for a household is what the engine finds, on the whole catalogue. */
@Tag("catalogue")
class ScreeningAgreementTest {
    private static final int HOUSEHOLDS = Integer.getInteger("households", 300) / 20;
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Corpus CORPUS = RealCorpus.corpus();

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
        Screened alone = screening.decide(all);
        assertThat(all.parallelStream().map(screening::decide).toList())
                .isEqualTo(
                        IntStream.range(0, all.size()).mapToObj(alone::results).toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.8, 0.97})
    void manyAtATimeComeOutAsOneByOne(double unknown) {
        Set<String> answering = CORPUS.facts().stream()
                .filter(fact -> fact.type() != FactType.LIST)
                .map(Fact::id)
                .collect(Collectors.toSet());
        Households households = new Households(CORPUS, Double.doubleToLongBits(unknown) + 13);
        List<Map<String, Possible>> some = IntStream.range(0, 70)
                .mapToObj(_ -> known(households.next(DAY, unknown)))
                .peek(known -> known.keySet().retainAll(answering))
                .toList();
        Screened together = Screening.of(CORPUS, ids(), DAY, answering).decide(some);
        Screening alone = Screening.of(CORPUS, ids(), DAY);
        for (int i = 0; i < some.size(); i++) {
            assertThat(together.results(i)).isEqualTo(alone.decide(some.get(i)));
        }
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
