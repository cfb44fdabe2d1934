package be.schakel.engine;

import static be.schakel.engine.TinyCorpus.WORDS;
import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A corpus tells which version of a right is in force, and what hangs together with what. */
class CorpusTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private final Corpus corpus = aCorpus()
            .fact("member", "type: boolean")
            .fact("income", "type: money, unit: EUR/month")
            .fact("poor", "type: boolean, derived: {words: " + WORDS + ", when: income < 1000}")
            .version("steun", "2022-01-01", leaf("a", "poor"), "valid_until: 2023-12-31")
            .version("steun", "2024-01-01", leaf("a", "member"))
            .right("hulp", leaf("a", "member"))
            .corpus();

    @Test
    void oneVersionOfEachRightIsInForce() {
        assertThat(corpus.rightsOn(DAY)).extracting(Right::id).containsExactly("hulp", "steun");
        assertThat(corpus.right("steun", DAY).map(Right::validFrom)).contains(LocalDate.of(2024, 1, 1));
        assertThat(corpus.right("steun", LocalDate.of(2023, 12, 31)).map(Right::validFrom))
                .contains(LocalDate.of(2022, 1, 1));
        assertThat(corpus.right("steun", LocalDate.of(2021, 12, 31))).isEmpty();
        assertThat(corpus.right("gone", DAY)).isEmpty();
    }

    @Test
    void theVersionsOfARightAreItsOwnOldestFirst() {
        assertThat(corpus.versions("steun"))
                .extracting(Right::validFrom)
                .containsExactly(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 1));
        assertThat(corpus.versions()).hasSize(3);
    }

    @Test
    void aFactThatFollowsFromOthersNamesThem() {
        assertThat(corpus.behind("poor")).containsExactly("income");
        assertThat(corpus.behind("income")).isEmpty();
    }

    @Test
    void theLawOfManyDaysMayBeAskedFor() {
        for (int day = 0; day < 600; day++) {
            assertThat(corpus.rightsOn(DAY.plusDays(day))).hasSize(2);
        }
    }
}
