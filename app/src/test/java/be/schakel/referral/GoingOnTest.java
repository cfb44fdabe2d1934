package be.schakel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.Refused;
import be.schakel.referral.Referral.Appointment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What goes wrong between two partners, and how it is said instead of lost. */
class GoingOnTest extends AgreedWork {

    @Test
    @DisplayName("Not for us: with a reason; a suggestion shares nothing with anyone (REQ-083, REQ-364)")
    void aSuggestionSharesNothing() {
        var id = sent();
        Acting.runAs(
                DemoWorkers.TOM,
                () -> reception.redirect(
                        id,
                        reception.open(id).referral().version(),
                        BounceReason.OTHER_PARTNER_FITS,
                        "Eerst slachtofferhulp.",
                        DemoWorkers.CAW));

        assertThat(clients.readable(DemoWorkers.LIEN, rita)).isEmpty();
        var back = Acting.as(DemoWorkers.SARA, () -> referrals.ofTrajectory(rita))
                .referrals()
                .getFirst();
        assertThat(back.state()).isEqualTo(ReferralState.REDIRECTED);
        assertThat(back.referral().suggested()).contains(DemoWorkers.CAW);
        assertThat(back.lastReason().orElseThrow().reason()).isEqualTo("OTHER_PARTNER_FITS");
    }

    @Test
    void givenBackItCanBePreparedAndSentAgain() {
        var id = sent();
        Acting.runAs(
                DemoWorkers.TOM,
                () -> reception.bounce(
                        id,
                        reception.open(id).referral().version(),
                        BounceReason.QUESTION_UNCLEAR,
                        "Gaat het om huur?"));
        Acting.runAs(DemoWorkers.SARA, () -> {
            referrals.retry(id, clients.version(rita, id));
            preparation.write(rita, id, clients.version(rita, id), "Het gaat om de huurwaarborg.", "");
            preparation.agree(rita, id, clients.version(rita, id));
            preparation.send(rita, id, clients.dispatch(rita, id, Optional.of(Unreached.CLIENT_PREFERS)));
        });
        var again = Acting.as(DemoWorkers.TOM, () -> reception.open(id));
        assertThat(again.sharePackage().orElseThrow().parts().toString())
                .contains("huurwaarborg")
                .doesNotContain("leefloon");
    }

    @Test
    @DisplayName("The client may step back until they arrived, said to either partner (model.md 3.5)")
    void theClientStepsBackAtTheReceiver() {
        var id = sent();
        Acting.runAs(DemoWorkers.TOM, () -> {
            reception.accept(id, reception.open(id).referral().version(), DemoWorkers.TOM.worker());
            referrals.withdraw(id, reception.open(id).referral().version());
        });
        assertThat(clients.readable(DemoWorkers.TOM, rita)).isEmpty();
    }

    @Test
    void onceArrivedItIsNotWithdrawnAnyMore() {
        var id = sent();
        var soon = new Appointment(Instant.parse("2026-11-24T09:00:00Z"), "Sociaal Huis");
        Acting.runAs(DemoWorkers.TOM, () -> {
            reception.accept(id, reception.open(id).referral().version(), DemoWorkers.TOM.worker());
            reception.plan(id, reception.open(id).referral().version(), soon);
            reception.arrived(id, reception.open(id).referral().version());
            var version = reception.open(id).referral().version();
            assertThatThrownBy(() -> referrals.withdraw(id, version)).isInstanceOf(Refused.class);
        });
    }

    @Test
    void afterThreeMissedAppointmentsOnlyDroppingIsLeft() {
        var id = sent();
        var soon = new Appointment(Instant.parse("2026-11-24T09:00:00Z"), "Sociaal Huis");
        Acting.runAs(DemoWorkers.TOM, () -> {
            reception.accept(id, reception.open(id).referral().version(), DemoWorkers.TOM.worker());
            for (var turn = 0; turn < Referral.MOST_MISSED; turn++) {
                reception.plan(id, reception.open(id).referral().version(), soon);
                reception.missed(id, reception.open(id).referral().version());
            }
            var version = reception.open(id).referral().version();
            assertThatThrownBy(() -> reception.plan(id, version, soon)).isInstanceOf(Refused.class);
            reception.drop(id, version, DropReason.NOT_REACHED, "");
        });
        var back = Acting.as(DemoWorkers.SARA, () -> referrals.overview(rita)).getFirst();
        assertThat(back.state()).isEqualTo(ReferralState.DROPPED);
    }

    @Test
    void aQuestionFromTheReceiverWaitsAtTheSender() {
        var id = sent();
        Acting.runAs(DemoWorkers.TOM, () -> {
            reception.open(id);
            var line = ids.next();
            referrals.say(id, line, "Heeft Rita al een attest?");
            referrals.say(id, line, "Heeft Rita al een attest?");
        });
        var atSara = Acting.as(DemoWorkers.SARA, () -> preparation.preparation(rita, id))
                .view();
        assertThat(atSara.waitsForOurAnswer()).isTrue();
        assertThat(atSara.messages()).hasSize(1);
        Acting.runAs(DemoWorkers.SARA, () -> referrals.say(id, ids.next(), "Ja, van het ziekenfonds."));
        assertThat(Acting.as(DemoWorkers.TOM, () -> reception.open(id)).messages())
                .hasSize(2);

        clients.withdraws(DemoWorkers.SARA, rita, DemoWorkers.OCMW);
        assertThat(Acting.as(DemoWorkers.TOM, () -> reception.open(id)).messages())
                .as("what the sender wrote about the client goes with the consent; our own words stay")
                .extracting(Message::organisation)
                .containsExactly(DemoWorkers.OCMW);
    }

    @Test
    @DisplayName("Five working days to answer; a weekend does not count (REQ-092)")
    void theServiceTimeSkipsTheWeekend() {
        assertThat(ServiceTime.answerBy(Instant.parse("2026-11-19T10:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(ServiceTime.answerBy(Instant.parse("2026-11-21T10:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 27));
    }
}
