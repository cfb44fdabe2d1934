package be.schakel.followup;

import static be.schakel.followup.Clients.CLIENT;
import static be.schakel.followup.Clients.SOON;
import static be.schakel.followup.Clients.as;
import static be.schakel.followup.Clients.partner;
import static be.schakel.followup.Clients.step;
import static be.schakel.followup.Clients.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.intake.LifeDomain;
import be.schakel.intake.TimelineEntry;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.NotHere;
import be.schakel.testing.SchakelTest;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything about one client on one page (REQ-047). */
@SchakelTest
class OverviewTest {

    @Autowired
    private OverviewDesk desk;

    @Autowired
    private Clients clients;

    private UUID trajectory = new UUID(0, 0);

    @BeforeEach
    void someoneComes() {
        trajectory = clients.someone(DemoWorkers.SARA);
    }

    @Test
    void eachDomainIsThereOnceAndInOrder() {
        assertThat(overview().domains())
                .extracting(line -> line.summary().domain())
                .containsExactly(LifeDomain.values());
    }

    @Test
    @DisplayName("We lead until a partner took the domain over; who has a step there helps (REQ-018)")
    void thePartnerWhoAcceptedLeads() {
        clients.agreed(DemoWorkers.SARA, trajectory, step("bellen", worker(DemoWorkers.SARA), SOON));
        clients.agreed(DemoWorkers.SARA, trajectory, step("meegaan", partner(DemoWorkers.LIEN), SOON));
        assertThat(debts().lead()).isEqualTo(DemoWorkers.SARA.organisationName());
        assertThat(debts().supporting()).containsExactly(DemoWorkers.LIEN.organisationName());
        var referral = clients.sent(DemoWorkers.SARA, trajectory, DemoWorkers.OCMW, LifeDomain.SCHULDEN);
        assertThat(debts().lead()).as("sent is not accepted").isEqualTo(DemoWorkers.SARA.organisationName());
        clients.accepted(DemoWorkers.TOM, referral);
        assertThat(debts().lead()).isEqualTo(DemoWorkers.TOM.organisationName());
        assertThat(debts().supporting())
                .containsExactlyInAnyOrder(DemoWorkers.SARA.organisationName(), DemoWorkers.LIEN.organisationName());
    }

    @Test
    @DisplayName("How many workers a client has to trust is there to see (REQ-038)")
    void theWorkersInvolvedAreCountedByName() {
        clients.agreed(DemoWorkers.SARA, trajectory, step("bellen", worker(DemoWorkers.KOEN), SOON));
        clients.agreed(DemoWorkers.SARA, trajectory, step("zoeken", CLIENT, SOON));
        assertThat(overview().workers()).containsExactly("Sara Maes", "Koen Vermeulen");
        clients.accepted(
                DemoWorkers.TOM, clients.sent(DemoWorkers.SARA, trajectory, DemoWorkers.OCMW, LifeDomain.WONEN));
        assertThat(overview().workers()).containsExactly("Sara Maes", "Koen Vermeulen", "Tom Declercq");
    }

    @Test
    @DisplayName("One timeline of all that happened, newest first (REQ-015)")
    void theTimelineIsOfAllModulesNewestFirst() {
        clients.agreed(DemoWorkers.SARA, trajectory, step("bellen", CLIENT, SOON));
        var timeline = overview().timeline();
        assertThat(timeline)
                .extracting(TimelineEntry::messageKey)
                .contains("followup.timeline.STEP.ADDED", "intake.timeline.OPENED");
        assertThat(timeline)
                .isSortedAccordingTo(Comparator.comparing(TimelineEntry::at).reversed());
        assertThat(timeline.getFirst().who()).contains("Sara Maes");
    }

    @Test
    void aStrangerSeesNoOverview() {
        assertThatThrownBy(() -> as(DemoWorkers.NOOR, () -> desk.overview(trajectory)))
                .isInstanceOf(NotHere.class);
    }

    private DomainLine debts() {
        return overview().domains().stream()
                .filter(line -> line.summary().domain() == LifeDomain.SCHULDEN)
                .findFirst()
                .orElseThrow();
    }

    private Overview overview() {
        return as(DemoWorkers.SARA, () -> desk.overview(trajectory));
    }
}
