package be.schakel.followup;

import static be.schakel.followup.Clients.CLIENT;
import static be.schakel.followup.Clients.SOON;
import static be.schakel.followup.Clients.as;
import static be.schakel.followup.Clients.partner;
import static be.schakel.followup.Clients.step;
import static be.schakel.followup.Clients.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.clarification.ClarificationDesk;
import be.schakel.clarification.DomainState;
import be.schakel.clarification.Talk;
import be.schakel.clarification.TypedTalk;
import be.schakel.followup.ClosingResult.Done;
import be.schakel.followup.ClosingResult.NotYet;
import be.schakel.followup.ClosingResult.Overtaken;
import be.schakel.followup.ClosingTalk.NotAsked;
import be.schakel.followup.ClosingTalk.Outcome;
import be.schakel.followup.ClosingTalk.Talked;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.intake.TrajectoryState;
import be.schakel.intake.Turn;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.NotHere;
import be.schakel.platform.Refused;
import be.schakel.testing.SchakelTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How an intake ends: talked through, with a place to return to, and nothing left with nobody (REQ-307, REQ-309). */
@SchakelTest
class ClosingTest {

    private static final ClosingTalk COMPLETE = talk(
            Optional.of(Outcome.HELPED_HERE),
            Optional.of(Talked.TOGETHER),
            "",
            Optional.of(DemoWorkers.DMW),
            Optional.of(NotAsked.LATER),
            "");

    @Autowired
    private ClosingDesk desk;

    @Autowired
    private PlanDesk plans;

    @Autowired
    private ClarificationDesk conversation;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private Clients clients;

    private UUID trajectory = new UUID(0, 0);

    @BeforeEach
    void theEndIsInSight() {
        trajectory = clients.someone(DemoWorkers.SARA);
        clients.explained(DemoWorkers.SARA, trajectory);
        Acting.runAs(DemoWorkers.SARA, () -> desk.begin(trajectory));
    }

    @Test
    @DisplayName("A possible right that nobody talked about keeps it open until it has an answer (REQ-288)")
    void eachPossibleRightHasAnAnswerFirst() {
        trajectory = clients.someone(DemoWorkers.SARA);
        Acting.runAs(DemoWorkers.SARA, () -> desk.begin(trajectory));
        clients.hurt(DemoWorkers.SARA, trajectory);
        assertThat(file().undispositioned()).isNotEmpty();
        assertThat(close(COMPLETE)).isEqualTo(new NotYet(List.of(Obstacle.RIGHTS)));
        assertThat(state()).isEqualTo(TrajectoryState.CLOSING);
        clients.explained(DemoWorkers.SARA, trajectory);
        assertThat(file().undispositioned()).isEmpty();
        assertThat(close(COMPLETE)).isEqualTo(new Done());
    }

    @Test
    @DisplayName("Helped at the intake is an end of its own, and what was agreed stays (REQ-030)")
    void aTalkedThroughEndWithAPlaceToReturnCloses() {
        assertThat(close(COMPLETE)).isEqualTo(new Done());
        assertThat(state()).isEqualTo(TrajectoryState.CLOSED);
        var farewell = as(DemoWorkers.SARA, () -> desk.farewell(trajectory)).orElseThrow();
        assertThat(farewell.talk()).isEqualTo(COMPLETE);
        assertThat(farewell.fallback())
                .hasValueSatisfying(partner -> assertThat(partner.id()).isEqualTo(DemoWorkers.DMW));
        assertThatThrownBy(() -> save(0, COMPLETE)).isInstanceOf(Refused.class);
    }

    @Test
    void withoutTalkingItThroughAReasonIsNeeded() {
        var silent =
                talk(COMPLETE.outcome(), Optional.of(Talked.NOT), "", COMPLETE.fallback(), COMPLETE.notAsked(), "");
        assertThat(close(silent)).isEqualTo(new NotYet(List.of(Obstacle.WHY_NOT)));
        var unsaid = talk(COMPLETE.outcome(), Optional.empty(), "", COMPLETE.fallback(), COMPLETE.notAsked(), "");
        assertThat(close(unsaid)).isEqualTo(new NotYet(List.of(Obstacle.TALK)));
        assertThat(state()).isEqualTo(TrajectoryState.CLOSING);
        var withReason = talk(
                COMPLETE.outcome(),
                Optional.of(Talked.NOT),
                "onbereikbaar na drie pogingen",
                COMPLETE.fallback(),
                COMPLETE.notAsked(),
                "");
        assertThat(close(withReason)).isEqualTo(new Done());
    }

    @Test
    @DisplayName("Without a core partner to return to, nothing closes (REQ-309)")
    void withoutAFallbackNothingCloses() {
        var nowhere = talk(COMPLETE.outcome(), COMPLETE.talked(), "", Optional.empty(), COMPLETE.notAsked(), "");
        assertThat(close(nowhere)).isEqualTo(new NotYet(List.of(Obstacle.FALLBACK)));
        var school = talk(
                COMPLETE.outcome(), COMPLETE.talked(), "", Optional.of(DemoWorkers.SCHOOL), COMPLETE.notAsked(), "");
        assertThat(close(school)).isEqualTo(new NotYet(List.of(Obstacle.FALLBACK)));
    }

