package be.schakel.catalogue;

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
import be.schakel.rights.Law;
import be.schakel.rights.Touched;
import be.schakel.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** An accepted figure is taken back as it came: proposed by one, accepted by another who first sees whom it touches. */
class UndoingTest extends FigureWork {

    private static final String WHY = "Schakel brengt nu het officiële cijfer.";

    @Autowired
    private Law law;

    @Autowired
    private OlderLaw older;

    @Test
    @DisplayName("Taken back by two people, the corpus' own figure counts again; until then nothing changes")
    void whatTheCorpusSaysCountsAgain() {
        var rita = single("Rita", 2_480);
        var value = inForceAs(ceiling(31_000));
        var undoing = undoingBy(house.coordinator(), value);
        assertThat(standing(rita)).isIn(Standing.CERTAIN, Standing.LIKELY);
        assertThat(acceptedBy(house.supervisor(), undoing)).isEqualTo(new Reviewed.Done());
        assertThat(standing(rita)).isEqualTo(Standing.MORE_INFO);
        Acting.runAs(house.coordinator(), () -> {
            assertThat(reviews.proposal(value).counts()).isFalse();
            assertThat(figures.figure(CEILING).entry().ours()).isEmpty();
            assertThat(law.corpus().hash()).isEqualTo(law.shipped().hash());
        });
    }

    @Test
    void theReviewerSeesWhomItTouchesAndWhatComesBack() {
        single("Gerda", 1_000);
        var loses = single("Rita", 2_480);
        var value = inForceAs(ceiling(31_000));
        var undoing = undoingBy(house.coordinator(), value);
        var file = Acting.as(house.supervisor(), () -> reviews.proposal(undoing));
        assertThat(file.proposal().why()).isEqualTo(WHY);
        assertThat(file.before().value().orElseThrow().value()).hasToString("31000");
        assertThat(file.after().value().orElseThrow().value()).hasToString("29515");
        assertThat(file.replay().orElseThrow().touched())
                .filteredOn(one -> one.shift().now().right().id().equals(RIGHT)
                        && one.shift().now().standing() == Standing.MORE_INFO)
                .extracting(Touched::trajectory)
                .containsExactly(loses);
        assertThat(Acting.as(house.coordinator(), () -> reviews.proposal(undoing))
                        .replay())
                .isEmpty();
    }

    @Test
    void anUndoneReplacementGivesTheValueBelowItBack() {
        inForceAs(ceiling(31_000));
        var better = inForceAs(ceiling(32_000));
        acceptedBy(house.supervisor(), undoingBy(house.coordinator(), better));
        assertThat(Acting.as(house.coordinator(), () -> figures.figure(CEILING))
                        .entry()
                        .figure()
                        .values()
                        .getLast()
                        .value())
                .hasToString("31000");
    }

    @Test
    @DisplayName("A receipt from before, during and after each finds its law")
    void theLawOfEachMomentIsFoundAgain() {
        var before = hash();
        var value = inForceAs(ceiling(31_000));
        var during = hash();
        inForceAs(new DatedFigure(CEILING, value("2027-01-01", "2027-12-31", 33_000, Confidence.HIGH)));
        var both = hash();
        acceptedBy(house.supervisor(), undoingBy(house.coordinator(), value));
        var after = hash();
        assertThat(List.of(before, during, both, after)).doesNotHaveDuplicates();
        Acting.runAs(
                house.supervisor(),
                () -> assertThat(List.of(before, during, both, after))
                        .allSatisfy(hash -> assertThat(
                                        older.corpus(hash).orElseThrow().hash())
                                .isEqualTo(hash)));
    }

    @Test
    void nobodyTakesAFigureBackAlone() {
        var value = inForceAs(ceiling(31_000));
        var undoing = undoingBy(house.supervisor(), value);
        assertThatThrownBy(() -> acceptedBy(house.supervisor(), undoing)).isInstanceOf(Refused.class);
        Acting.runAs(
                house.coordinator(),
                () -> assertThat(reviews.review(undoing, REJECTED, "Het klopt nog."))
                        .isEqualTo(new Reviewed.Done()));
        assertThat(Acting.as(house.supervisor(), () -> reviews.proposal(value)).counts())
                .isTrue();
    }

