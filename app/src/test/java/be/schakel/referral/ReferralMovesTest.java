package be.schakel.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.referral.ReferralState.Phase;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** model.md 3.5: each edge can be walked by the right side; nothing else can happen. */
class ReferralMovesTest {

    static Stream<ReferralMoves.Edge> edges() {
        return ReferralMoves.EDGES.stream();
    }

    @ParameterizedTest
    @MethodSource("edges")
    void eachEdgeIsWalkedByItsSidesOnly(ReferralMoves.Edge edge) {
        for (var side : Side.values()) {
            var after = ReferralMoves.after(edge.from(), edge.move(), side);
            if (edge.by().contains(side)) {
                assertThat(after).contains(edge.to());
            } else {
                assertThat(after).isEmpty();
            }
        }
    }

    @Test
    void whatIsNotInTheTableIsRefused() {
        var refused = 0;
        for (var from : ReferralState.values()) {
            for (var move : ReferralMove.values()) {
                if (ReferralMoves.EDGES.stream().noneMatch(edge -> edge.from() == from && edge.move() == move)) {
                    assertThat(ReferralMoves.after(from, move, Side.SENDER)).isEmpty();
                    assertThat(ReferralMoves.after(from, move, Side.RECEIVER)).isEmpty();
                    refused++;
                }
            }
        }
        assertThat(refused).isEqualTo(17 * 17 - ReferralMoves.EDGES.size());
    }

    @Test
    void oneMoveFromOneStateLeadsToOnePlace() {
        assertThat(ReferralMoves.EDGES.stream()
                        .map(edge -> List.of(edge.from(), edge.move()))
                        .distinct())
                .hasSameSizeAs(ReferralMoves.EDGES);
    }

    @Test
    @DisplayName("A referral leaves the sender only after the client agreed (REQ-312)")
    void onlyAnAgreedReferralIsEverSent() {
        assertThat(ReferralMoves.EDGES)
                .filteredOn(edge -> edge.move() == ReferralMove.SEND || edge.move() == ReferralMove.SEND_SECURE)
                .extracting(ReferralMoves.Edge::from)
                .containsOnly(ReferralState.CLIENT_AGREED, ReferralState.CALLED);
        assertThat(ReferralMoves.EDGES)
                .filteredOn(edge -> edge.to() == ReferralState.CLIENT_AGREED)
                .extracting(ReferralMoves.Edge::move)
                .containsOnly(ReferralMove.AGREE);
    }

    @Test
    @DisplayName("Before the client arrived, the client can always step back (model.md 3.5)")
    void theClientMayStepBackUntilTheyArrived() {
        var mayStepBack = EnumSet.noneOf(ReferralState.class);
        for (var state : ReferralState.values()) {
            ReferralMoves.after(state, ReferralMove.WITHDRAW, Side.SENDER).ifPresent(to -> mayStepBack.add(state));
        }
        assertThat(mayStepBack)
                .containsExactlyInAnyOrder(
                        ReferralState.DRAFT,
                        ReferralState.CLIENT_AGREED,
                        ReferralState.CALLED,
                        ReferralState.SENT,
                        ReferralState.SENT_SECURE,
                        ReferralState.RECEIVED,
                        ReferralState.ACCEPTED,
                        ReferralState.FIRST_APPOINTMENT,
                        ReferralState.NO_SHOW,
                        ReferralState.BOUNCED);
    }

    @Test
    void onlyEndedReferralsLeadNowhere() {
        for (var state : ReferralState.values()) {
            var leads = ReferralMoves.EDGES.stream().anyMatch(edge -> edge.from() == state);
            assertThat(leads).as(state.name()).isEqualTo(!state.isIn(Phase.ENDED));
        }
    }
}
