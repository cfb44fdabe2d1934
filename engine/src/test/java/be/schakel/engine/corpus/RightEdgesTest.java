package be.schakel.engine.corpus;

import static be.schakel.engine.TinyCorpus.WORDS;
import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.engine.Days;
import be.schakel.engine.Right;
import be.schakel.engine.TinyCorpus;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A right that opens another after a term says from which day that term counts. */
class RightEdgesTest {

    @Test
    void theTermCountsFromTheDayThatAFactTells() {
        assertThat(edge("member_since").since()).hasValue("member_since");
    }

    @Test
    void theOtherRightOpensWhenTheTermIsOver() {
        Right.Edge edge = edge("member_since");
        LocalDate held = LocalDate.of(2024, 12, 1);
        assertThat(edge.opens(on(held))).isEqualTo(on(LocalDate.of(2025, 3, 1)));
        assertThat(edge.opens(on(LocalDate.of(2024, 11, 30)))).isEqualTo(on(LocalDate.of(2025, 2, 28)));
    }

    @Test
    void aDayKnownByItsMonthOpensWithinAMonth() {
        Days held = new Days(Optional.of(LocalDate.of(2024, 12, 1)), Optional.of(LocalDate.of(2024, 12, 31)));
        assertThat(edge("member_since").opens(held))
                .isEqualTo(new Days(Optional.of(LocalDate.of(2025, 3, 1)), Optional.of(LocalDate.of(2025, 3, 31))));
    }

    @Test
    void aTermThatCountsFromNoDayIsRefused() {
        assertThatThrownBy(() -> corpus("member").corpus())
                .hasMessageContaining("\"member\" is no fact that is a date");
        assertThatThrownBy(() -> corpus("nothing").corpus())
                .hasMessageContaining("\"nothing\" is no fact that is a date");
    }

    private static Days on(LocalDate day) {
        return new Days(Optional.of(day), Optional.of(day));
    }

    private static Right.Edge edge(String since) {
        return corpus(since)
                .corpus()
                .rightsOn(LocalDate.of(2024, 1, 1))
                .getFirst()
                .edges(Right.Bond.UNLOCKS)
                .getFirst();
    }

    private static TinyCorpus corpus(String since) {
        return aCorpus()
                .fact("member", "type: boolean")
                .fact("member_since", "type: date")
                .right(
                        "hulp",
                        leaf("only", "member"),
                        "unlocks: [{right: later-recht, after: P3M, since: " + since + ", words: " + WORDS + "}]");
    }
}
