package be.schakel.catalogue;

import static be.schakel.catalogue.FigureProposal.Verdict.ACCEPTED;
import static be.schakel.catalogue.FigureProposal.Verdict.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.engine.Confidence;
import be.schakel.engine.DatedFigure;
import be.schakel.engine.Standing;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.NotHere;
import be.schakel.platform.Refused;
import be.schakel.platform.Role;
import be.schakel.rights.Replay;
import be.schakel.rights.Shift.Effect;
import be.schakel.rights.Touched;
import be.schakel.testing.FreshOrganisation;
import be.schakel.testing.TestDatabase;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A new figure is a change of the law: proposed by one, accepted by another, who first sees whom it touches. */
class FigureReviewTest extends FigureWork {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aProposedFigureChangesNobodysRightsUntilASecondPersonAcceptsIt() {
        var rita = single("Rita", 2_480);
        assertThat(standing(rita)).isEqualTo(Standing.MORE_INFO);
        var proposal = proposedBy(house.coordinator(), ceiling(31_000));
        assertThat(standing(rita)).isEqualTo(Standing.MORE_INFO);
        assertThat(acceptedBy(house.supervisor(), proposal)).isEqualTo(new Reviewed.Done());
        assertThat(standing(rita)).isIn(Standing.CERTAIN, Standing.LIKELY);
    }

    @Test
    void theReviewerSeesWhichFilesItTouchesBeforeDeciding() {
        var gains = single("Gerda", 2_480);
        var loses = single("Luc", 2_700);
        single("Onno", 1_000);
        var proposal = proposedBy(house.coordinator(), ceiling(31_000));
        var replay = Acting.as(house.supervisor(), () -> reviews.proposal(proposal))
                .replay()
                .orElseThrow();
        assertThat(replay.looked()).isEqualTo(3);
        assertThat(touched(replay, Effect.GAINS)).containsExactly(gains);
        assertThat(touched(replay, Effect.LOSES)).containsExactly(loses);
    }

    /** Other rights read the same ceiling. */
    private static List<UUID> touched(Replay replay, Effect effect) {
        return replay.with(effect).stream()
                .filter(one -> one.shift().now().right().id().equals(RIGHT))
                .map(Touched::trajectory)
                .toList();
    }

    @Test
    void afterAcceptingTheSameFilesStandThereAsWorklist() {
        var gains = single("Gerda", 2_480);
        var proposal = proposedBy(house.coordinator(), ceiling(31_000));
        acceptedBy(house.supervisor(), proposal);
        inForce(new DatedFigure(CEILING, value("2026-06-01", "2026-12-31", 32_000, Confidence.HIGH)));
        var replay = Acting.as(house.supervisor(), () -> reviews.proposal(proposal))
                .replay()
                .orElseThrow();
        assertThat(touched(replay, Effect.GAINS)).containsExactly(gains);
    }

    @Test
    void nobodyReviewsAnOwnProposal() {
        var proposal = proposedBy(house.supervisor(), ceiling(31_000));
        assertThat(Acting.as(house.supervisor(), () -> reviews.proposal(proposal))
                        .mayDecide())
                .isFalse();
        assertThatThrownBy(() -> acceptedBy(house.supervisor(), proposal)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> asOwner(proposal, house.supervisor().worker()))
                .as("the database refuses too")
                .isInstanceOf(DataAccessException.class);
    }

    private static void asOwner(UUID proposal, UUID worker) {
        TestDatabase.asOwner().sql("""
                insert into schakel.figure_verdict (figure_value_id, proposed_by, organisation_id, verdict, reason,
                                                    decided_by, decided_at)
                select id, proposed_by, organisation_id, 'ACCEPTED', '', ?, now() from schakel.figure_value where id = ?
                """).params(worker, proposal).update();
    }

    @Test
    void aCoordinatorSeesNumbersThatAColleagueCountedAndNeverAFile() {
        single("Gerda", 2_480);
        var proposal = proposedBy(house.supervisor(), ceiling(31_000));
        var seen = Acting.as(house.coordinator(), () -> reviews.proposal(proposal));
        assertThat(seen.replay()).isEmpty();
        assertThat(seen.tally().orElseThrow().with(Effect.GAINS)).isEqualTo(1);
        assertThat(seen.tally().orElseThrow().counterName()).isEqualTo("Tine");
        assertThat(acceptedBy(house.coordinator(), proposal)).isEqualTo(new Reviewed.Done());
    }

    @Test
    void nobodyAcceptsBeforeSomeoneLookedWhomItTouches() {
        var second = secondCoordinator();
        var proposal = proposedBy(house.coordinator(), ceiling(31_000));
        assertThat(acceptedBy(second, proposal))
                .isInstanceOfSatisfying(
                        Reviewed.NotFit.class,
                        refused -> assertThat(refused.misfits())
                                .extracting(Misfit::messageKey)
                                .containsExactly("catalogue.review.count-first"));
        Acting.runAs(house.supervisor(), () -> reviews.count(proposal));
        assertThat(acceptedBy(second, proposal)).isEqualTo(new Reviewed.Done());
    }

    private Actor secondCoordinator() {
        var jef = house.secondSupervisor();
        TestDatabase.asOwner()
                .sql("update schakel.worker_function set role = 'COORDINATOR' where id = ?")
                .param(jef.function())
                .update();
        return new Actor(
                jef.organisation(),
                jef.worker(),
                jef.function(),
                Role.COORDINATOR,
                jef.title(),
                jef.workerName(),
                jef.organisationName());
    }

