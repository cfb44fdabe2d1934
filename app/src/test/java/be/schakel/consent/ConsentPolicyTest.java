package be.schakel.consent;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.consent.Decision.Result;
import be.schakel.consent.Situation.Aim;
import be.schakel.consent.Situation.Matter;
import be.schakel.consent.Situation.Occasion;
import be.schakel.consent.Situation.Receiver;
import be.schakel.consent.Situation.Sender;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rows of the decision table by example (model.md 5). */
class ConsentPolicyTest {

    private static final Set<Step> EVERYTHING = EnumSet.allOf(Step.class);

    @Test
    @DisplayName("Each step a consent row needs is really needed: leave one out and the answer is no, naming that step")
    void eachMissingStepIsNamed() {
        for (var step : List.of(Step.SIX_EXPLAINED, Step.REASONS_TOLD, Step.WEIGHED, Step.PLACE_NOTED)) {
            var done = EnumSet.complementOf(EnumSet.of(step));
            var decision =
                    ConsentPolicy.decide(aYesFor(Matter.K2, ConsentForm.ORAL).with(done));
            assertThat(decision.result()).as(step.name()).isEqualTo(Result.DENY);
            assertThat(decision.rule()).isEqualTo("C99");
            assertThat(decision.missing()).containsExactly(step);
        }
        var unnumbered = EnumSet.complementOf(EnumSet.of(Step.NUMBER_AUTHORISED));
        assertThat(ConsentPolicy.decide(aYesFor(Matter.K5, ConsentForm.ORAL).with(unnumbered))
                        .missing())
                .containsExactly(Step.NUMBER_AUTHORISED);
        var unneeded = EnumSet.complementOf(EnumSet.of(Step.NEED_NOTED));
        assertThat(ConsentPolicy.decide(aYesFor(Matter.K6, ConsentForm.WRITTEN).with(unneeded))
                        .missing())
                .containsExactly(Step.NEED_NOTED);
    }

    @Test
    @DisplayName("A spoken yes never opens a whole file (REQ-358)")
    void aWholeFileNeedsPaper() {
        assertThat(ConsentPolicy.decide(wholeFile(Optional.of(ConsentForm.WRITTEN)))
                        .isAllowed())
                .isTrue();
        assertThat(ConsentPolicy.decide(wholeFile(Optional.empty())).result()).isEqualTo(Result.ALLOW_IF_WRITTEN);
        var spoken = ConsentPolicy.decide(wholeFile(Optional.of(ConsentForm.ORAL)));
        assertThat(spoken.result()).isEqualTo(Result.DENY);
        assertThat(spoken.missing()).contains(Step.ON_PAPER);
    }

    @Test
    @DisplayName("A partner not named yet, or a yes that ran out: ask again (REQ-365)")
    void aNewPartnerIsAskedAgain() {
        for (var line : List.of(Optional.<LineState>empty(), Optional.of(LineState.EXPIRED))) {
            var situation = new Situation(
                    Sender.WORKER,
                    Receiver.CORE_PARTNER,
                    Aim.JOINT_INTAKE,
                    Matter.K2,
                    Occasion.ORDINARY,
                    line,
                    Optional.of(ConsentForm.ORAL),
                    Optional.of(40),
                    GivenBy.SELF,
                    EVERYTHING);
            assertThat(ConsentPolicy.decide(situation).result()).isEqualTo(Result.ASK_AGAIN);
        }
    }

    @Test
    @DisplayName("From thirteen one answers oneself; the worker may judge otherwise with a note (REQ-372)")
    void ageDecidesWhoAnswersUnlessNoted() {
        assertThat(needs(8, GivenBy.SELF)).containsExactly(Step.CAPACITY_NOTED);
        assertThat(needs(12, GivenBy.SUPPORTED)).containsExactly(Step.CAPACITY_NOTED);
        assertThat(needs(12, GivenBy.PARENT)).isEmpty();
        assertThat(needs(13, GivenBy.SELF)).isEmpty();
        assertThat(needs(13, GivenBy.PARENT)).containsExactly(Step.CAPACITY_NOTED);
        assertThat(needs(17, GivenBy.PARENT)).containsExactly(Step.CAPACITY_NOTED);
        assertThat(needs(18, GivenBy.PARENT)).containsExactly(Step.RIGHT_PERSON);
        assertThat(needs(40, GivenBy.REPRESENTATIVE)).containsExactly(Step.MANDATE_NOTED);
    }

    @Test
    @DisplayName("At a meeting the client sits at the table (C18)")
    void aMeetingIsHeldWithTheClient() {
        var atMeeting = aYesFor(Matter.K2, ConsentForm.ORAL, Occasion.MEETING);
        assertThat(ConsentPolicy.decide(atMeeting.with(EVERYTHING)).isAllowed()).isTrue();
        assertThat(ConsentPolicy.decide(atMeeting.with(EnumSet.complementOf(EnumSet.of(Step.CLIENT_AT_TABLE))))
                        .missing())
                .containsExactly(Step.CLIENT_AT_TABLE);
    }

    @Test
    void dangerThatWasNotWeighedStaysARefusal() {
        var refused = new Situation(
                Sender.WORKER,
                Receiver.SAFETY_AUTHORITY,
                Aim.JOINT_INTAKE,
                Matter.K1,
                Occasion.SERIOUS_DANGER,
                Optional.of(LineState.REFUSED),
                Optional.empty(),
                Optional.of(40),
                GivenBy.SELF,
                Set.of());
        assertThat(ConsentPolicy.decide(refused).rule()).isEqualTo("C2");
        assertThat(ConsentPolicy.decide(refused).missing()).containsExactly(Step.DANGER_WEIGHED);
    }

    private static Set<Step> needs(int age, GivenBy givenBy) {
        var done = EnumSet.complementOf(EnumSet.of(Step.CAPACITY_NOTED, Step.MANDATE_NOTED));
        return ConsentPolicy.decide(new Situation(
                        Sender.WORKER,
                        Receiver.CORE_PARTNER,
                        Aim.JOINT_INTAKE,
                        Matter.K1,
                        Occasion.ORDINARY,
                        Optional.of(LineState.VALID),
                        Optional.of(ConsentForm.ORAL),
                        Optional.of(age),
                        givenBy,
                        done))
                .missing();
    }

    private static Situation aYesFor(Matter matter, ConsentForm form) {
        return aYesFor(matter, form, Occasion.ORDINARY);
    }

    private static Situation aYesFor(Matter matter, ConsentForm form, Occasion occasion) {
        return new Situation(
                Sender.WORKER,
                Receiver.CORE_PARTNER,
                Aim.JOINT_INTAKE,
                matter,
                occasion,
                Optional.of(LineState.VALID),
                Optional.of(form),
                Optional.of(40),
                GivenBy.SELF,
                Set.of());
    }

    private static Situation wholeFile(Optional<ConsentForm> form) {
        return new Situation(
                Sender.WORKER,
                Receiver.CORE_PARTNER,
                Aim.FULL_FILE,
                Matter.COMPLETE_FILE,
                Occasion.ORDINARY,
                form.map(given -> LineState.VALID),
                form,
                Optional.of(40),
                GivenBy.SELF,
                EVERYTHING);
    }
}
