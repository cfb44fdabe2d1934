package be.schakel.consent;

import static be.schakel.consent.Category.K1_IDENTITY;
import static be.schakel.consent.Category.K2_QUESTION;
import static be.schakel.consent.Category.K5_NATIONAL_NUMBER;
import static be.schakel.consent.Category.K6_HEALTH;
import static be.schakel.consent.ConsentPurpose.BACK_OFFICE;
import static be.schakel.consent.ConsentPurpose.FULL_TRANSFER;
import static be.schakel.consent.ConsentPurpose.INTAKE;
import static be.schakel.consent.TalkFixture.aTalk;
import static be.schakel.platform.DemoWorkers.CAW;
import static be.schakel.platform.DemoWorkers.OCMW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.consent.Recording.NotYet;
import be.schakel.consent.Recording.Overtaken;
import be.schakel.consent.Recording.Recorded;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.Moment;
import be.schakel.platform.NotHere;
import be.schakel.platform.Refused;
import be.schakel.testing.SchakelTest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking a client of the DMW, from the desk down to the database. */
@SchakelTest
class ConsentRulesTest {

    @Autowired
    private TalkDesk desk;

    @Autowired
    private ConsentDesk consents;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private Moment moment;

    @Test
    @DisplayName(
            "A yes opens that part for that partner and that purpose, and nothing else (REQ-354, REQ-363, REQ-365)")
    void aYesOpensOnePartForOnePartner() {
        var client = aClient(40);
        assertThat(recorded(aTalk(client, OCMW).yes(K1_IDENTITY, K2_QUESTION).talk()))
                .isInstanceOf(Recorded.class);
        assertThat(valid(client, OCMW, INTAKE)).containsExactly(K1_IDENTITY, K2_QUESTION);
        assertThat(valid(client, OCMW, BACK_OFFICE)).isEmpty();
        assertThat(valid(client, CAW, INTAKE)).isEmpty();
    }

    @Test
    @DisplayName("Without all six points a yes does not count, and nothing is saved (REQ-355)")
    void aYesNeedsTheSixPoints() {
        var client = aClient(40);
        for (var point : ConsentScript.SIX) {
            var answer = recorded(
                    aTalk(client, OCMW).yes(K1_IDENTITY).withoutSaying(point).talk());
            assertThat(answer).isEqualTo(new NotYet(Set.of(Step.SIX_EXPLAINED)));
        }
        assertThat(asSara(() -> consents.linesOf(client))).isEmpty();
    }

    @Test
    @DisplayName("The worker's own weighing, the reasons and the place are part of a yes (REQ-357, REQ-364, REQ-373)")
    void aYesNeedsTheWorkersPart() {
        var client = aClient(40);
        assertThat(recorded(aTalk(client, OCMW).yes(K1_IDENTITY).notWeighed().talk()))
                .isEqualTo(new NotYet(Set.of(Step.WEIGHED)));
        assertThat(recorded(aTalk(client, OCMW)
                        .yes(K1_IDENTITY)
                        .withoutSaying(ConsentScript.REASONS)
                        .talk()))
                .isEqualTo(new NotYet(Set.of(Step.REASONS_TOLD)));
    }

    @Test
    @DisplayName("Health needs its own yes and the need noted; the national number is out of reach (REQ-361, REQ-376)")
    void sensitivePartsAreHarder() {
        var client = aClient(40);
        assertThat(recorded(aTalk(client, OCMW).yes(K6_HEALTH).talk())).isEqualTo(new NotYet(Set.of(Step.NEED_NOTED)));
        assertThat(recorded(aTalk(client, OCMW)
                        .yes(K6_HEALTH)
                        .needing(K6_HEALTH, "thuiszorg plannen")
                        .talk()))
                .isInstanceOf(Recorded.class);
        assertThat(recorded(aTalk(client, OCMW)
                        .yes(K5_NATIONAL_NUMBER)
                        .needing(K5_NATIONAL_NUMBER, "x")
                        .talk()))
                .isEqualTo(new NotYet(Set.of(Step.NUMBER_AUTHORISED)));
        var ticked = aTalk(client, OCMW)
                .yes(K5_NATIONAL_NUMBER)
                .ticking(Step.NUMBER_AUTHORISED)
                .talk();
        assertThat(recorded(ticked)).as("nobody ticks an authorisation").isInstanceOf(NotYet.class);
    }