    @Test
    @DisplayName("Who proposed a figure takes it back as long as nobody decided; the proposal stays in the list")
    void anOwnProposalIsTakenBack() {
        var rita = single("Rita", 2_480);
        var proposal = proposedBy(house.secondSupervisor(), ceiling(31_000));
        Acting.runAs(house.secondSupervisor(), () -> {
            assertThat(reviews.proposal(proposal).mayTakeBack()).isTrue();
            assertThat(reviews.takeBack(proposal)).isEqualTo(new Reviewed.Done());
            assertThat(reviews.takeBack(proposal)).isEqualTo(new Reviewed.Overtaken());
            assertThat(reviews.proposal(proposal).proposal().isTakenBack()).isTrue();
            assertThat(figures.overview().waiting()).isEmpty();
            assertThat(figures.overview().decided())
                    .extracting(FigureProposal::id)
                    .containsExactly(proposal);
        });
        assertThat(acceptedBy(house.supervisor(), proposal)).isEqualTo(new Reviewed.Overtaken());
        assertThat(standing(rita)).isEqualTo(Standing.MORE_INFO);
    }

    @Test
    void nobodyTakesBackTheProposalOfAColleague() {
        var proposal = proposedBy(house.coordinator(), ceiling(31_000));
        Acting.runAs(house.supervisor(), () -> {
            assertThat(reviews.proposal(proposal).mayTakeBack()).isFalse();
            assertThatThrownBy(() -> reviews.takeBack(proposal)).isInstanceOf(Refused.class);
            assertThat(reviews.review(proposal, FigureProposal.Verdict.TAKEN_BACK, ""))
                    .isInstanceOf(Reviewed.NotFit.class);
        });
        assertThatThrownBy(() -> takenBackAsOwner(proposal, house.supervisor().worker()))
                .as("the database refuses too")
                .isInstanceOf(DataAccessException.class);
    }

    private static void takenBackAsOwner(UUID proposal, UUID worker) {
        TestDatabase.asOwner().sql("""
                insert into schakel.figure_verdict (figure_value_id, proposed_by, organisation_id, verdict, reason,
                                                    decided_by, decided_at)
                select id, proposed_by, organisation_id, 'TAKEN_BACK', '', ?, now() from schakel.figure_value where id = ?
                """).params(worker, proposal).update();
    }

    @Test
    void aRejectionNeedsAReasonAndLeavesTheLawAsItWas() {
        var rita = single("Rita", 2_480);
        var proposal = proposedBy(house.coordinator(), ceiling(31_000));
        Acting.runAs(house.supervisor(), () -> {
            assertThat(reviews.review(proposal, REJECTED, " ")).isInstanceOf(Reviewed.NotFit.class);
            assertThat(reviews.review(proposal, REJECTED, "De bron zegt 30.500."))
                    .isEqualTo(new Reviewed.Done());
            assertThat(reviews.review(proposal, ACCEPTED, "")).isEqualTo(new Reviewed.Overtaken());
        });
        assertThat(standing(rita)).isEqualTo(Standing.MORE_INFO);
    }

    @Test
    void aFigureThatNoLongerFitsIsNotAccepted() {
        var first = proposedBy(house.coordinator(), ceiling(31_000));
        var second = proposedBy(
                house.coordinator(),
                new DatedFigure(CEILING, value("2025-01-01", "2025-12-31", 30_500, Confidence.HIGH)));
        acceptedBy(house.supervisor(), first);
        inForce(new DatedFigure(CEILING, value("2025-06-01", "2025-12-31", 30_400, Confidence.HIGH)));
        assertThat(acceptedBy(house.supervisor(), second)).isInstanceOf(Reviewed.NotFit.class);
    }

    @Test
    void theFigureOfOneOrganisationChangesNoOther() {
        var elsewhere = FreshOrganisation.make();
        inForce(ceiling(31_000));
        assertThat(lastValue(house)).isEqualTo(31_000);
        assertThat(lastValue(elsewhere)).isEqualTo(29_515);
    }

    private int lastValue(FreshOrganisation organisation) {
        return Acting.as(organisation.supervisor(), () -> figures.figure(CEILING))
                .entry()
                .figure()
                .values()
                .getLast()
                .value()
                .intValueExact();
    }

    @Test
    void aStrangerSeesNoProposalOfOurs() {
        var proposal = proposedBy(house.coordinator(), ceiling(31_000));
        acceptedBy(house.supervisor(), proposal);
        Acting.runAs(
                DemoWorkers.KOEN,
                () -> assertThatThrownBy(() -> reviews.proposal(proposal)).isInstanceOf(NotHere.class));
        for (var table : List.of("figure_value", "figure_verdict", "figure_tally")) {
            assertThat(rowsOfOurs(DemoWorkers.NOOR, table)).as(table).isZero();
            assertThat(rowsOfOurs(house.intakeWorker(), table)).as(table).isPositive();
        }
    }

    private Integer rowsOfOurs(Actor actor, String table) {
        return Acting.as(
                actor,
                () -> Objects.requireNonNull(transaction.execute(
                        status -> sql.sql("select count(*) from " + table + " where organisation_id = ?")
                                .param(house.intakeWorker().organisation())
                                .query((row, index) -> row.getInt(1))
                                .single())));
    }

    @Test
    void theDatabaseTakesNoFigureFromAnIntakeWorker() {
        assertThatThrownBy(() -> proposedBy(house.intakeWorker(), ceiling(31_000)))
                .isInstanceOf(DataAccessException.class);
    }
}
