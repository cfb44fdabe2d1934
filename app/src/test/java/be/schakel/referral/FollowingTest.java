package be.schakel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.NotHere;
import be.schakel.platform.Refused;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The order in which two partners take their steps, and who may take which. */
class FollowingTest extends AgreedWork {

    private UUID agreed() {
        var id = clients.draft(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);
        Acting.runAs(DemoWorkers.SARA, () -> preparation.agree(rita, id, clients.version(rita, id)));
        return id;
    }

    @Test
    @DisplayName("Nothing is sent before the client agreed (REQ-312) or without a question (REQ-045)")
    void noSendingBeforeAgreement() {
        Acting.runAs(DemoWorkers.SARA, () -> {
            var empty = ids.next();
            preparation.draft(empty, rita, DemoWorkers.OCMW, EnumSet.of(LifeDomain.WONEN), Set.of());
            assertThatThrownBy(() -> preparation.agree(rita, empty, 1)).isInstanceOf(Refused.class);
            var drafted = clients.draft(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.WONEN);
            var dispatch = clients.dispatch(rita, drafted, Optional.of(Unreached.CLIENT_PREFERS));
            assertThatThrownBy(() -> preparation.send(rita, drafted, dispatch)).isInstanceOf(Refused.class);
        });
    }

    @Test
    @DisplayName("Call first; without having reached the partner only with a reason (REQ-362)")
    void theChannelOrderIsKept() {
        var id = agreed();
        Acting.runAs(DemoWorkers.SARA, () -> {
            var silently = clients.dispatch(rita, id, Optional.empty());
            assertThatThrownBy(() -> preparation.send(rita, id, silently)).isInstanceOf(Refused.class);
            var noAnswer = clients.dispatch(rita, id, Optional.of(Unreached.NOT_ANSWERED));
            assertThatThrownBy(() -> preparation.send(rita, id, noAnswer)).isInstanceOf(Refused.class);

            var failed = clients.call(DemoWorkers.SARA, Call.Outcome.NOT_REACHED);
            preparation.log(rita, id, clients.version(rita, id), failed);
            var now = clients.dispatch(rita, id, Optional.of(Unreached.NOT_ANSWERED));
            assertThat(preparation.send(rita, id, now)).isEqualTo(Outcome.DONE);
            assertThat(preparation.preparation(rita, id).referral().state()).isEqualTo(ReferralState.SENT_SECURE);
        });
    }

    @Test
    void aStatedReasonIsEnoughWithoutACall() {
        var id = agreed();
        Acting.runAs(
                DemoWorkers.SARA,
                () -> preparation.send(rita, id, clients.dispatch(rita, id, Optional.of(Unreached.CLIENT_PREFERS))));
        assertThat(Acting.as(DemoWorkers.TOM, () -> reception.open(id)).state()).isEqualTo(ReferralState.RECEIVED);
    }

    @Test
    void whatIsSentIsWhatWasShownOrNothing() {
        var id = agreed();
        var shown =
                Acting.as(DemoWorkers.SARA, () -> clients.dispatch(rita, id, Optional.of(Unreached.CLIENT_PREFERS)));
        clients.withdraws(DemoWorkers.SARA, rita, DemoWorkers.OCMW);

        assertThat(Acting.as(DemoWorkers.SARA, () -> preparation.send(rita, id, shown)))
                .isEqualTo(Outcome.OVERTAKEN);
        assertThatThrownBy(() -> Acting.as(DemoWorkers.TOM, () -> reception.open(id)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void aButtonPressedTwiceDoesItOnce() {
        var id = agreed();
        Acting.runAs(DemoWorkers.SARA, () -> {
            var call = clients.call(DemoWorkers.SARA, Call.Outcome.REACHED);
            var version = clients.version(rita, id);
            preparation.log(rita, id, version, call);
            assertThat(preparation.log(rita, id, version, call)).isEqualTo(Outcome.DONE);
            assertThat(preparation.preparation(rita, id).calls()).hasSize(1);
            var dispatch = clients.dispatch(rita, id, Optional.empty());
            preparation.send(rita, id, dispatch);
            assertThat(preparation.send(rita, id, dispatch)).isEqualTo(Outcome.DONE);
        });
        Acting.runAs(DemoWorkers.TOM, () -> {
            var version = reception.open(id).referral().version();
            reception.accept(id, version, DemoWorkers.TOM.worker());
            assertThat(reception.accept(id, version, DemoWorkers.TOM.worker())).isEqualTo(Outcome.DONE);
            assertThat(reception.open(id).events())
                    .filteredOn(event -> event.move() == ReferralMove.ACCEPT)
                    .hasSize(1);
        });
    }

    @Test
    void twoWorkersTakeItAndTheSecondIsTold() {
        var id = sent();
        var version =
                Acting.as(DemoWorkers.TOM, () -> reception.open(id).referral().version());
        Acting.runAs(DemoWorkers.FATIMA, () -> reception.accept(id, version, DemoWorkers.FATIMA.worker()));

        assertThatThrownBy(() ->
                        Acting.as(DemoWorkers.TOM, () -> reception.accept(id, version, DemoWorkers.TOM.worker())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("referral.refused.TAKEN"));
        assertThat(Acting.as(DemoWorkers.TOM, () -> reception.open(id)).receiverName())
                .isEqualTo("Fatima Azzouzi");
    }

    @Test
    void aStalePageIsToldAndNothingIsOverwritten() {
        var id = clients.draft(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);
        var seen = Acting.as(DemoWorkers.SARA, () -> clients.version(rita, id));
        Acting.runAs(DemoWorkers.KOEN, () -> preparation.write(rita, id, seen, "Koens vraag", ""));

        assertThat(Acting.as(DemoWorkers.SARA, () -> preparation.write(rita, id, seen, "Sara's vraag", "")))
                .isEqualTo(Outcome.OVERTAKEN);
        assertThat(Acting.as(DemoWorkers.SARA, () -> preparation.preparation(rita, id))
                        .view()
                        .brief()
                        .question())
                .isEqualTo("Koens vraag");
    }

    @Test
    void onlyAWorkerOfTheReceiverCanBeTheName() {
        var id = sent();
        Acting.runAs(DemoWorkers.TOM, () -> {
            var version = reception.open(id).referral().version();
            assertThatThrownBy(() -> reception.accept(id, version, DemoWorkers.LIEN.worker()))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> reception.accept(id, version, DemoWorkers.ELS.worker()))
                    .as("a coordinator does not receive clients")
                    .isInstanceOf(Refused.class);
        });
    }

    @Test
    void theReceiverCannotDoTheSendersPartNorTheOtherWayAround() {
        var id = sent();
        assertThatThrownBy(() -> Acting.as(DemoWorkers.SARA, () -> reception.open(id)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> Acting.as(DemoWorkers.TOM, () -> preparation.preparation(rita, id)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> Acting.as(DemoWorkers.TOM, () -> referrals.retry(id, 1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Acting.as(DemoWorkers.NOOR, () -> referrals.withdraw(id, 1)))
                .isInstanceOf(NotHere.class);
    }
}