    @Test
    @DisplayName("Domains nobody asked about are listed, and a reason or later is kept (REQ-020)")
    void domainsNotAskedNeedAReasonOrLater() {
        assertThat(file().notAsked()).hasSize(LifeDomain.values().length);
        var unsaid = talk(COMPLETE.outcome(), COMPLETE.talked(), "", COMPLETE.fallback(), Optional.empty(), "");
        assertThat(close(unsaid)).isEqualTo(new NotYet(List.of(Obstacle.NOT_ASKED)));
        var other =
                talk(COMPLETE.outcome(), COMPLETE.talked(), "", COMPLETE.fallback(), Optional.of(NotAsked.OTHER), "");
        assertThat(close(other)).isEqualTo(new NotYet(List.of(Obstacle.NOT_ASKED_NOTE)));
    }

    @Test
    void aStepOfOursIsHandedOverOrEndedFirst() {
        var ours = clients.agreed(DemoWorkers.SARA, trajectory, step("bellen", worker(DemoWorkers.KOEN), SOON));
        clients.agreed(DemoWorkers.SARA, trajectory, step("papieren zoeken", CLIENT, SOON));
        clients.agreed(DemoWorkers.SARA, trajectory, step("opvolgen", partner(DemoWorkers.TOM), SOON));
        assertThat(close(COMPLETE)).isEqualTo(new NotYet(List.of(Obstacle.STEPS)));
        as(
                DemoWorkers.SARA,
                () -> plans.change(trajectory, ours.id(), 1, step("bellen", partner(DemoWorkers.TOM), SOON), false));
        assertThat(close(COMPLETE)).isEqualTo(new Done());
        assertThat(as(DemoWorkers.SARA, () -> desk.farewell(trajectory))
                        .orElseThrow()
                        .plan()
                        .openSteps())
                .as("steps of client and partners go on after the end")
                .hasSize(3);
    }

    @Test
    @DisplayName("As long as nobody with a name took a referral, its sender does not close (model.md 3.1)")
    void aReferralWithoutAnAnswerKeepsItOpen() {
        var referral = clients.sent(DemoWorkers.SARA, trajectory, DemoWorkers.OCMW, LifeDomain.WONEN);
        assertThat(close(COMPLETE)).isEqualTo(new NotYet(List.of(Obstacle.REFERRALS)));
        clients.accepted(DemoWorkers.TOM, referral);
        assertThat(close(COMPLETE)).isEqualTo(new Done());
    }

    @Test
    void halfATalkIsKeptAndTheEndIsCalledOff() {
        var half = talk(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty(), "");
        assertThat(save(0, half)).isEqualTo(new Done());
        assertThat(file().talk()).isEqualTo(half);
        Acting.runAs(DemoWorkers.SARA, () -> intake.turn(trajectory, new Turn.Resumed("toch nog een vraag")));
        assertThat(state()).isEqualTo(TrajectoryState.OPEN);
        assertThatThrownBy(() -> close(COMPLETE)).isInstanceOf(Refused.class);
    }

    @Test
    void whatWasToldStaysAsItWasTold() {
        close(COMPLETE);
        var late = new TypedTalk(0, LocalDate.of(2026, 11, 22), Talk.NOTHING, Optional.of(DomainState.QUESTION));
        assertThatThrownBy(() -> as(DemoWorkers.SARA, () -> conversation.save(trajectory, LifeDomain.WONEN, late)))
                .isInstanceOf(Refused.class)
                .hasMessage("clarification.closed");
    }

    @Test
    void aStaleVersionNeitherSavesNorCloses() {
        save(0, COMPLETE);
        var theirs = file();
        assertThat(save(0, talk(Optional.empty(), COMPLETE.talked(), "", Optional.empty(), Optional.empty(), "")))
                .isEqualTo(new Overtaken(theirs));
        assertThat(as(DemoWorkers.KOEN, () -> desk.close(trajectory, 0, COMPLETE)))
                .isInstanceOf(Overtaken.class);
        assertThat(state()).isEqualTo(TrajectoryState.CLOSING);
    }

    @Test
    void aStrangerAndAPartnerNeitherSeeNorClose() {
        for (var other : List.of(DemoWorkers.NOOR, DemoWorkers.TOM)) {
            assertThatThrownBy(() -> as(other, () -> desk.file(trajectory))).isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> as(other, () -> desk.close(trajectory, 0, COMPLETE)))
                    .isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> as(other, () -> desk.farewell(trajectory))).isInstanceOf(NotHere.class);
        }
    }

    private ClosingResult close(ClosingTalk talk) {
        return as(DemoWorkers.SARA, () -> desk.close(trajectory, file().version(), talk));
    }

    private ClosingResult save(int version, ClosingTalk talk) {
        return as(DemoWorkers.SARA, () -> desk.save(trajectory, version, talk));
    }

    private ClosingFile file() {
        return as(DemoWorkers.SARA, () -> desk.file(trajectory));
    }

    private TrajectoryState state() {
        return file().plan().card().state();
    }

    private static ClosingTalk talk(
            Optional<Outcome> outcome,
            Optional<Talked> talked,
            String whyNot,
            Optional<UUID> fallback,
            Optional<NotAsked> notAsked,
            String note) {
        return new ClosingTalk(
                outcome,
                talked,
                whyNot,
                "De huur is betaald.",
                "Vraagt hulp als het nodig is.",
                "Ik slaap weer.",
                "",
                Optional.empty(),
                fallback,
                "het onthaal",
                "Brieven blijven dicht.",
                "Bellen naar mijn zus.",
                "Bellen is genoeg.",
                notAsked,
                note);
    }
}
