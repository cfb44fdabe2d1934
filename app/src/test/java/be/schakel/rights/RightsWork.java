package be.schakel.rights;

import static be.schakel.rights.RealisationState.GRANTED;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.intake.IntakeDesk;
import be.schakel.intake.NewClient;
import be.schakel.intake.WorkItem;
import be.schakel.platform.Moment;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of realisation share: a client, and a worker who takes steps. */
@SchakelTest
abstract class RightsWork {

    static final String LEEFLOON = "leefloon";

    @Autowired
    RealisationDesk desk;

    @Autowired
    RightsDesk rights;

    @Autowired
    IntakeDesk intake;

    @Autowired
    Moment moment;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RightsWorklist worklist;

    /** Lines of the acting worker's worklist about this client. */
    final List<WorkItem> items(UUID client) {
        return Optional.ofNullable(transaction.execute(status -> worklist.items())).orElseThrow().stream()
                .filter(item -> item.path().contains(client.toString()))
                .toList();
    }

    final UUID client() {
        return intake.open(NewClient.called("Rechtenklant"));
    }

    final void walk(UUID client, String right, RealisationState... states) {
        for (var state : states) {
            assertThat(take(client, right, complete(state))).as(state.name()).isInstanceOf(StepResult.Taken.class);
        }
    }

    /** As the page does: with the version it shows. */
    final StepResult take(UUID client, String right, RightStep step) {
        return desk.step(client, right, step.seenAs(version(client, right)));
    }

    final int version(UUID client, String right) {
        return desk.file(client, right)
                .view()
                .realisation()
                .map(RightCase::version)
                .orElse(0);
    }

    final RightStep granted(String body) {
        return Steps.by(step(GRANTED), body);
    }

    /** With all that the guards of this state ask. */
    final RightStep complete(RealisationState state) {
        var today = moment.today();
        return switch (state) {
            case NOT_APPLICABLE, REFUSED, EFFECT_CHECKED ->
                Steps.because(step(state), StepReason.of(state).getFirst());
            case CHECK_RECEIVED -> Steps.again(step(state), today.plusDays(30));
            case GRANTED, PARTLY, RENEWED -> Steps.by(step(state), Reach.NAMED);
            case ENDING_SOON -> Steps.until(step(state), today.plusDays(30));
            case SUGGESTED,
                    EXPLAINED,
                    NOT_WANTED,
                    TO_APPLY,
                    WAITING_DOCUMENTS,
                    HANDED_OVER,
                    APPLIED,
                    APPEAL,
                    REFUSED_FINAL,
                    IN_USE,
                    ENDED,
                    TO_CLAIM -> step(state);
        };
    }

    /** Lines of the trail about someone: the deed and what it touched. */
    static final Set<String> trail(UUID subject) {
        return Set.copyOf(TestDatabase.asOwner()
                .sql("select deed || ' ' || what from schakel.audit_entry where subject = ?")
                .param(subject)
                .query((row, index) -> row.getString(1))
                .set());
    }

    final RightCase now(UUID client, String right) {
        return desk.file(client, right).view().realisation().orElseThrow();
    }

    final RightStep step(RealisationState state) {
        return Steps.to(state, moment.today());
    }
}
