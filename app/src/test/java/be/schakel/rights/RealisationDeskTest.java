package be.schakel.rights;

import static be.schakel.platform.DemoWorkers.CAW;
import static be.schakel.platform.DemoWorkers.FATIMA;
import static be.schakel.platform.DemoWorkers.KOEN;
import static be.schakel.platform.DemoWorkers.LIEN;
import static be.schakel.platform.DemoWorkers.OCMW;
import static be.schakel.platform.DemoWorkers.SARA;
import static be.schakel.rights.RealisationState.APPLIED;
import static be.schakel.rights.RealisationState.CHECK_RECEIVED;
import static be.schakel.rights.RealisationState.EXPLAINED;
import static be.schakel.rights.RealisationState.GRANTED;
import static be.schakel.rights.RealisationState.HANDED_OVER;
import static be.schakel.rights.RealisationState.IN_USE;
import static be.schakel.rights.RealisationState.NOT_APPLICABLE;
import static be.schakel.rights.RealisationState.NOT_WANTED;
import static be.schakel.rights.RealisationState.TO_APPLY;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.consent.Category;
import be.schakel.consent.ConsentForm;
import be.schakel.consent.ConsentPurpose;
import be.schakel.consent.ConsentScript;
import be.schakel.consent.GivenBy;
import be.schakel.consent.Recording;
import be.schakel.consent.Talk;
import be.schakel.consent.TalkDesk;
import be.schakel.engine.Standing;
import be.schakel.platform.Acting;
import be.schakel.testing.SchakelTest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a right on the board to a right in use, with the guards on the way (model.md 3.3). */
@SchakelTest
class RealisationDeskTest extends RightsWork {

    @Autowired
    private TalkDesk talks;

    @Autowired
    private ConsentScript script;

    @Test
    @DisplayName("A right goes from explained to in use, each step with its day and its worker (REQ-299)")
    void aRightGetsUsed() {
        Acting.runAs(FATIMA, () -> {
            var client = client();
            walk(client, LEEFLOON, EXPLAINED, TO_APPLY, APPLIED);
            assertThat(take(client, LEEFLOON, granted(OCMW.toString()))).isInstanceOf(StepResult.Taken.class);
            walk(client, LEEFLOON, IN_USE);
            var file = desk.file(client, LEEFLOON);
            assertThat(file.history().stream().map(RightEvent::to))
                    .containsExactly(IN_USE, GRANTED, APPLIED, TO_APPLY, EXPLAINED, RealisationState.SUGGESTED);
            assertThat(file.history().get(1).body()).isEqualTo("OCMW Leiedorp");
            assertThat(file.view().standing()).isEqualTo(Standing.RUNNING);
        });
    }

    @Test
    @DisplayName("Granted needs a body that may grant; a CAW never is one for money (REQ-298)")
    void aCawNeverGrantsAFinancialRight() {
        Acting.runAs(LIEN, () -> {
            var client = client();
            walk(client, LEEFLOON, EXPLAINED, TO_APPLY, APPLIED);
            for (var forged : new String[] {
                CAW.toString(), "", "anybody", SARA.organisation().toString()
            }) {
                assertThat(take(client, LEEFLOON, granted(forged)))
                        .as(forged)
                        .isEqualTo(new StepResult.NotAllowed("body", "rights.step.grantor"));
            }
            assertThat(desk.file(client, LEEFLOON)
                            .view()
                            .realisation()
                            .orElseThrow()
                            .state())
                    .isEqualTo(APPLIED);
            assertThat(take(client, LEEFLOON, granted(OCMW.toString()))).isInstanceOf(StepResult.Taken.class);
        });
    }

