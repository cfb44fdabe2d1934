package be.schakel.rights;

import static be.schakel.rights.RealisationState.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.collaboration.Organisation;
import be.schakel.engine.Right;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each guard of a step, one by one, on the law as it stands (model.md 3.3). */
class StepRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Right LEEFLOON = TheLaw.right("leefloon", TODAY);
    private static final Right BY_ITSELF = TheLaw.right("sociale-huurprijs", TODAY);
    private static final Right EITHER_WAY = TheLaw.right("groeipakket-sociale-toeslag", TODAY);

    @ParameterizedTest
    @EnumSource
    @DisplayName("From each state every step that is no edge is refused, whatever else it carries")
    void whatIsNoEdgeIsRefused(RealisationState from) {
        for (var to : RealisationState.values()) {
            if (!from.next().contains(to)) {
                assertThat(refusal(LEEFLOON, from, full(to)))
                        .as("%s to %s", from, to)
                        .contains("rights.step.no-way");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every edge can be walked once all that its guards ask is there")
    void everyEdgeCanBeWalked(RealisationState from) {
        for (var right : List.of(LEEFLOON, EITHER_WAY, BY_ITSELF)) {
            for (var to : StepRules.open(right, from)) {
                var refusal = refusal(right, from, full(to));
                assertThat(refusal)
                        .as("%s: %s to %s", right.id(), from, to)
                        .isEqualTo(
                                to == HANDED_OVER && !right.equals(LEEFLOON)
                                        ? Optional.of("rights.step.receiver")
                                        : Optional.empty());
            }
        }
    }

    @Test
    @DisplayName("What comes by itself is checked for having come; what does not, is applied for (REQ-064)")
    void theModeOfARightOpensItsSteps() {
        assertThat(BY_ITSELF.mode()).isEqualTo(Right.Mode.AUTOMATIC);
        assertThat(StepRules.open(BY_ITSELF, EXPLAINED))
                .contains(CHECK_RECEIVED)
                .doesNotContain(TO_APPLY);
        assertThat(StepRules.open(BY_ITSELF, CHECK_RECEIVED)).contains(IN_USE, TO_CLAIM, CHECK_RECEIVED);
        assertThat(StepRules.open(EITHER_WAY, EXPLAINED)).contains(CHECK_RECEIVED, TO_APPLY);
        assertThat(StepRules.open(LEEFLOON, EXPLAINED)).contains(TO_APPLY).doesNotContain(CHECK_RECEIVED);
        assertThat(StepRules.open(LEEFLOON, SUGGESTED)).doesNotContain(CHECK_RECEIVED);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_APPLICABLE", "REFUSED", "EFFECT_CHECKED"})
    void whatIsCountedNeedsAReasonOfItsOwn(RealisationState to) {
        var from = from(to);
        assertThat(refusal(LEEFLOON, from, Steps.to(to, TODAY, DemoWorkers.SARA.worker(), 0)))
                .contains("rights.step.reason");
        var ofAnother = Arrays.stream(StepReason.values())
                .filter(reason -> !reason.fits(to))
                .findFirst();
        assertThat(refusal(LEEFLOON, from, Steps.because(full(to), ofAnother.orElseThrow())))
                .contains("rights.step.reason");
    }

    @Test
    void aClientWhoDoesNotWantItOwesNoReason() {
        assertThat(refusal(LEEFLOON, EXPLAINED, Steps.to(NOT_WANTED, TODAY, DemoWorkers.SARA.worker(), 0)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"GRANTED", "PARTLY", "RENEWED"})
    @DisplayName("Only who may grant a right can have granted it; a CAW never decides about money (REQ-298)")
    void onlyAGrantorGrants(RealisationState to) {
        for (var forged : Stream.of(DemoWorkers.CAW, DemoWorkers.DMW, DemoWorkers.SCHOOL, new UUID(1, 2))
                .map(UUID::toString)
                .toList()) {
            assertThat(refusal(LEEFLOON, from(to), Steps.by(full(to), forged))).contains("rights.step.grantor");
        }
        assertThat(refusal(LEEFLOON, from(to), Steps.by(full(to), DemoWorkers.OCMW.toString())))
                .isEmpty();
    }

    @Test
    void anAppealComesBeforeItsLastDay() {
        assertThat(refusal(LEEFLOON, REFUSED, full(APPEAL), TODAY)).isEmpty();
        assertThat(refusal(LEEFLOON, REFUSED, full(APPEAL), TODAY.minusDays(1))).contains("rights.step.appeal-late");
    }

    @Test
    @DisplayName("Ending soon is from sixty days before the last day")
    void endingSoonIsSixtyDaysBefore() {
        var step = Steps.to(ENDING_SOON, TODAY, DemoWorkers.SARA.worker(), 0);
        assertThat(refusal(LEEFLOON, IN_USE, step)).contains("rights.step.end-needed");
        assertThat(refusal(LEEFLOON, IN_USE, step, TODAY.plusDays(60))).isEmpty();
        assertThat(refusal(LEEFLOON, IN_USE, step, TODAY.plusDays(61))).contains("rights.step.not-soon");
        assertThat(refusal(LEEFLOON, IN_USE, Steps.until(step, TODAY.plusDays(61)), TODAY.plusDays(60)))
                .contains("rights.step.not-soon");
    }

    @Test
    void whatShouldHaveComeIsLookedAtOnADay() {
        var check = Steps.to(CHECK_RECEIVED, TODAY, DemoWorkers.SARA.worker(), 0);
        assertThat(refusal(BY_ITSELF, EXPLAINED, check)).contains("rights.step.look-again");
        assertThat(refusal(BY_ITSELF, EXPLAINED, Steps.again(check, TODAY.minusDays(1))))
                .contains("rights.step.revisit");
        assertThat(refusal(BY_ITSELF, EXPLAINED, Steps.again(check, TODAY))).isEmpty();
        var notArrived =
                Steps.because(Steps.to(EFFECT_CHECKED, TODAY, DemoWorkers.SARA.worker(), 0), StepReason.NOT_ARRIVED);
        assertThat(refusal(LEEFLOON, IN_USE, notArrived)).contains("rights.step.look-again");
    }

    @Test
    void daysComeInTheirOrder() {
        var explained = Steps.to(EXPLAINED, TODAY.plusDays(1), DemoWorkers.SARA.worker(), 0);
        assertThat(refusal(LEEFLOON, SUGGESTED, explained)).contains("rights.step.future");
        var before = new StepRules.Before(EXPLAINED, TODAY, Optional.empty());
        assertThat(refusal(LEEFLOON, before, Steps.to(TO_APPLY, TODAY.minusDays(1), DemoWorkers.SARA.worker(), 0)))
                .contains("rights.step.before");
        assertThat(refusal(LEEFLOON, APPLIED, Steps.until(full(REFUSED), TODAY.minusDays(1))))
                .contains("rights.step.due");
    }

    /** With all that any guard asks. */
    private static RightStep full(RealisationState to) {
        return new RightStep(
                to,
                TODAY,
                DemoWorkers.SARA.worker(),
                StepReason.of(to).stream().findFirst(),
                "",
                Optional.of(to == HANDED_OVER ? DemoWorkers.OCMW.toString() : Reach.NAMED),
                Optional.of(TODAY.plusDays(30)),
                Optional.of(TODAY.plusDays(30)),
                0);
    }

    private static RealisationState from(RealisationState to) {
        return Arrays.stream(RealisationState.values())
                .filter(state -> state != to && state.next().contains(to))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> refusal(Right right, RealisationState from, RightStep step) {
        return refusal(right, new StepRules.Before(from, LocalDate.MIN, Optional.empty()), step);
    }

    private static Optional<String> refusal(Right right, RealisationState from, RightStep step, LocalDate due) {
        return refusal(right, new StepRules.Before(from, LocalDate.MIN, Optional.of(due)), step);
    }

    /** As a worker of the DMW, among the partners of the demo. */
    private static Optional<String> refusal(Right right, StepRules.Before before, RightStep step) {
        var reach = Reach.of(right, PARTNERS, PARTNERS.getLast());
        return Acting.as(
                DemoWorkers.SARA,
                () -> new StepRules(right, reach, TODAY).refusal(before, step).map(StepResult.NotAllowed::messageKey));
    }

    private static final List<Organisation> PARTNERS = List.of(
            organisation(DemoWorkers.OCMW, Organisation.Kind.OCMW),
            organisation(DemoWorkers.CAW, Organisation.Kind.CAW),
            organisation(DemoWorkers.DMW, Organisation.Kind.DMW));

    private static Organisation organisation(UUID id, Organisation.Kind kind) {
        return new Organisation(id, kind.name(), kind, "Leiedorp", "056 00 00 00", "");
    }
}
