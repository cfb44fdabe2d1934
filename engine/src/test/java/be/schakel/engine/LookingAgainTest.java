package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.WORDS;
import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.all;
import static be.schakel.engine.TinyCorpus.any;
import static be.schakel.engine.TinyCorpus.leaf;
import static be.schakel.engine.TinyCorpus.not;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.corpus.CompiledRight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An engine that remembers sees what one sees that looks at everything; {@link OutlookTest} has the whole catalogue. */
class LookingAgainTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Possible TOO_FINE = Possible.exactly("999.1234567");
    private static final String AGE = "years and months duration(born, assessment_date).years";
    private final Corpus corpus = aCorpus()
            .fact("member", "type: boolean")
            .fact("willing", "type: boolean, judgement: true")
            .fact("income", "type: money, unit: EUR/month, range: [0, 3000]")
            .fact("rent", "type: money, unit: EUR/month, range: [0, 2000]")
            .fact("born", "type: date, range: [1930-01-01, 2024-06-01]")
            .fact("benefits", "type: choices, values: {help: " + WORDS + ", aid: " + WORDS + "}")
            .fact("household", "type: list, fields: {age: {type: integer, range: [0, 99]}, student: {type: boolean}}")
            .fact("age", "type: integer, unit: years, derived: {words: " + WORDS + ", when: '" + AGE + "'}")
            .fact("poor", "type: boolean, derived: {words: " + WORDS + ", when: income <= ceiling or income <= rent}")
            .figure("ceiling", "unit: EUR/month, rises: true", "2024-01-01 2024-12-31 1000 high")
            .figure("weak", "unit: EUR/month", "2024-01-01 2024-12-31 1500 low")
            .right(
                    "steun",
                    all("top", leaf("poor", "poor"), not("free", leaf("aided", "\"aid\" in benefits"))),
                    "amount: {when: ceiling - income, unit: EUR/month, words: " + WORDS + "}")
            .right(
                    "route",
                    any("top", leaf("old", "age >= 65"), all("both", leaf("will", "willing"), leaf("in", "member"))),
                    "running: '\"help\" in benefits'")
            .right("gezin", leaf("children", "some one in household satisfies one.age < 18 or one.student"))
            .right("zwak", leaf("weak", "income + rent <= weak"))
            .corpus();
    private final Households households = new Households(corpus, 3);

    @Test
    void answersMayComeGoAndChangeInAnyOrder() {
        new AnyOrder(corpus, DAY, 7).isSeenAsWhole(80);
    }

    @Test
    void conversationsThroughOneAnotherAreKeptApart() {
        Engine engine = Engine.of(corpus);
        List<Situation> people = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            people.add(households.next(DAY.minusYears(i % 3), 0.5));
        }
        List<List<Finding>> first =
                people.stream().map(one -> engine.explore(one).findings()).toList();
        assertThat(people.stream().map(one -> engine.explore(one).findings())).isEqualTo(first);
        assertThat(people.stream()
                        .map(one -> Engine.of(corpus).explore(one).findings())
                        .toList())
                .isEqualTo(first);
    }

    @Test
    void whoeverAskedForOutcomesAloneIsToldEverythingLater() {
        Engine remembering = Engine.of(corpus);
        for (int round = 0; round < 10; round++) {
            Situation situation = households.next(DAY, 0.5);
            for (int more = 0; more < 8; more++) {
                Situation other = households.next(DAY, 0);
                String fact = corpus.facts().get(more).id();
                situation = situation.with(fact, other.answers().getOrDefault(fact, Answer.dontKnow()));
                assertThat(remembering.outcomes(situation))
                        .isEqualTo(Engine.of(corpus).outcomes(situation));
            }
            assertThat(remembering.explore(situation).findings())
                    .isEqualTo(Engine.of(corpus).explore(situation).findings());
        }
    }

    @Test
    void suppositionsThroughOneAnotherAreKeptApart() {
        SplittableRandom random = new SplittableRandom(5);
        Situation known = households.next(DAY, 0.5);
        List<Situation> filled = new ArrayList<>(List.of(known));
        List<Knowledge> supposed = new ArrayList<>(List.of(Knowledge.of(corpus, known)));
        for (int i = 0; i < 60; i++) {
            int before = random.nextInt(filled.size());
            boolean fits = random.nextInt(5) > 0;
            int asked = random.nextInt(corpus.facts().size());
            String fact = fits ? corpus.facts().get(asked).id() : "income";
            Possible value = fits ? value(households.next(DAY, 0), fact) : TOO_FINE;
            filled.add(filled.get(before).with(fact, value));
            supposed.add(supposed.get(before).supposing(fact, value));
        }
        for (int i = 0; i < 200; i++) {
            int one = random.nextInt(filled.size());
            Knowledge fresh = Knowledge.of(corpus, filled.get(one));
            for (CompiledRight right : corpus.compiledOn(DAY)) {
                assertThat(truths(supposed.get(one), right)).isEqualTo(truths(fresh, right));
            }
        }
    }

    private static Possible value(Situation situation, String fact) {
        return situation.answers().get(fact) instanceof Answer.Known(Possible value) ? value : Possible.yes();
    }

    private static List<Truth> truths(Knowledge knowledge, CompiledRight right) {
        Verdict verdict = knowledge.verdict(right);
        return right.right().conditions().leaves().map(verdict::truth).toList();
    }

    @Test
    void outcomesReadAsAMap() {
        Map<String, Outcome> outcomes =
                Engine.of(corpus).outcomes(Situation.on(DAY).with("income", TOO_FINE));
        assertThat(outcomes).containsExactlyEntriesOf(new TreeMap<>(outcomes)).hasSize(4);
        assertThat(outcomes.get("steun")).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcomes).doesNotContainKey("nergens").containsKey("gezin");
    }
}
