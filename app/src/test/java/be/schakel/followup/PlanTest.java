package be.schakel.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.followup.StepResult.NotAllowed;
import be.schakel.followup.StepResult.Overtaken;
import be.schakel.followup.StepResult.SameRight;
import be.schakel.followup.StepResult.Saved;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.NotHere;
import be.schakel.testing.SchakelTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Goals and steps, at the desk of the DMW. */
@SchakelTest
class PlanTest {

    private static final Owner CLIENT = new Owner.Client();
    private static final Owner SARA = new Owner.Worker(DemoWorkers.SARA.worker(), "Sara Maes");
    private static final Owner OCMW = new Owner.Partner(DemoWorkers.OCMW, "OCMW Leiedorp");
    private static final LocalDate SOON = LocalDate.of(2099, 1, 15);

    @Autowired
    private PlanDesk desk;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private PlanAction action;

    @Autowired
    private TransactionTemplate transaction;

    private UUID trajectory = new UUID(0, 0);

    @BeforeEach
    void someoneComes() {
        trajectory = as(DemoWorkers.SARA, () -> intake.open(NewClient.called("Wout Test")));
    }

    @Test
    @DisplayName("The client's step is accepted like any other, also without a goal (REQ-278)")
    void aStepOfTheClientIsAcceptedLikeAnyOther() {
        for (var owner : List.of(CLIENT, SARA, OCMW)) {
            assertThat(add(aStep("bellen", owner))).isEqualTo(new Saved());
        }
        assertThat(plan().openSteps())
                .extracting(step -> step.terms().owner())
                .containsExactlyInAnyOrder(CLIENT, SARA, OCMW);
    }

    @Test
    void aStepIsOnlyForTheClientOurWorkersAndCorePartners() {
        var stranger = new Owner.Worker(DemoWorkers.NOOR.worker(), "Noor Verbeke");
        var school = new Owner.Partner(DemoWorkers.SCHOOL, "Basisschool De Linde");
        var others = new Owner.Worker(DemoWorkers.TOM.worker(), "Tom Declercq");
        for (var owner : List.of(stranger, school, others)) {
            assertThat(add(aStep("bellen", owner))).isEqualTo(new NotAllowed("owner", "followup.step.owner-missing"));
        }
        assertThat(plan().steps()).isEmpty();
    }

    @Test
    @DisplayName("Two steps for one right raise a warning; knowing it, both may run (REQ-015)")
    void aSecondStepForTheSameRightWarnsFirst() {
        var first = aStepFor("sociaal-tarief");
        add(first);
        assertThat(add(aStepFor("sociaal-tarief")))
                .isEqualTo(new SameRight(plan().steps().getFirst()));
        assertThat(plan().steps()).hasSize(1);
        assertThat(as(DemoWorkers.SARA, () -> desk.add(trajectory, aStepFor("sociaal-tarief"), true)))
                .isEqualTo(new Saved());
        assertThat(add(aStepFor("huurpremie"))).isEqualTo(new Saved());
    }

    @Test
    @DisplayName("What needs another step first says so, and never waits for itself (REQ-037)")
    void aStepWaitsForAnotherUntilThatOneIsDone() {
        add(aStep("papieren zoeken", CLIENT));
        var first = plan().steps().getFirst();
        add(after(first.id(), "aanvragen"));
        var second = named("aanvragen");
        assertThat(plan().blockedBy(second)).contains(first);
        var loop = as(
                DemoWorkers.SARA,
                () -> desk.change(
                        trajectory, first.id(), first.version(), after(second.id(), "papieren zoeken"), false));
        assertThat(loop).isEqualTo(new NotAllowed("after", "followup.step.after-loop"));
        as(
                DemoWorkers.SARA,
                () -> desk.endStep(trajectory, first.id(), first.version(), new Ending(Progress.DONE, "")));
        assertThat(plan().blockedBy(named("aanvragen"))).isEmpty();
    }

    @Test
    void whatWasDroppedOpensAgain() {
        add(aStep("bellen", CLIENT));
        end(new Ending(Progress.DROPPED, "niet meer nodig"));
        assertThat(plan().openSteps()).isEmpty();
        assertThat(plan().steps().getFirst().result()).isEqualTo("niet meer nodig");
        end(Ending.reopened());
        assertThat(plan().openSteps()).hasSize(1);
    }

