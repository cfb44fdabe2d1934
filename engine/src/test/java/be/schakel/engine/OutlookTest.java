package be.schakel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An engine that looks again only at what changed sees what an engine sees that looks at everything. */
@Tag("catalogue")
class OutlookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int CHANGES = Integer.getInteger("changes", 60);
    private static final Corpus CORPUS = RealCorpus.corpus();
    private final SplittableRandom random = new SplittableRandom(11);
    private final Households households = new Households(CORPUS, 11);

    @Test
    void answersMayComeGoAndChangeInAnyOrder() {
        Engine remembering = Engine.of(CORPUS);
        Situation situation = households.next(DAY, 0.7);
        for (int change = 0; change < CHANGES; change++) {
            situation = changed(situation);
            Engine fresh = Engine.of(CORPUS);
            assertThat(remembering.outcomes(situation)).isEqualTo(fresh.outcomes(situation));
            assertThat(remembering.explore(situation).findings())
                    .isEqualTo(fresh.explore(situation).findings());
            assertThat(remembering.nextQuestions(situation)).isEqualTo(fresh.nextQuestions(situation));
        }
    }

    @Test
    void twoConversationsThroughOneAnotherAreKeptApart() {
        Engine engine = Engine.of(CORPUS);
        Situation one = households.next(DAY, 0.5);
        Situation other = households.next(DAY.minusYears(1), 0.5);
        List<Finding> first = engine.explore(one).findings();
        engine.explore(other);
        assertThat(engine.explore(one).findings()).isEqualTo(first);
        assertThat(engine.explore(other).findings())
                .isEqualTo(Engine.of(CORPUS).explore(other).findings());
    }

    /** One answer given, changed, taken back or refused; sometimes several at once. */
    private Situation changed(Situation before) {
        Situation after = before;
        Situation whole = households.next(DAY, 0);
        List<String> facts = new ArrayList<>(whole.answers().keySet());
        for (int times = random.nextInt(8) == 0 ? 10 : 1; times > 0; times--) {
            String fact = facts.get(random.nextInt(facts.size()));
            after = switch (random.nextInt(4)) {
                case 0 -> after.without(fact);
                case 1 -> after.with(fact, Answer.dontKnow());
                default -> after.with(fact, whole.answers().getOrDefault(fact, Answer.dontKnow()));
            };
        }
        return after;
    }
}
