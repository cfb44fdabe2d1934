package be.schakel.intake;

import static be.schakel.intake.TrajectoryState.CLOSED;
import static be.schakel.intake.TrajectoryState.CLOSING;
import static be.schakel.intake.TrajectoryState.CONNECTED;
import static be.schakel.intake.TrajectoryState.CRISIS;
import static be.schakel.intake.TrajectoryState.DORMANT;
import static be.schakel.intake.TrajectoryState.OPEN;
import static be.schakel.intake.TrajectoryState.PERSISTENT;
import static be.schakel.platform.DemoWorkers.SARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.intake.Turn.Dormant.Why;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import be.schakel.platform.Refused;
import be.schakel.testing.SchakelTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The course of a trajectory: every edge of the table may be walked, every other is refused (model.md 3.1). */
@SchakelTest
class TrajectoryStateTest {

    private static final Map<TrajectoryState, List<TrajectoryState>> EDGES = Map.of(
            OPEN, List.of(CRISIS, PERSISTENT, CONNECTED, DORMANT, CLOSING),
            CRISIS, List.of(OPEN),
            PERSISTENT, List.of(CRISIS, OPEN, CLOSED),
            CONNECTED, List.of(CRISIS, DORMANT, CLOSING),
            DORMANT, List.of(CRISIS, OPEN, CLOSING),
            CLOSING, List.of(CRISIS, OPEN, CLOSED),
            CLOSED, List.of());

    private static final Closing WELL_CLOSED = new Closing(true, "", "CAW Leieland", "post blijft liggen", "");

    @Autowired
    private IntakeDesk desk;

    @Autowired
    private Moment moment;

    @Test
    void everyEdgeOfTheTableMayBeWalkedAndNoOther() {
        for (var from : TrajectoryState.values()) {
            for (var to : TrajectoryState.values()) {
                var trajectory = Arrangements.aTrajectoryIn(from, desk);
                if (EDGES.getOrDefault(from, List.of()).contains(to)) {
                    assertThatCode(() -> go(trajectory, to))
                            .as(from + " to " + to)
                            .doesNotThrowAnyException();
                    assertThat(stateOf(trajectory)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> go(trajectory, to))
                            .as(from + " to " + to)
                            .isInstanceOf(Refused.class)
                            .hasMessage("intake.turn.not-from-here");
                    assertThat(stateOf(trajectory)).isEqualTo(from);
                }
            }
        }
    }

    @Test
    void lostFromSightNeedsWhatWasTried() {
        refused(new Turn.Dormant(Why.LOST, "", inDays(30)), "intake.turn.attempts");
        accepted(new Turn.Dormant(Why.LOST, "drie keer gebeld", inDays(30)));
        accepted(new Turn.Dormant(Why.PAUSE, "", inDays(30)));
        refused(new Turn.Dormant(Why.PAUSE, "", inDays(0)), "intake.turn.invite-later");
    }

    @Test
    void persistentHelpNeedsAReasonAndIsWeighedAgainWithinThreeMonths() {
        refused(new Turn.Persistent("", inDays(30)), "intake.turn.reason");
        refused(
                new Turn.Persistent(
                        "zeer kwetsbaar", moment.today().plusMonths(3).plusDays(1)),
                "intake.turn.review-within");
        refused(new Turn.Persistent("zeer kwetsbaar", inDays(-1)), "intake.turn.review-within");
        accepted(new Turn.Persistent("zeer kwetsbaar", moment.today().plusMonths(3)));
    }

    @Test
    void aCrisisIsOverOnlyWithANote() {
        var trajectory = Arrangements.aTrajectoryIn(CRISIS, desk);
        assertThatThrownBy(() -> turn(trajectory, new Turn.Resumed(" "))).hasMessage("intake.turn.note");
        turn(trajectory, new Turn.Resumed("slaapt bij haar zus"));
        assertThat(stateOf(trajectory)).isEqualTo(OPEN);
    }

    @Test
    void closingIsDiscussedOrSaysWhyNotAndNamesAFallback() {
        var trajectory = Arrangements.aTrajectoryIn(CLOSING, desk);
        assertThatThrownBy(() -> close(trajectory, new Closing(false, "", "CAW", "", "")))
                .hasMessage("intake.closing.discuss");
        assertThatThrownBy(() -> close(trajectory, new Closing(true, "", " ", "", "")))
                .hasMessage("intake.closing.fallback");
        close(trajectory, new Closing(false, "verhuisd zonder adres", "CAW Leieland", "", ""));
        assertThat(stateOf(trajectory)).isEqualTo(CLOSED);
    }

    @Test
    @DisplayName("A partner's acceptance connects an open trajectory and leaves a crisis alone")
    void aPartnerTakingUpConnectsOnlyWhatIsOpen() {
        var open = Arrangements.aTrajectoryIn(OPEN, desk);
        var crisis = Arrangements.aTrajectoryIn(CRISIS, desk);
        Acting.runAs(SARA, () -> {
            desk.connect(open);
            desk.connect(open);
            desk.connect(crisis);
        });
        assertThat(stateOf(open)).isEqualTo(CONNECTED);
        assertThat(stateOf(crisis)).isEqualTo(CRISIS);
    }

    private void go(UUID trajectory, TrajectoryState to) {
        if (to == CLOSED) {
            close(trajectory, WELL_CLOSED);
        } else {
            turn(trajectory, turnTo(to));
        }
    }

    private Turn turnTo(TrajectoryState to) {
        return switch (to) {
            case OPEN -> new Turn.Resumed("het gaat weer");
            case CRISIS -> new Turn.Crisis("violence", Safety.NOT_ASKED, inDays(7));
            case PERSISTENT -> new Turn.Persistent("zeer kwetsbaar", inDays(60));
            case CONNECTED -> new Turn.Connected();
            case DORMANT -> new Turn.Dormant(Why.PAUSE, "", inDays(30));
            case CLOSING -> new Turn.ClosingPlanned("");
            case CLOSED -> throw new IllegalArgumentException("closed by the closing, not by a turn");
        };
    }

    private void refused(Turn turn, String rule) {
        var trajectory = Arrangements.aTrajectoryIn(OPEN, desk);
        assertThatThrownBy(() -> turn(trajectory, turn))
                .isInstanceOf(Refused.class)
                .hasMessage(rule);
        assertThat(stateOf(trajectory)).isEqualTo(OPEN);
    }

    private void accepted(Turn turn) {
        var trajectory = Arrangements.aTrajectoryIn(OPEN, desk);
        turn(trajectory, turn);
        assertThat(stateOf(trajectory)).isEqualTo(turn.to());
        assertThat(Acting.as(SARA, () -> desk.course(trajectory)).lookAgainOn()).isEqualTo(turn.lookAgainOn());
    }

    private void turn(UUID trajectory, Turn turn) {
        Acting.runAs(SARA, () -> desk.turn(trajectory, turn));
    }

    private void close(UUID trajectory, Closing closing) {
        Acting.runAs(SARA, () -> desk.close(trajectory, closing));
    }

    private TrajectoryState stateOf(UUID trajectory) {
        return Acting.as(SARA, () -> desk.course(trajectory)).state();
    }

    private LocalDate inDays(int days) {
        return moment.today().plusDays(days);
    }
}
