package be.schakel.rights;

import static be.schakel.platform.DemoWorkers.OCMW;
import static be.schakel.platform.DemoWorkers.SARA;
import static be.schakel.rights.RealisationState.APPEAL;
import static be.schakel.rights.RealisationState.APPLIED;
import static be.schakel.rights.RealisationState.CHECK_RECEIVED;
import static be.schakel.rights.RealisationState.EFFECT_CHECKED;
import static be.schakel.rights.RealisationState.ENDED;
import static be.schakel.rights.RealisationState.ENDING_SOON;
import static be.schakel.rights.RealisationState.EXPLAINED;
import static be.schakel.rights.RealisationState.GRANTED;
import static be.schakel.rights.RealisationState.IN_USE;
import static be.schakel.rights.RealisationState.PARTLY;
import static be.schakel.rights.RealisationState.REFUSED;
import static be.schakel.rights.RealisationState.REFUSED_FINAL;
import static be.schakel.rights.RealisationState.RENEWED;
import static be.schakel.rights.RealisationState.TO_APPLY;
import static be.schakel.rights.RealisationState.TO_CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.intake.WorkItem;
import be.schakel.intake.WorklistView;
import be.schakel.platform.Acting;
import be.schakel.testing.SchakelTest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the decision on: appeal, use, effect, renewal, each with its day (model.md 3.3). */
@SchakelTest
class DecisionTest extends RightsWork {

    private static final String DEPOSIT = "huurwaarborg-ocmw";
    private static final String BY_ITSELF = "sociale-huurprijs";

