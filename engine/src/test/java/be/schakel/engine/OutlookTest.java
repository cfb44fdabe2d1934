package be.schakel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An engine that looks again only at what changed sees what an engine sees that looks at everything. */
@Tag("catalogue")
class OutlookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int CHANGES = Integer.getInteger("changes", 60);
    private static final Corpus CORPUS = RealCorpus.corpus();
    private final Households households = new Households(CORPUS, 11);

    @Test
    void answersMayComeGoAndChangeInAnyOrder() {
        new AnyOrder(CORPUS, DAY, 11).isSeenAsWhole(CHANGES);
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
}