    @Test
    @DisplayName("A partner takes a right over only after the client said yes to it (REQ-351)")
    void handingOverNeedsConsent() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, LEEFLOON, EXPLAINED, TO_APPLY);
            assertThat(take(client, LEEFLOON, Steps.by(step(HANDED_OVER), OCMW.toString())))
                    .isEqualTo(new StepResult.NotAllowed("body", "rights.step.consent"));
            agree(client);
            assertThat(take(client, LEEFLOON, Steps.by(step(HANDED_OVER), OCMW.toString())))
                    .isInstanceOf(StepResult.Taken.class);
        });
    }

    @Test
    @DisplayName("The client may say no, without a reason, and it is asked again only on the chosen day")
    void notWantedIsTheClientsChoice() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, LEEFLOON, EXPLAINED, NOT_WANTED);
            assertThat(items(client)).isEmpty();
            var file = desk.file(client, LEEFLOON);
            assertThat(file.steps()).containsExactly(EXPLAINED);
            assertThat(rights.board(client, Optional.empty(), Set.of()).rights())
                    .filteredOn(RightView::undispositioned)
                    .extracting(view -> view.right().id())
                    .doesNotContain(LEEFLOON);
        });
    }

    @Test
    void whatIsNotAnEdgeIsRefusedAndNothingChanges() {
        Acting.runAs(SARA, () -> {
            var client = client();
            assertThat(take(client, LEEFLOON, step(IN_USE)))
                    .isEqualTo(new StepResult.NotAllowed("to", "rights.step.no-way"));
            assertThat(take(client, LEEFLOON, step(CHECK_RECEIVED)))
                    .as("leefloon never comes by itself")
                    .isEqualTo(new StepResult.NotAllowed("to", "rights.step.no-way"));
            assertThat(take(client, LEEFLOON, step(NOT_APPLICABLE)))
                    .isEqualTo(new StepResult.NotAllowed("reason", "rights.step.reason"));
            assertThat(desk.file(client, LEEFLOON).view().realisation()).isEmpty();
        });
    }

    @Test
    void stepsHaveADayThatIsPossibleAndAColleagueWhoGuards() {
        Acting.runAs(SARA, () -> {
            var client = client();
            var tomorrow = Steps.to(EXPLAINED, moment.today().plusDays(1));
            assertThat(desk.step(client, LEEFLOON, tomorrow))
                    .isEqualTo(new StepResult.NotAllowed("on", "rights.step.future"));
            assertThat(desk.step(client, LEEFLOON, Steps.to(EXPLAINED, moment.today(), FATIMA.worker(), 0)))
                    .isEqualTo(new StepResult.NotAllowed("responsible", "rights.step.responsible"));
            walk(client, LEEFLOON, EXPLAINED);
            var earlier = Steps.to(TO_APPLY, moment.today().minusDays(1));
            assertThat(take(client, LEEFLOON, earlier))
                    .isEqualTo(new StepResult.NotAllowed("on", "rights.step.before"));
        });
    }

    @Test
    void theSecondOfTwoWorkersIsToldWhatTheFirstDid() {
        var client = Acting.as(SARA, this::client);
        Acting.runAs(SARA, () -> walk(client, LEEFLOON, EXPLAINED));
        Acting.runAs(
                KOEN,
                () -> assertThat(desk.step(client, LEEFLOON, step(EXPLAINED)))
                        .isInstanceOfSatisfying(
                                StepResult.Overtaken.class,
                                overtaken -> assertThat(overtaken.now().responsible())
                                        .isEqualTo(SARA.worker())));
    }

    /** The client agrees, aloud, that the OCMW knows the usual four parts. */
    private void agree(UUID client) {
        var start = talks.prepare(client, OCMW, ConsentPurpose.INTAKE);
        var yes = Category.usual().stream()
                .collect(Collectors.toMap(category -> category, category -> be.schakel.consent.Answer.YES));
        var talk = new Talk(
                start.talk(),
                client,
                OCMW,
                ConsentPurpose.INTAKE,
                yes,
                Map.of(),
                new Talk.Given(GivenBy.SELF, "", ConsentForm.ORAL, "OFFICE", "", "nl"),
                Stream.concat(
                                Stream.of(ConsentScript.REASONS),
                                script.six().stream().map(ConsentScript.Point::code))
                        .collect(Collectors.toSet()),
                start.ticks(),
                Optional.empty(),
                Optional.empty(),
                start.seen());
        assertThat(talks.record(talk)).isInstanceOf(Recording.Recorded.class);
    }
}
