package be.schakel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Answers that come, go and change: an engine that remembers must see what one sees that looks at everything. */
final class AnyOrder {
    private final Corpus corpus;
    private final LocalDate day;
    private final Households households;
    private final SplittableRandom random;

    AnyOrder(Corpus corpus, LocalDate day, long seed) {
        this.corpus = corpus;
        this.day = day;
        this.households = new Households(corpus, seed);
        this.random = new SplittableRandom(seed);
    }

    /** Compares after each change. */
    void isSeenAsWhole(int changes) {
        Engine remembering = Engine.of(corpus);
        Situation situation = households.next(day, 0.7);
        for (int change = 0; change < changes; change++) {
            situation = changed(situation);
            Engine fresh = Engine.of(corpus);
            assertThat(remembering.outcomes(situation)).isEqualTo(fresh.outcomes(situation));
            assertThat(remembering.explore(situation).findings())
                    .isEqualTo(fresh.explore(situation).findings());
            assertThat(remembering.nextQuestions(situation)).isEqualTo(fresh.nextQuestions(situation));
        }
    }

    /** One answer given, changed, taken back or refused; sometimes several at once. */
    private Situation changed(Situation before) {
        Situation after = before;
        Situation whole = households.next(day, 0);
        List<String> facts = whole.answers().keySet().stream().sorted().toList();
        for (int times = random.nextInt(8) == 0 ? 10 : 1; times > 0; times--) {
            String fact = facts.get(random.nextInt(facts.size()));
            after = switch (random.nextInt(5)) {
                case 0 -> after.without(fact);
                case 1 -> after.with(fact, Answer.dontKnow());
                default -> after.with(fact, whole.answers().getOrDefault(fact, Answer.ratherNotSay()));
            };
        }
        return after;
    }
}
