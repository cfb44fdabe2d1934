package be.schakel.followup;

import static be.schakel.followup.Clients.CLIENT;
import static be.schakel.followup.Clients.as;
import static be.schakel.followup.Clients.partner;
import static be.schakel.followup.Clients.step;
import static be.schakel.followup.Clients.worker;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.intake.WorkItem;
import be.schakel.intake.WorkItem.Waiting;
import be.schakel.platform.Actor;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.Moment;
import be.schakel.testing.SchakelTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody may assume that the other will do it: whose worklist a step is on, day by day (REQ-016). */
@SchakelTest
class PlanWorklistTest {

    @Autowired
    private Clients clients;

    @Autowired
    private PlanWorklist worklist;

    @Autowired
    private Moment moment;

    @Autowired
    private TransactionTemplate transaction;

    private UUID trajectory = new UUID(0, 0);

    @BeforeEach
    void saraHolds() {
        trajectory = clients.someone(DemoWorkers.SARA);
    }

    @Test
    void aStepWaitsOnTheWorkerWhoOwnsItWhoeverHoldsTheTrajectory() {
        agreed("brief schrijven", worker(DemoWorkers.KOEN), today().plusDays(3));
        assertThat(of(DemoWorkers.KOEN)).extracting(WorkItem::waiting).containsExactly(Waiting.ON_US);
        assertThat(of(DemoWorkers.SARA)).isEmpty();
    }

    @Test
    void theHolderFollowsWhatTheClientAndPartnersDo() {
        agreed("kaart meebrengen", CLIENT, today());
        agreed("dossier bekijken", partner(DemoWorkers.TOM), today().plusDays(3));
        assertThat(of(DemoWorkers.SARA)).extracting(WorkItem::waiting).containsOnly(Waiting.ON_OTHERS);
        assertThat(of(DemoWorkers.SARA)).hasSize(2);
        assertThat(of(DemoWorkers.KOEN)).isEmpty();
        assertThat(of(DemoWorkers.TOM))
                .as("nothing was shared with the partner")
                .isEmpty();
    }

    @Test
    @DisplayName("A step of the client or a partner that is late comes to the holder at once (REQ-016)")
    void aLateStepOfOthersComesToTheHolder() {
        agreed("dossier bekijken", partner(DemoWorkers.TOM), today().minusDays(1));
        assertThat(of(DemoWorkers.SARA)).singleElement().satisfies(item -> {
            assertThat(item.waiting()).isEqualTo(Waiting.ON_US);
            assertThat(item.messageKey()).isEqualTo("followup.work.late");
            assertThat(item.isLate(today())).isTrue();
        });
    }

    @Test
    @DisplayName("A colleague's late step comes to the holder three days after its day (model.md 6)")
    void aLateStepOfAColleagueComesToTheHolderAfterThreeDays() {
        agreed("bellen", worker(DemoWorkers.KOEN), today().minusDays(2));
        assertThat(of(DemoWorkers.SARA)).isEmpty();
        agreed("mailen", worker(DemoWorkers.KOEN), today().minusDays(3));
        assertThat(of(DemoWorkers.SARA)).extracting(WorkItem::messageKey).containsExactly("followup.work.late");
        assertThat(of(DemoWorkers.KOEN)).hasSize(2);
    }

    @Test
    void aStrangerHasNoneOfOurStepsOnTheList() {
        agreed("bellen", CLIENT, today().minusDays(9));
        assertThat(of(DemoWorkers.NOOR)).isEmpty();
        assertThat(of(DemoWorkers.LIEN)).isEmpty();
    }

    private void agreed(String what, Owner owner, LocalDate due) {
        clients.agreed(DemoWorkers.SARA, trajectory, step(what, owner, due));
    }

    private LocalDate today() {
        return moment.today();
    }

    /** What this client's steps put on the list of this worker. */
    private List<WorkItem> of(Actor actor) {
        var items = as(actor, () -> transaction.execute(status -> worklist.items()));
        return items == null
                ? List.of()
                : items.stream()
                        .filter(item -> item.path().contains(trajectory.toString()))
                        .toList();
    }
}