    @Test
    @DisplayName("The last day to appeal follows from the decision, and stands on the worklist before it ends")
    void theTermToAppealFollowsFromTheDecision() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, DEPOSIT, EXPLAINED, TO_APPLY);
            var decided = moment.today();
            walk(client, DEPOSIT, APPLIED, REFUSED);
            assertThat(now(client, DEPOSIT).dueOn()).contains(decided.plusMonths(3));
            assertThat(items(client)).singleElement().satisfies(item -> {
                assertThat(item.messageKey()).isEqualTo("rights.work.REFUSED");
                assertThat(WorklistView.VANDAAG.shows(item, moment.today())).isTrue();
                assertThat(item.waiting()).isEqualTo(WorkItem.Waiting.ON_US);
                assertThat(item.due()).contains(decided.plusMonths(3));
            });
            walk(client, DEPOSIT, APPEAL);
            assertThat(now(client, DEPOSIT).dueOn()).as("the appeal is lodged").isEmpty();
            assertThat(items(client))
                    .singleElement()
                    .extracting(WorkItem::waiting)
                    .isEqualTo(WorkItem.Waiting.ON_OTHERS);
        });
    }

    @Test
    void aTermThatStandsOnTheDecisionGoesFirst() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, DEPOSIT, EXPLAINED, TO_APPLY, APPLIED);
            var read = moment.today().plusDays(40);
            assertThat(take(client, DEPOSIT, Steps.until(complete(REFUSED), read)))
                    .isInstanceOf(StepResult.Taken.class);
            assertThat(now(client, DEPOSIT).dueOn()).contains(read);
        });
    }

    @Test
    void aPartGrantedStaysWhenTheAppealIsLost() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, DEPOSIT, EXPLAINED, TO_APPLY, APPLIED);
            assertThat(take(client, DEPOSIT, Steps.by(step(PARTLY), OCMW.toString())))
                    .isInstanceOf(StepResult.Taken.class);
            assertThat(now(client, DEPOSIT).dueOn()).contains(moment.today().plusMonths(3));
            walk(client, DEPOSIT, APPEAL, PARTLY, IN_USE);
            assertThat(now(client, DEPOSIT).state().runs()).isTrue();
        });
    }

    @Test
    void aRefusalThatStaysIsAnEndAndTheRightMayBeOpenedAnew() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, DEPOSIT, EXPLAINED, TO_APPLY, APPLIED, REFUSED, REFUSED_FINAL);
            assertThat(items(client)).isEmpty();
            var first = now(client, DEPOSIT).id();
            assertThat(desk.step(client, DEPOSIT, step(EXPLAINED))).isInstanceOf(StepResult.Taken.class);
            assertThat(now(client, DEPOSIT).id()).isNotEqualTo(first);
        });
    }

    @Test
    @DisplayName("Sixty days before its last day a right asks for its renewal, and not a day earlier")
    void aRightAsksForItsRenewalInTime() {
        Acting.runAs(SARA, () -> {
            var client = inUse(61);
            assertThat(items(client)).isEmpty();
            var other = inUse(60);
            assertThat(items(other)).singleElement().satisfies(item -> {
                assertThat(item.messageKey()).isEqualTo("rights.work.ENDING_SOON");
                assertThat(WorklistView.VANDAAG.shows(item, moment.today())).isTrue();
                assertThat(item.due()).contains(moment.today().plusDays(60));
            });
        });
    }

    @Test
    @DisplayName("A renewal is a decision too: somebody who may grant it decided, until a new last day")
    void aRenewalIsDecidedByWhoMayGrant() {
        Acting.runAs(SARA, () -> {
            var client = inUse(20);
            walk(client, DEPOSIT, EFFECT_CHECKED);
            assertThat(now(client, DEPOSIT).dueOn())
                    .as("asking about the effect keeps the end")
                    .contains(moment.today().plusDays(20));
            assertThat(take(client, DEPOSIT, step(ENDING_SOON))).isInstanceOf(StepResult.Taken.class);
            assertThat(take(client, DEPOSIT, step(RENEWED)))
                    .isEqualTo(new StepResult.NotAllowed("body", "rights.step.grantor"));
            var end = moment.today().plusYears(1);
            assertThat(take(client, DEPOSIT, Steps.until(complete(RENEWED), end)))
                    .isInstanceOf(StepResult.Taken.class);
            walk(client, DEPOSIT, IN_USE);
            assertThat(now(client, DEPOSIT).dueOn()).contains(end);
        });
    }

    @Test
    void whatEndedMayBeSuggestedAnew() {
        Acting.runAs(SARA, () -> {
            var client = inUse(20);
            walk(client, DEPOSIT, ENDING_SOON, ENDED);
            assertThat(desk.file(client, DEPOSIT).steps()).contains(EXPLAINED);
            assertThat(items(client)).isEmpty();
        });
    }

    @Test
    @DisplayName("Granted and not arrived: someone looks again on a day, until it did")
    void whatDidNotArriveIsLookedAtAgain() {
        Acting.runAs(SARA, () -> {
            var client = inUse(300);
            var notArrived = Steps.because(step(EFFECT_CHECKED), StepReason.NOT_ARRIVED);
            assertThat(take(client, DEPOSIT, notArrived))
                    .isEqualTo(new StepResult.NotAllowed("revisit", "rights.step.look-again"));
            assertThat(take(client, DEPOSIT, Steps.again(notArrived, moment.today())))
                    .isInstanceOf(StepResult.Taken.class);
            assertThat(items(client)).singleElement().extracting(WorkItem::due).isEqualTo(Optional.of(moment.today()));
            walk(client, DEPOSIT, EFFECT_CHECKED);
            assertThat(items(client)).isEmpty();
            assertThat(desk.file(client, DEPOSIT).history().stream().limit(2).flatMap(event -> event.reason().stream()))
                    .containsExactly(StepReason.ARRIVED_AND_HELPS, StepReason.NOT_ARRIVED);
        });
    }

    @Test
    @DisplayName("An automatic right is looked for on its day; when it did not come, it is applied for (REQ-064)")
    void whatComesByItselfIsLookedForOnItsDay() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, BY_ITSELF, EXPLAINED);
            assertThat(desk.file(client, BY_ITSELF).steps()).doesNotContain(TO_APPLY);
            var later = Steps.again(step(CHECK_RECEIVED), moment.today().plusDays(14));
            assertThat(take(client, BY_ITSELF, later)).isInstanceOf(StepResult.Taken.class);
            assertThat(items(client))
                    .singleElement()
                    .extracting(WorkItem::waiting)
                    .isEqualTo(WorkItem.Waiting.ON_OTHERS);
            assertThat(take(client, BY_ITSELF, Steps.again(step(CHECK_RECEIVED), moment.today())))
                    .isInstanceOf(StepResult.Taken.class);
            assertThat(items(client))
                    .singleElement()
                    .extracting(WorkItem::waiting)
                    .isEqualTo(WorkItem.Waiting.ON_US);
            walk(client, BY_ITSELF, TO_CLAIM, APPLIED, GRANTED, IN_USE);
            assertThat(rights.board(client, Optional.empty(), Set.of()).rights())
                    .filteredOn(view -> view.right().id().equals(BY_ITSELF))
                    .singleElement()
                    .extracting(RightView::standing)
                    .isEqualTo(be.schakel.engine.Standing.RUNNING);
        });
    }

    /** A client whose right runs for so many days more. */
    private UUID inUse(int days) {
        var client = client();
        walk(client, DEPOSIT, EXPLAINED, TO_APPLY, APPLIED, GRANTED);
        var used = Steps.until(step(IN_USE), moment.today().plusDays(days));
        assertThat(take(client, DEPOSIT, used)).isInstanceOf(StepResult.Taken.class);
        return client;
    }
}
