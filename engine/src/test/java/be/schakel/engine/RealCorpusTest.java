package be.schakel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The corpus that ships can be read, and a conversation on it ends. */
@Tag("catalogue")
class RealCorpusTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Engine ENGINE = Engine.of(RealCorpus.corpus());

    @Test
    void itReadsWithoutProblems() {
        assertThat(RealCorpus.corpus().rightsOn(DAY)).isNotEmpty();
        assertThat(RealCorpus.corpus().facts()).isNotEmpty();
    }

    /** Words would show in one language only; what is known of a source without an address is said in the note. */
    @Test
    void aSourceIsAnAddressOrACodeThatANoteExplains() {
        String address = "https?://\\S+";
        assertThat(RealCorpus.corpus().parameters().stream()
                        .flatMap(figure -> figure.values().stream())
                        .filter(value -> !value.source().matches(address)))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value.source()).isIn("computed", "address-not-kept", "memory"))
                .allSatisfy(value -> assertThat(value.note()).as(value.source()).isPresent());
        assertThat(RealCorpus.corpus().versions().stream()
                        .flatMap(right -> right.conditions().nodes())
                        .flatMap(
                                node -> node instanceof Condition.Leaf leaf ? Stream.of(leaf.basis()) : Stream.empty()))
                .allSatisfy(basis -> assertThat(basis.source()).matches(address));
    }

    @Test
    void aCawNeverDecidesOnAFinancialRight() {
        assertThat(RealCorpus.corpus().rightsOn(DAY))
                .filteredOn(right -> right.kind() == Right.Kind.FINANCIAL)
                .allSatisfy(right -> assertThat(right.decides().partners()).doesNotContain(Partner.CAW));
    }

    @Test
    void nothingIsRefusedToSomeoneWhoWasAskedNothing() {
        assertThat(ENGINE.explore(Situation.on(DAY)).findings())
                .allSatisfy(finding ->
                        assertThat(finding.outcome()).as(finding.right().id()).isNotEqualTo(Outcome.NOT_MET));
    }

    @Test
    void lookingAtOneRightFindsTheSameAsLookingAtAll() {
        Situation situation = RealCorpus.corpus().cases().getFirst().situation();
        assertThat(ENGINE.explore(situation).findings())
                .allSatisfy(finding -> assertThat(
                                ENGINE.explore(situation, finding.right().id()))
                        .contains(finding));
        assertThat(ENGINE.explore(situation, "no-such-right")).isEmpty();
    }

    @Test
    void whoKnowsNothingIsAskedEachQuestionOnceAndThenLeftAlone() {
        Situation situation = Situation.on(DAY);
        Optional<NextQuestion> next = first(situation);
        while (next.isPresent()) {
            String fact = next.get().fact().id();
            assertThat(situation.answers()).doesNotContainKey(fact);
            situation = situation.with(fact, Answer.dontKnow());
            next = first(situation);
        }
        assertThat(ENGINE.explore(situation).findings())
                .allSatisfy(finding -> assertThat(finding.openFacts()).isEmpty());
    }

    private static Optional<NextQuestion> first(Situation situation) {
        List<NextQuestion> questions = ENGINE.nextQuestions(situation);
        return questions.stream().findFirst();
    }
}
