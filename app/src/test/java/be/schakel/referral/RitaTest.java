package be.schakel.referral;

import static be.schakel.consent.Category.K1_IDENTITY;
import static be.schakel.consent.Category.K2_QUESTION;
import static be.schakel.consent.Category.K8_STORY;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.clarification.ClarificationDesk;
import be.schakel.clarification.DomainState;
import be.schakel.consent.Category;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.intake.TimelineEntry;
import be.schakel.intake.TrajectoryState;
import be.schakel.intake.WorkItem;
import be.schakel.intake.WorkItem.Waiting;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.DemoWorkers;
import be.schakel.referral.Referral.Appointment;
import be.schakel.testing.SchakelTest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Case Rita: comes to the DMW, needs the OCMW for income and the CAW after the robbery; tells it once. */
@SchakelTest
class RitaTest {

    private static final Instant FIRST_TALK = Instant.parse("2026-11-24T09:00:00Z");

    @Autowired
    private Clients clients;

    @Autowired
    private PreparationDesk preparation;

    @Autowired
    private ReceptionDesk reception;

    @Autowired
    private ReferralDesk referrals;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private ClarificationDesk clarification;

    @Autowired
    private ReferralWorklist worklist;

    @Autowired
    private ReferralTimeline timeline;

    @Autowired
    private TransactionTemplate transaction;

    private UUID rita;
    private UUID toOcmw;

