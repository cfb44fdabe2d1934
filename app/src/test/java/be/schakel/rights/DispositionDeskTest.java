package be.schakel.rights;

import static be.schakel.platform.DemoWorkers.KOEN;
import static be.schakel.platform.DemoWorkers.NOOR;
import static be.schakel.platform.DemoWorkers.SARA;
import static be.schakel.rights.RealisationState.CHECK_RECEIVED;
import static be.schakel.rights.RealisationState.EXPLAINED;
import static be.schakel.rights.RealisationState.NOT_APPLICABLE;
import static be.schakel.rights.RealisationState.NOT_WANTED;
import static be.schakel.rights.RealisationState.SUGGESTED;
import static be.schakel.rights.RealisationState.TO_APPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.platform.Acting;
import be.schakel.platform.NotHere;
import be.schakel.platform.Refused;
import be.schakel.testing.SchakelTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every suggestion gets an answer, and no answer hides a right from who comes back (REQ-288). */
@SchakelTest
class DispositionDeskTest extends RightsWork {

    @Autowired
    private DispositionDesk dispositions;

    @Autowired
    private CorrectionDesk corrections;

    @Test
    @DisplayName("All suggestions in one go: each gets its state, its reason and its guard")
    void allInOneGo() {
        Acting.runAs(SARA, () -> {
            var rita = rita();
            var open = open(rita);
            assertThat(open).hasSizeGreaterThan(1);
            var answers = new TreeMap<String, Disposition>();
            open.forEach(right -> answers.put(right, plain(EXPLAINED)));
            answers.put(open.getFirst(), because(NOT_WANTED, StepReason.NOT_NOW));
            answers.put(open.getLast(), because(NOT_APPLICABLE, StepReason.KNOWN_AND_HANDLED));
            assertThat(dispositions.settle(rita, answers)).isZero();
            assertThat(board(rita).undispositioned()).isZero();
            assertThat(desk.file(rita, open.getFirst()).history().stream().map(RightEvent::to))
                    .as("explained before it was turned down")
                    .containsExactly(NOT_WANTED, EXPLAINED, SUGGESTED);
            assertThat(desk.file(rita, open.getFirst()).history().getFirst().reason())
                    .contains(StepReason.NOT_NOW);
            assertThat(now(rita, open.getFirst()).responsible()).isEqualTo(SARA.worker());
            assertThat(trail(rita)).contains("CHANGED rights.disposition");
        });
    }

    @Test
    void someNowAndTheRestLater() {
        Acting.runAs(SARA, () -> {
            var rita = rita();
            var open = open(rita);
            assertThat(dispositions.settle(rita, Map.of(open.getFirst(), plain(EXPLAINED))))
                    .isEqualTo(open.size() - 1);
            assertThat(open(rita)).doesNotContain(open.getFirst()).hasSize(open.size() - 1);
        });
    }

    @Test
    void whatComesByItselfIsLookedForAfterAMonth() {
        var lookedFor = Disposition.of(TheLaw.right("sociale-huurprijs", LocalDate.of(2026, 11, 22)));
        assertThat(lookedFor)
                .extracting(Disposition::to)
                .contains(CHECK_RECEIVED)
                .doesNotContain(TO_APPLY);
        var appliedFor = Disposition.of(TheLaw.right(LEEFLOON, LocalDate.of(2026, 11, 22)));
        assertThat(appliedFor).extracting(Disposition::to).contains(TO_APPLY).doesNotContain(CHECK_RECEIVED);
        Acting.runAs(SARA, () -> {
            var rita = rita();
            var eitherWay = dispositions.file(rita).open().stream()
                    .map(RightView::right)
                    .filter(right -> Disposition.of(right).contains(plain(CHECK_RECEIVED)))
                    .findFirst()
                    .orElseThrow()
                    .id();
            dispositions.settle(rita, Map.of(eitherWay, plain(CHECK_RECEIVED)));
            assertThat(now(rita, eitherWay).revisitOn()).contains(moment.today().plusDays(30));
        });
    }

    @Test
    @DisplayName("A right that could not be talked about is suggested again to the client who comes back")
    void aNextTrajectorySuggestsItAgain() {
        Acting.runAs(SARA, () -> {
            var rita = rita();
            var open = open(rita);
            var answers = new TreeMap<String, Disposition>();
            open.forEach(right -> answers.put(right, because(NOT_APPLICABLE, StepReason.NOT_DISCUSSED)));
            assertThat(dispositions.settle(rita, answers)).isZero();
            var person = intake.card(rita, "test").person();
            var next = intake.openAnother(person, "Ik ben terug.");
            assertThat(open(next)).containsExactlyElementsOf(open);
            assertThat(open(rita)).isEmpty();
        });
    }

    @Test
    void aColleaguesAnswerStays() {
        var rita = Acting.as(SARA, this::rita);
        var right = Acting.as(SARA, () -> open(rita)).getFirst();
        Acting.runAs(KOEN, () -> walk(rita, right, EXPLAINED, TO_APPLY));
        Acting.runAs(SARA, () -> {
            dispositions.settle(rita, Map.of(right, because(NOT_WANTED, StepReason.NOT_NOW)));
            assertThat(now(rita, right).state()).isEqualTo(TO_APPLY);
        });
    }

    @Test
    void anAnswerThatDoesNotFitItsRightWritesNothing() {
        Acting.runAs(SARA, () -> {
            var rita = rita();
            var open = open(rita);
            var forged = new TreeMap<String, Disposition>();
            open.forEach(right -> forged.put(right, plain(EXPLAINED)));
            forged.put(open.getLast(), plain(RealisationState.GRANTED));
            assertThatThrownBy(() -> dispositions.settle(rita, forged)).isInstanceOf(Refused.class);
            assertThat(open(rita)).isEqualTo(open);
        });
    }

    @Test
    void aStepTakenBackIsASuggestionAgain() {
        Acting.runAs(SARA, () -> {
            var rita = rita();
            var right = open(rita).getFirst();
            walk(rita, right, EXPLAINED);
            assertThat(open(rita)).doesNotContain(right);
            assertThat(corrections.undo(rita, right, version(rita, right))).isInstanceOf(StepResult.Taken.class);
            assertThat(open(rita)).contains(right);
            assertThat(dispositions.settle(rita, Map.of(right, plain(EXPLAINED))))
                    .isNotNegative();
            assertThat(now(rita, right).state()).isEqualTo(EXPLAINED);
        });
    }

    @Test
    void aStrangerAnswersNothing() {
        var rita = Acting.as(SARA, this::rita);
        Acting.runAs(NOOR, () -> {
            assertThatThrownBy(() -> dispositions.file(rita)).isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> dispositions.settle(rita, Map.of(LEEFLOON, plain(EXPLAINED))))
                    .isInstanceOf(NotHere.class);
        });
    }

    /** Someone with several possible rights. */
    private UUID rita() {
        var rita = client();
        People.rita(moment.today()).forEach(answer -> rights.answer(rita, answer));
        return rita;
    }

    private List<String> open(UUID client) {
        return dispositions.file(client).open().stream()
                .map(view -> view.right().id())
                .toList();
    }

    private Board board(UUID client) {
        return rights.board(client, Optional.empty(), Set.of());
    }

    private static Disposition plain(RealisationState to) {
        return new Disposition(to, Optional.empty());
    }

    private static Disposition because(RealisationState to, StepReason why) {
        return new Disposition(to, Optional.of(why));
    }
}