    @Test
    void aStaleVersionWritesNothingAndTellsWhatTheColleagueSaved() {
        add(aStep("bellen", CLIENT));
        var shown = plan().steps().getFirst();
        as(DemoWorkers.KOEN, () -> desk.change(trajectory, shown.id(), shown.version(), aStep("mailen", SARA), false));
        var mine = as(
                DemoWorkers.SARA,
                () -> desk.change(trajectory, shown.id(), shown.version(), aStep("schrijven", CLIENT), false));
        assertThat(mine).isEqualTo(new Overtaken(plan().steps().getFirst()));
        assertThat(plan().steps().getFirst().terms().what()).isEqualTo("mailen");
        var ended = as(
                DemoWorkers.SARA,
                () -> desk.endStep(trajectory, shown.id(), shown.version(), new Ending(Progress.DONE, "")));
        assertThat(ended).contains(plan().steps().getFirst());
        assertThat(plan().openSteps()).hasSize(1);
    }

    @Test
    @DisplayName("A goal is kept in the client's words, agreed or not yet (REQ-009)")
    void aGoalKeepsTheWordsOfTheClient() {
        var words = "Ik wil hier blijven wonen, “zonder” schrik.";
        as(DemoWorkers.SARA, () -> {
            desk.add(trajectory, new Goal.Terms(words, Optional.of(LifeDomain.WONEN), true));
            return true;
        });
        var goal = plan().goals().getFirst();
        assertThat(goal.terms()).isEqualTo(new Goal.Terms(words, Optional.of(LifeDomain.WONEN), true));
    }

    @Test
    @DisplayName("A domain is in action when a goal or a step really runs on it (model.md 3.2)")
    void aDomainIsInActionWhileSomethingRuns() {
        assertThat(inAction(LifeDomain.SCHULDEN)).isFalse();
        add(aStep("bellen", CLIENT));
        assertThat(inAction(LifeDomain.SCHULDEN)).isTrue();
        assertThat(inAction(LifeDomain.WERK)).isFalse();
        end(new Ending(Progress.DONE, ""));
        assertThat(inAction(LifeDomain.SCHULDEN)).isFalse();
    }

    @Test
    void aStrangerAndAPartnerWithoutConsentReachNothing() {
        add(aStep("bellen", CLIENT));
        for (var other : List.of(DemoWorkers.NOOR, DemoWorkers.TOM, DemoWorkers.FATIMA_INQUIRY)) {
            assertThatThrownBy(() -> as(other, () -> desk.plan(trajectory))).isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> as(other, () -> desk.add(trajectory, aStep("x", CLIENT), false)))
                    .isInstanceOf(NotHere.class);
        }
    }

    private boolean inAction(LifeDomain domain) {
        return as(
                DemoWorkers.SARA,
                () -> Boolean.TRUE.equals(transaction.execute(status -> action.hasActionOn(trajectory, domain))));
    }

    private StepResult add(Step.Terms terms) {
        return as(DemoWorkers.SARA, () -> desk.add(trajectory, terms, false));
    }

    private void end(Ending ending) {
        var step = plan().steps().getFirst();
        assertThat(as(DemoWorkers.SARA, () -> desk.endStep(trajectory, step.id(), step.version(), ending)))
                .isEmpty();
    }

    private Plan plan() {
        return as(DemoWorkers.SARA, () -> desk.plan(trajectory));
    }

    private Step named(String what) {
        return plan().steps().stream()
                .filter(step -> step.terms().what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static Step.Terms aStep(String what, Owner owner) {
        return new Step.Terms(
                what,
                owner,
                SOON,
                Optional.of(StepKind.CALL),
                Optional.empty(),
                Optional.of(LifeDomain.SCHULDEN),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static Step.Terms aStepFor(String right) {
        return new Step.Terms(
                "aanvragen",
                SARA,
                SOON,
                Optional.of(StepKind.APPLY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(right),
                true);
    }

    private static Step.Terms after(UUID first, String what) {
        return new Step.Terms(
                what,
                SARA,
                SOON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(first),
                Optional.empty(),
                false);
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.<T, RuntimeException>as(actor, work::get);
    }
}
