package be.schakel.rights;

import static be.schakel.platform.DemoWorkers.KOEN;
import static be.schakel.platform.DemoWorkers.NOOR;
import static be.schakel.platform.DemoWorkers.SARA;
import static be.schakel.platform.DemoWorkers.TOM;
import static be.schakel.rights.RealisationState.APPLIED;
import static be.schakel.rights.RealisationState.CHECK_RECEIVED;
import static be.schakel.rights.RealisationState.EXPLAINED;
import static be.schakel.rights.RealisationState.NOT_APPLICABLE;
import static be.schakel.rights.RealisationState.REFUSED;
import static be.schakel.rights.RealisationState.SUGGESTED;
import static be.schakel.rights.RealisationState.TO_APPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.platform.Acting;
import be.schakel.platform.NotHere;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A step noted by mistake, a day that moves: put right, and nothing rubbed out. */
@SchakelTest
class CorrectionDeskTest extends RightsWork {

    private static final JdbcClient OWNER = TestDatabase.asOwner();

    @Autowired
    private CorrectionDesk corrections;

    @Autowired
    private RightsTimeline timeline;

    @Test
    @DisplayName("The last step goes back on its own day: the days before it return, and both lines stay")
    void theLastStepIsTakenBack() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, LEEFLOON, EXPLAINED, TO_APPLY, APPLIED);
            var until = moment.today().plusDays(90);
            assertThat(take(client, LEEFLOON, Steps.until(complete(REFUSED), until)))
                    .isInstanceOf(StepResult.Taken.class);
            assertThat(undo(client)).isInstanceOf(StepResult.Taken.class);
            assertThat(now(client, LEEFLOON).state()).isEqualTo(APPLIED);
            assertThat(now(client, LEEFLOON).dueOn()).isEmpty();
            var history = desk.file(client, LEEFLOON).history();
            assertThat(history.getFirst().kind()).isEqualTo(RightEvent.Kind.UNDO);
            assertThat(history.get(1))
                    .satisfies(refused -> assertThat(refused.undone()).isTrue())
                    .satisfies(refused -> assertThat(refused.to()).isEqualTo(REFUSED));
            assertThat(lines(client)).contains("rights.timeline.UNDO", "rights.timeline.REFUSED");
            assertThat(trail(client)).contains("CHANGED rights.undo");
            walk(client, LEEFLOON, REFUSED);
        });
    }

    @Test
    void oneByOneBackToTheSuggestionAndNoFurther() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, LEEFLOON, EXPLAINED, TO_APPLY);
            assertThat(undo(client)).isInstanceOf(StepResult.Taken.class);
            assertThat(undo(client)).isInstanceOf(StepResult.Taken.class);
            assertThat(now(client, LEEFLOON).state()).isEqualTo(SUGGESTED);
            assertThat(desk.file(client, LEEFLOON).undoable()).isEmpty();
            assertThat(undo(client)).isEqualTo(new StepResult.NotAllowed("undo", "rights.undo.too-late"));
        });
    }

    @Test
    void anEndThatWasAMistakeIsTakenBackToo() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, LEEFLOON, NOT_APPLICABLE);
            assertThat(undo(client)).isInstanceOf(StepResult.Taken.class);
            assertThat(desk.file(client, LEEFLOON).steps()).contains(EXPLAINED);
        });
    }

    @Test
    void aColleagueDoesNotTakeItBackAndNobodyDoesTheNextDay() {
        var client = Acting.as(SARA, this::client);
        Acting.runAs(SARA, () -> walk(client, LEEFLOON, EXPLAINED));
        Acting.runAs(
                KOEN,
                () -> assertThat(undo(client)).isEqualTo(new StepResult.NotAllowed("undo", "rights.undo.too-late")));
        OWNER.sql("""
                update schakel.right_event e set at = at - interval '1 day'
                from schakel.right_case c where c.id = e.case_id and c.trajectory_id = ?
                """).param(client).update();
        Acting.runAs(SARA, () -> {
            assertThat(desk.file(client, LEEFLOON).undoable()).isEmpty();
            assertThat(undo(client)).isEqualTo(new StepResult.NotAllowed("undo", "rights.undo.too-late"));
            assertThat(now(client, LEEFLOON).state()).isEqualTo(EXPLAINED);
        });
    }

    @Test
    void whoDidNotSeeTheLastStepTakesNothingBack() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, LEEFLOON, EXPLAINED);
            var seen = version(client, LEEFLOON);
            walk(client, LEEFLOON, TO_APPLY);
            assertThat(corrections.undo(client, LEEFLOON, seen)).isInstanceOf(StepResult.Overtaken.class);
            assertThat(now(client, LEEFLOON).state()).isEqualTo(TO_APPLY);
        });
    }

    @Test
    @DisplayName("The last day to appeal can be put right; the state and its day stay")
    void aDayIsMovedWithoutAStep() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, LEEFLOON, EXPLAINED, TO_APPLY, APPLIED, REFUSED);
            var last = moment.today().plusDays(30);
            assertThat(change(client, Optional.of(last), Optional.empty(), KOEN.worker()))
                    .isInstanceOf(StepResult.Taken.class);
            assertThat(now(client, LEEFLOON)).satisfies(now -> {
                assertThat(now.state()).isEqualTo(REFUSED);
                assertThat(now.since()).isEqualTo(moment.today());
                assertThat(now.dueOn()).contains(last);
                assertThat(now.responsible()).isEqualTo(KOEN.worker());
            });
            assertThat(items(client)).as("the colleague has it now").isEmpty();
            assertThat(lines(client)).contains("rights.timeline.DAYS");
            assertThat(trail(client)).contains("CHANGED rights.days");
            assertThat(undo(client)).isInstanceOf(StepResult.Taken.class);
            assertThat(now(client, LEEFLOON).responsible()).isEqualTo(SARA.worker());
        });
    }

    @Test
    void daysStayPossibleAndTheGuardIsAColleague() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, LEEFLOON, EXPLAINED, TO_APPLY, APPLIED);
            var yesterday = moment.today().minusDays(1);
            assertThat(change(client, Optional.of(yesterday), Optional.empty(), SARA.worker()))
                    .isEqualTo(new StepResult.NotAllowed("due", "rights.step.due"));
            assertThat(change(client, Optional.empty(), Optional.of(yesterday), SARA.worker()))
                    .isEqualTo(new StepResult.NotAllowed("revisit", "rights.step.revisit"));
            assertThat(change(client, Optional.empty(), Optional.empty(), TOM.worker()))
                    .isEqualTo(new StepResult.NotAllowed("responsible", "rights.step.responsible"));
        });
    }

    @Test
    void whatIsToBeLookedForKeepsADay() {
        Acting.runAs(SARA, () -> {
            var client = client();
            var right = "groeipakket-sociale-toeslag";
            walk(client, right, CHECK_RECEIVED);
            var days = new RightCase.Days(Optional.empty(), Optional.empty(), SARA.worker(), version(client, right));
            assertThat(corrections.change(client, right, days))
                    .isEqualTo(new StepResult.NotAllowed("revisit", "rights.step.look-again"));
        });
    }

    @Test
    void strangersAndPartnersCorrectNothing() {
        var client = Acting.as(SARA, this::client);
        Acting.runAs(SARA, () -> walk(client, LEEFLOON, EXPLAINED));
        for (var other : List.of(NOOR, TOM)) {
            Acting.runAs(other, () -> {
                assertThatThrownBy(() -> corrections.undo(client, LEEFLOON, 2)).isInstanceOf(NotHere.class);
                assertThatThrownBy(() -> change(client, Optional.empty(), Optional.empty(), other.worker()))
                        .isInstanceOf(NotHere.class);
            });
        }
    }

    private StepResult undo(UUID client) {
        return corrections.undo(client, LEEFLOON, version(client, LEEFLOON));
    }

    private StepResult change(UUID client, Optional<LocalDate> due, Optional<LocalDate> revisit, UUID guard) {
        return corrections.change(client, LEEFLOON, new RightCase.Days(due, revisit, guard, version(client, LEEFLOON)));
    }

    private List<String> lines(UUID client) {
        return Optional.ofNullable(transaction.execute(status -> timeline.entriesOf(client))).orElseThrow().stream()
                .map(be.schakel.intake.TimelineEntry::messageKey)
                .toList();
    }
}