    @Test
    void itNeedsAReasonAndAValueThatCountsAndIsProposedOnce() {
        var value = inForceAs(ceiling(31_000));
        var waiting = proposedBy(house.coordinator(), ceiling(32_000));
        assertThat(refusal(value, " ")).containsExactly("catalogue.undo.say-why");
        assertThat(refusal(waiting, WHY)).containsExactly("catalogue.undo.gone");
        var undoing = undoingBy(house.coordinator(), value);
        assertThat(refusal(value, WHY)).containsExactly("catalogue.undo.waiting");
        acceptedBy(house.supervisor(), undoing);
        assertThat(refusal(value, WHY)).containsExactly("catalogue.undo.gone");
        assertThat(refusal(undoing, WHY)).containsExactly("catalogue.undo.gone");
    }

    @Test
    void aFigureThatOnlyRisesDoesNotFallByTakingOneBack() {
        var low = inForceAs(ceiling(31_000));
        var lower = inForceAs(ceiling(30_000));
        inForceAs(new DatedFigure(CEILING, value("2027-01-01", "2027-12-31", 30_500, Confidence.HIGH)));
        assertThat(low).isNotEqualTo(lower);
        assertThat(acceptedBy(house.supervisor(), undoingBy(house.coordinator(), lower)))
                .isInstanceOfSatisfying(
                        Reviewed.NotFit.class,
                        refused -> assertThat(refused.misfits())
                                .extracting(Misfit::messageKey)
                                .containsExactly("catalogue.undo.falls"));
    }

    @Test
    void neitherAStrangerNorAnIntakeWorkerTakesAFigureBack() {
        var value = inForceAs(ceiling(31_000));
        for (var stranger : List.of(DemoWorkers.KOEN, DemoWorkers.ELS, DemoWorkers.NOOR)) {
            assertThatThrownBy(() -> undoingBy(stranger, value)).isInstanceOf(NotHere.class);
        }
        assertThatThrownBy(() -> undoingBy(house.intakeWorker(), value)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> asOwnerElsewhere(value))
                .as("the database refuses too")
                .isInstanceOf(DataAccessException.class);
    }

    private static void asOwnerElsewhere(UUID value) {
        TestDatabase.asOwner()
                .sql("""
                insert into schakel.figure_value (id, organisation_id, parameter, valid_from, value, source, confidence,
                                                  undoes, why, proposed_by, proposed_at)
                select gen_random_uuid(), ?, parameter, valid_from, value, source, confidence, id, 'x', ?, now()
                from schakel.figure_value where id = ?
                """)
                .params(DemoWorkers.DMW, DemoWorkers.KOEN.worker(), value)
                .update();
    }

    @Test
    void proposingAndAcceptingLeaveALineInTheTrail() {
        var undoing = undoingBy(house.coordinator(), inForceAs(ceiling(31_000)));
        acceptedBy(house.supervisor(), undoing);
        assertThat(TestDatabase.asOwner()
                        .sql(
                                "select worker_id || ' ' || what from schakel.audit_entry where subject = ? and deed = 'CHANGED'")
                        .param(undoing)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        house.coordinator().worker() + " figure.undoing-proposed",
                        house.supervisor().worker() + " figure.accepted");
    }

    private UUID inForceAs(DatedFigure figure) {
        var proposal = proposedBy(house.secondSupervisor(), figure);
        assertThat(acceptedBy(house.supervisor(), proposal)).isEqualTo(new Reviewed.Done());
        return proposal;
    }

    private UUID undoingBy(Actor worker, UUID value) {
        return Acting.as(worker, () -> switch (figures.proposeUndoing(value, WHY)) {
            case Proposed.Waiting(UUID id) -> {
                Acting.runAs(house.secondSupervisor(), () -> reviews.count(id));
                yield id;
            }
            case Proposed.NotFit(var misfits) -> throw new AssertionError(misfits);
        });
    }

    private List<String> refusal(UUID value, String why) {
        return Acting.as(house.coordinator(), () -> switch (figures.proposeUndoing(value, why)) {
            case Proposed.Waiting(UUID id) -> throw new AssertionError(id);
            case Proposed.NotFit(var misfits) ->
                misfits.stream().map(Misfit::messageKey).toList();
        });
    }

    private String hash() {
        return Acting.as(house.supervisor(), () -> law.corpus().hash());
    }
}