    @Test
    @DisplayName("A whole file goes over on paper only (REQ-358)")
    void aWholeFileGoesOverOnPaperOnly() {
        var client = aClient(40);
        var spoken = aTalk(client, OCMW).purpose(FULL_TRANSFER).yes(K1_IDENTITY).ticking(Step.FILE_TAKEN_OVER);
        assertThat(recorded(spoken.talk())).isEqualTo(new NotYet(Set.of(Step.ON_PAPER)));
        assertThat(recorded(spoken.onPaper().talk())).isInstanceOf(Recorded.class);
        assertThat(valid(client, OCMW, FULL_TRANSFER)).containsExactly(K1_IDENTITY);
    }

    @Test
    @DisplayName("A no is kept, needs nothing more than the no, and closes the part (REQ-366)")
    void aNoIsRespected() {
        var client = aClient(40);
        recorded(aTalk(client, OCMW).yes(K1_IDENTITY, K2_QUESTION).talk());
        var no = aTalk(client, OCMW)
                .no(K2_QUESTION)
                .notWeighed()
                .withoutSaying("what")
                .talk();
        assertThat(recorded(no)).isInstanceOf(Recorded.class);
        assertThat(valid(client, OCMW, INTAKE)).containsExactly(K1_IDENTITY);
        var newest = asSara(() -> consents.linesOf(client)).getFirst();
        assertThat(newest.state()).isEqualTo(LineState.REFUSED);
    }

    @Test
    void theNewestAnswerCountsBothWays() {
        var client = aClient(40);
        recorded(aTalk(client, OCMW).no(K2_QUESTION).talk());
        recorded(aTalk(client, OCMW).yes(K2_QUESTION).talk());
        assertThat(valid(client, OCMW, INTAKE)).containsExactly(K2_QUESTION);
        recorded(aTalk(client, OCMW).no(K2_QUESTION).talk());
        assertThat(valid(client, OCMW, INTAKE)).isEmpty();
    }

    @Test
    void decidingLaterSharesNothingAndLeavesAYesAlone() {
        var client = aClient(40);
        recorded(aTalk(client, OCMW).yes(K1_IDENTITY).later(K2_QUESTION).talk());
        assertThat(valid(client, OCMW, INTAKE)).containsExactly(K1_IDENTITY);
        recorded(aTalk(client, OCMW).later(K1_IDENTITY, K2_QUESTION).talk());
        assertThat(valid(client, OCMW, INTAKE)).containsExactly(K1_IDENTITY);
    }

    @Test
    @DisplayName("Sent twice it is noted once")
    void sentTwiceItIsNotedOnce() {
        var client = aClient(40);
        var talk = aTalk(client, OCMW).yes(K1_IDENTITY).talk();
        recorded(talk);
        assertThat(recorded(talk)).isInstanceOf(Recorded.class);
        assertThat(asSara(() -> consents.linesOf(client))).hasSize(1);
    }

    @Test
    @DisplayName("A page that stood open while the answer changed overwrites nothing")
    void anOldPageDoesNotAnswerOverANewAnswer() {
        var client = aClient(40);
        var seen = asSara(() -> desk.prepare(client, OCMW, INTAKE)).seen();
        recorded(aTalk(client, OCMW).no(K1_IDENTITY).seen(seen).talk());
        assertThat(recorded(aTalk(client, OCMW).yes(K1_IDENTITY).seen(seen).talk()))
                .isInstanceOf(Overtaken.class);
        assertThat(valid(client, OCMW, INTAKE)).isEmpty();
    }

