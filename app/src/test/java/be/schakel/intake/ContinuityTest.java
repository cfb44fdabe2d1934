package be.schakel.intake;

import static be.schakel.platform.DemoWorkers.KOEN;
import static be.schakel.platform.DemoWorkers.LIEN;
import static be.schakel.platform.DemoWorkers.SARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.Moment;
import be.schakel.platform.Refused;
import be.schakel.platform.StaleVersion;
import be.schakel.testing.SchakelTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Exactly one worker keeps the overview while a trajectory runs (REQ-013), and what that puts on the worklist. */
@SchakelTest
class ContinuityTest {

    @Autowired
    private IntakeDesk desk;

    @Autowired
    private TodayDesk today;

    @Autowired
    private IntakeTimeline timeline;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Moment moment;

    @Test
    void whoOpensATrajectoryHoldsIt() {
        var trajectory = Arrangements.aTrajectory(desk);
        assertThat(course(trajectory).holder()).isEqualTo(SARA.worker());
    }

    @Test
    void theDatabaseKeepsNoTrajectoryWithoutAHolder() {
        var trajectory = Arrangements.aTrajectory(desk);
        assertThatThrownBy(() -> Arrangements.owner()
                        .sql("update schakel.trajectory set holder_worker_id = null where id = ?")
                        .param(trajectory)
                        .update())
                .hasMessageContaining("holder_worker_id");
    }

    @Test
    @DisplayName("A hand-over is on the timeline, and on the colleague's worklist until seen (REQ-013)")
    void aHandOverStaysOnTheColleaguesListUntilSeen() {
        var trajectory = Arrangements.aTrajectory(desk);
        handOver(trajectory, KOEN, "vertrouwt Koen");
        assertThat(course(trajectory).holder()).isEqualTo(KOEN.worker());
        assertThat(entries(trajectory)).anySatisfy(entry -> {
            assertThat(entry.messageKey()).isEqualTo("intake.timeline.HANDED_OVER");
            assertThat(entry.arguments()).containsExactly("vertrouwt Koen", "Koen Vermeulen");
            assertThat(entry.who()).contains("Sara Maes");
        });
        assertThat(work(KOEN, trajectory)).containsExactly("intake.work.handed-over");
        Acting.runAs(SARA, () -> desk.acceptHandOver(trajectory));
        assertThat(work(KOEN, trajectory)).hasSize(1);
        Acting.runAs(KOEN, () -> desk.acceptHandOver(trajectory));
        assertThat(work(KOEN, trajectory)).isEmpty();
    }

    @Test
    void onlyAColleagueWhoReceivesClientsCanHold() {
        var trajectory = Arrangements.aTrajectory(desk);
        assertThatThrownBy(() -> handOver(trajectory, LIEN, "")).isInstanceOf(Refused.class);
        assertThat(course(trajectory).holder()).isEqualTo(SARA.worker());
    }

    @Test
    void aHandOverOfAnOldPageOverwritesNothing() {
        var trajectory = Arrangements.aTrajectory(desk);
        var before = course(trajectory).version();
        handOver(trajectory, KOEN, "");
        assertThatThrownBy(() -> Acting.runAs(SARA, () -> desk.handOver(trajectory, SARA.worker(), "", before)))
                .isInstanceOf(StaleVersion.class);
        assertThat(course(trajectory).holder()).isEqualTo(KOEN.worker());
    }

    @Test
    @DisplayName("A crisis is on the worklist at once, and plans when to pick up the conversation (REQ-280)")
    void aCrisisPausesAndPlansResumption() {
        var trajectory = Arrangements.aTrajectory(desk);
        Acting.runAs(SARA, () -> desk.crisisNow(trajectory));
        assertThat(Acting.as(SARA, () -> desk.card(trajectory, "test")).isInCrisis())
                .isTrue();
        assertThat(course(trajectory).lookAgainOn()).contains(moment.today().plusDays(7));
        assertThat(work(SARA, trajectory)).containsExactlyInAnyOrder("intake.work.crisis", "intake.work.resume");
        var shownToday = Acting.as(SARA, () -> today.worklist()).in(WorklistView.VANDAAG).stream()
                .filter(item -> item.path().contains(trajectory.toString()))
                .map(WorkItem::messageKey);
        assertThat(shownToday).containsExactly("intake.work.crisis");
    }

    @Test
    void aRestIsTheClientsUntilTheInvitationIsDue() {
        var trajectory = Arrangements.aTrajectory(desk);
        var later = new Turn.Dormant(Turn.Dormant.Why.PAUSE, "", moment.today().plusDays(30));
        Acting.runAs(SARA, () -> desk.turn(trajectory, later));
        assertThat(work(SARA, trajectory)).containsExactly("intake.work.resting");
        Arrangements.owner()
                .sql("update schakel.trajectory set look_again_on = look_again_on - 31 where id = ?")
                .param(trajectory)
                .update();
        assertThat(work(SARA, trajectory)).containsExactly("intake.work.invite");
        assertThat(Acting.as(SARA, () -> today.worklist()).in(WorklistView.TE_LAAT))
                .anyMatch(item -> item.path().contains(trajectory.toString()));
    }

    @Test
    void theSupervisorSeesThatPersistentHelpRuns() {
        var trajectory = Arrangements.aTrajectory(desk);
        var persistent = new Turn.Persistent("zeer kwetsbaar", moment.today().plusDays(60));
        Acting.runAs(SARA, () -> desk.turn(trajectory, persistent));
        assertThat(work(SARA, trajectory)).containsExactly("intake.work.review");
        assertThat(work(KOEN, trajectory)).containsExactly("intake.work.persistent-running");
    }

    private void handOver(UUID trajectory, Actor to, String note) {
        var version = course(trajectory).version();
        Acting.runAs(SARA, () -> desk.handOver(trajectory, to.worker(), note, version));
    }

    private Course course(UUID trajectory) {
        return Acting.as(SARA, () -> desk.course(trajectory));
    }

    private List<String> work(Actor worker, UUID trajectory) {
        return Acting.as(worker, () -> today.worklist()).items().stream()
                .filter(item -> item.path().contains(trajectory.toString()))
                .map(WorkItem::messageKey)
                .toList();
    }

    private List<TimelineEntry> entries(UUID trajectory) {
        var entries = Acting.as(SARA, () -> transaction.execute(status -> timeline.entriesOf(trajectory)));
        return entries == null ? List.of() : entries;
    }
}