    @BeforeEach
    void ritaIsReferredToTheOcmw() {
        rita = clients.rita(DemoWorkers.SARA);
        clients.says(
                DemoWorkers.SARA, rita, LifeDomain.INKOMEN, "Ik hou goed boek.", "Er komt bijna niets meer binnen.");
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, Category.usual());
        toOcmw = clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);
    }

    @Test
    @DisplayName("The receiver sees name, question and the client's own words; the story was told once (REQ-014)")
    void theOcmwKnowsWhatRitaAgreedTo() {
        var seen = Acting.as(DemoWorkers.TOM, () -> reception.open(toOcmw));

        assertThat(seen.clientName()).isEqualTo("Rita Vermeersch");
        assertThat(words(seen, K2_QUESTION))
                .containsExactly(
                        "Kan Rita leefloon krijgen?",
                        "Mijn zaak dreigt failliet te gaan sinds ik niet kan werken.",
                        "Er komt bijna niets meer binnen.");
        assertThat(seen.timesTold()).isEqualTo(1);
        assertThat(seen.brief().question())
                .as("the sender's own papers stay there")
                .isEmpty();
    }

    @Test
    void theCawHearsTheStoryAndNothingOfTheMoney() {
        clients.says(DemoWorkers.SARA, rita, LifeDomain.GEZIN, "Haar man staat naast haar.", "Wij slapen niet meer.");
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.CAW, EnumSet.of(K1_IDENTITY, K2_QUESTION, K8_STORY));
        var toCaw = clients.sent(DemoWorkers.SARA, rita, DemoWorkers.CAW, LifeDomain.GEZIN);

        var seen = Acting.as(DemoWorkers.LIEN, () -> reception.open(toCaw));

        assertThat(seen.sharePackage().orElseThrow().sent()).containsExactly(K1_IDENTITY, K2_QUESTION, K8_STORY);
        assertThat(words(seen, K8_STORY)).as("strengths first").first().isEqualTo("Haar man staat naast haar.");
        assertThat(seen.sharePackage().orElseThrow().parts().toString()).doesNotContain("boek", "niets meer binnen");
    }

    @Test
    @DisplayName("From the living wage, the OCMW comes first as decider; a CAW never decides about money (REQ-298)")
    void fromTheLivingWageTheOcmwComesFirst() {
        var start = Acting.as(DemoWorkers.SARA, () -> preparation.start(rita, "leefloon", Set.of()));

        assertThat(start.domains()).contains(LifeDomain.INKOMEN);
        assertThat(start.partners().getFirst().organisation().id()).isEqualTo(DemoWorkers.OCMW);
        assertThat(start.partners())
                .filteredOn(choice -> choice.fit() == PartnerFit.Fit.DECIDES)
                .extracting(choice -> choice.organisation().id())
                .containsExactly(DemoWorkers.OCMW);
    }

    @Test
    @DisplayName("K3 and K4: what runs, what may be possible and how far it is; never the answers behind it")
    void theRightsGoAlongWithTheirProgress() {
        clients.takesUp(DemoWorkers.SARA, rita, "leefloon");
        var again = clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);

        var seen = Acting.as(DemoWorkers.TOM, () -> reception.open(again));
        assertThat(words(seen, Category.K4_PROGRESS)).containsExactly("Leefloon");
    }

    @Test
    @DisplayName("A referral stays on the sender's list until someone with a name took it (ux rule 22)")
    void itStaysOnSarasListUntilTomTakesIt() {
        assertThat(waiting(DemoWorkers.SARA, "/schakelen/" + toOcmw)).containsExactly(Waiting.ON_OTHERS);
        assertThat(waiting(DemoWorkers.TOM, "/schakelingen/" + toOcmw)).containsExactly(Waiting.ON_US);
        assertThat(waiting(DemoWorkers.FATIMA, "/schakelingen/" + toOcmw)).containsExactly(Waiting.ON_US);
        assertThat(Acting.as(DemoWorkers.SARA, () -> referrals.openCount(rita))).isEqualTo(1);

        accept(DemoWorkers.TOM, toOcmw);

        assertThat(waiting(DemoWorkers.SARA, "/schakelen/" + toOcmw)).isEmpty();
        assertThat(waiting(DemoWorkers.FATIMA, "/schakelingen/" + toOcmw)).isEmpty();
        assertThat(waiting(DemoWorkers.TOM, "/schakelingen/" + toOcmw)).containsExactly(Waiting.ON_US);
        assertThat(Acting.as(DemoWorkers.SARA, () -> referrals.openCount(rita))).isZero();
    }

    @Test
    @DisplayName("On acceptance the trajectory is connected and the domain referred; the partner leads on it (REQ-323)")
    void acceptanceMovesTheLead() {
        accept(DemoWorkers.TOM, toOcmw);

        Acting.runAs(DemoWorkers.SARA, () -> {
            assertThat(intake.card(rita, "test").state()).isEqualTo(TrajectoryState.CONNECTED);
            assertThat(clarification.summary(rita))
                    .filteredOn(domain -> domain.state() == DomainState.REFERRED)
                    .extracting(domain -> domain.domain())
                    .containsExactly(LifeDomain.INKOMEN);
            var status = referrals.overview(rita).getFirst();
            assertThat(status.receiver()).isEqualTo("Tom Declercq");
            assertThat(status.partnerLeads()).isTrue();
        });
    }

    @Test
    void theWholeWayFromAcceptanceToResult() {
        accept(DemoWorkers.TOM, toOcmw);
        Acting.runAs(DemoWorkers.TOM, () -> {
            reception.plan(toOcmw, version(toOcmw), new Appointment(FIRST_TALK, "Sociaal Huis"));
            reception.missed(toOcmw, version(toOcmw));
            reception.plan(toOcmw, version(toOcmw), new Appointment(FIRST_TALK, "Sociaal Huis"));
            reception.arrived(toOcmw, version(toOcmw));
            reception.takeUp(toOcmw, version(toOcmw));
            reception.report(toOcmw, version(toOcmw), ReferralResult.Kind.GRANTED, "Leefloon vanaf december.");
        });

        var seen = Acting.as(DemoWorkers.SARA, () -> referrals.ofTrajectory(rita))
                .referrals()
                .getFirst();
        assertThat(seen.state()).isEqualTo(ReferralState.RESULT_KNOWN);
        assertThat(seen.result())
                .as("without consent over there, only that it is known")
                .isEmpty();
        List<TimelineEntry> told =
                Acting.as(DemoWorkers.SARA, () -> transaction.execute(status -> timeline.entriesOf(rita)));
        assertThat(told)
                .extracting(entry -> entry.messageKey())
                .containsExactly(
                        "referral.timeline.SEND",
                        "referral.timeline.ACCEPT",
                        "referral.timeline.PLAN",
                        "referral.timeline.MISS",
                        "referral.timeline.PLAN",
                        "referral.timeline.ARRIVE",
                        "referral.timeline.TAKE_UP",
                        "referral.timeline.REPORT");
    }

    @Test
    @DisplayName("What came of it reaches the sender when the client agrees to that at the receiver (C14, K4)")
    void ritaLetsTheDmwKnowTheResult() {
        accept(DemoWorkers.TOM, toOcmw);
        var atOcmw = Acting.as(DemoWorkers.TOM, () -> reception.openTrajectory(toOcmw));
        clients.agrees(DemoWorkers.TOM, atOcmw, DemoWorkers.DMW, EnumSet.of(Category.K4_PROGRESS));
        Acting.runAs(DemoWorkers.TOM, () -> {
            reception.plan(toOcmw, version(toOcmw), new Appointment(FIRST_TALK, "Sociaal Huis"));
            reception.arrived(toOcmw, version(toOcmw));
            reception.takeUp(toOcmw, version(toOcmw));
            reception.report(toOcmw, version(toOcmw), ReferralResult.Kind.GRANTED, "Leefloon vanaf december.");
        });

        var told = Acting.as(DemoWorkers.SARA, () -> referrals.ofTrajectory(rita))
                .referrals()
                .getFirst()
                .result();
        assertThat(told.orElseThrow().kind()).isEqualTo(ReferralResult.Kind.GRANTED);

        clients.withdraws(DemoWorkers.TOM, atOcmw, DemoWorkers.DMW);
        assertThat(Acting.as(DemoWorkers.SARA, () -> referrals.ofTrajectory(rita))
                        .referrals()
                        .getFirst()
                        .result())
                .isEmpty();
    }

    @Test
    @DisplayName("The receiver's own trajectory starts from what was shared: nobody asks again (REQ-014, REQ-261)")
    void tomDoesNotAskAgain() {
        accept(DemoWorkers.TOM, toOcmw);

        Acting.runAs(DemoWorkers.TOM, () -> {
            var trajectory = reception.openTrajectory(toOcmw);
            var card = intake.card(trajectory, "test");
            assertThat(card.name()).isEqualTo("Rita Vermeersch");
            assertThat(card.question()).startsWith("Mijn zaak");
            assertThat(card.phone()).isEqualTo("0470 00 00 01");
            assertThat(reception.openTrajectory(toOcmw))
                    .as("pressed twice, opened once")
                    .isEqualTo(trajectory);
        });
    }

    @Test
    void afterAWithdrawalTheReceiverStartsUnderAPseudonym() {
        accept(DemoWorkers.TOM, toOcmw);
        clients.withdraws(DemoWorkers.SARA, rita, DemoWorkers.OCMW);

        Acting.runAs(DemoWorkers.TOM, () -> {
            var card = intake.card(reception.openTrajectory(toOcmw), "test");
            assertThat(card.name()).doesNotContain("Rita");
            assertThat(card.question()).isEmpty();
        });
    }

    private void accept(Actor worker, UUID id) {
        Acting.runAs(
                worker, () -> reception.accept(id, reception.open(id).referral().version(), worker.worker()));
    }

    private int version(UUID id) {
        return reception.open(id).referral().version();
    }

    private List<Waiting> waiting(Actor worker, String path) {
        List<WorkItem> items = Acting.as(worker, () -> transaction.execute(status -> worklist.items()));
        return items.stream()
                .filter(item -> item.path().endsWith(path))
                .map(item -> item.waiting())
                .toList();
    }

    private static List<String> words(ReferralView seen, Category category) {
        return seen.sharePackage().orElseThrow().part(category).orElseThrow().lines().stream()
                .map(line -> line.words().nl())
                .toList();
    }
}