    @Test
    @DisplayName("Under thirteen a parent answers, or the worker notes why the child does (REQ-372)")
    void underThirteenAParentAnswers() {
        var child = aClient(12);
        assertThat(recorded(aTalk(child, OCMW).yes(K1_IDENTITY).talk()))
                .isEqualTo(new NotYet(Set.of(Step.CAPACITY_NOTED)));
        assertThat(recorded(aTalk(child, OCMW)
                        .yes(K1_IDENTITY)
                        .by(GivenBy.PARENT, "")
                        .talk()))
                .isInstanceOf(Recorded.class);
        assertThat(recorded(aTalk(child, CAW)
                        .yes(K1_IDENTITY)
                        .by(GivenBy.SELF, "overziet dit goed")
                        .talk()))
                .isInstanceOf(Recorded.class);
    }

    @Test
    @DisplayName("A parent does not open what a young person who can judge keeps closed (REQ-372)")
    void aParentDoesNotOpenWhatTheYoungPersonRefused() {
        var young = aClient(15);
        recorded(aTalk(young, OCMW).no(K2_QUESTION).talk());
        var parent = aTalk(young, OCMW)
                .yes(K2_QUESTION)
                .by(GivenBy.PARENT, "twijfel over maturiteit")
                .talk();
        assertThat(recorded(parent)).isEqualTo(new NotYet(Set.of(Step.RIGHT_PERSON)));
        assertThat(recorded(aTalk(young, OCMW).yes(K2_QUESTION).talk())).isInstanceOf(Recorded.class);
    }

    @Test
    @DisplayName("A representative shows a mandate (REQ-371)")
    void aRepresentativeShowsAMandate() {
        var client = aClient(40);
        assertThat(recorded(aTalk(client, OCMW)
                        .yes(K1_IDENTITY)
                        .by(GivenBy.REPRESENTATIVE, "")
                        .talk()))
                .isEqualTo(new NotYet(Set.of(Step.MANDATE_NOTED)));
    }

    @Test
    void nobodyAsksAboutTheirOwnOrganisationOrAStranger() {
        var client = aClient(40);
        assertThatThrownBy(() -> asSara(() -> desk.prepare(client, DemoWorkers.DMW, INTAKE)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> asSara(() -> desk.prepare(client, DemoWorkers.STRANGER, INTAKE)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> Acting.as(DemoWorkers.TOM, () -> desk.prepare(client, CAW, INTAKE)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    @DisplayName("A partner without secrecy: fewer parts, and the client knows (REQ-356)")
    void aPartnerWithoutSecrecyGetsLess() {
        var client = aClient(40);
        var preparation = asSara(() -> desk.prepare(client, DemoWorkers.SCHOOL, INTAKE));
        assertThat(preparation.offered())
                .containsExactlyInAnyOrder(K2_QUESTION, Category.K3_RIGHTS, Category.K4_PROGRESS);
        assertThat(preparation.ticks()).contains(Step.NO_SECRECY_TOLD);
        assertThat(recorded(aTalk(client, DemoWorkers.SCHOOL).yes(K2_QUESTION).talk()))
                .isEqualTo(new NotYet(Set.of(Step.NO_SECRECY_TOLD)));
    }

    private Recording recorded(Talk talk) {
        return asSara(() -> desk.record(talk));
    }

    private Set<Category> valid(UUID client, UUID partner, ConsentPurpose purpose) {
        return asSara(() -> consents.validCategories(client, partner, purpose));
    }

    private UUID aClient(int age) {
        var born = Optional.of(moment.today().minusYears(age).minusDays(10));
        return asSara(() -> intake.open(aClientBorn(born)));
    }

    private static NewClient aClientBorn(Optional<LocalDate> born) {
        return new NewClient("Lotte Consent", "", born, "nl", "", "", "");
    }

    private static <T> T asSara(Supplier<T> work) {
        return as(DemoWorkers.SARA, work);
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work::get);
    }
}
