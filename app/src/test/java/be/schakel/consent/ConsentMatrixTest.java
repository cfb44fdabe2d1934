package be.schakel.consent;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.consent.Decision.Result;
import be.schakel.consent.Situation.Aim;
import be.schakel.consent.Situation.Matter;
import be.schakel.consent.Situation.Occasion;
import be.schakel.consent.Situation.Receiver;
import be.schakel.consent.Situation.Sender;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every combination of the table's columns, asked one by one (model.md 5; REQ-354, REQ-355, REQ-358). */
class ConsentMatrixTest {

    private static final Set<Step> EVERYTHING = EnumSet.allOf(Step.class);
    private static final List<Optional<LineState>> STATES = List.of(
            Optional.empty(),
            Optional.of(LineState.VALID),
            Optional.of(LineState.REFUSED),
            Optional.of(LineState.WITHDRAWN),
            Optional.of(LineState.EXPIRED));
    private static final List<Optional<ConsentForm>> FORMS =
            List.of(Optional.empty(), Optional.of(ConsentForm.ORAL), Optional.of(ConsentForm.WRITTEN));
    private static final List<Optional<Integer>> AGES = List.of(
            Optional.of(8),
            Optional.of(12),
            Optional.of(13),
            Optional.of(14),
            Optional.of(17),
            Optional.of(18),
            Optional.empty());

    /** The rows that may allow, written down apart from the code. */
    private record Row(String code, Sender sender, Receiver receiver, Aim aim, Matter first, Matter last) {

        boolean isAbout(Situation situation) {
            return situation.sender() == sender
                    && situation.receiver() == receiver
                    && situation.aim() == aim
                    && situation.matter().compareTo(first) >= 0
                    && situation.matter().compareTo(last) <= 0;
        }
    }

    private static final List<Row> ALLOWING_ROWS = List.of(
            new Row("C4", Sender.WORKER, Receiver.SAME_TEAM, Aim.JOINT_INTAKE, Matter.K1, Matter.K8),
            new Row("C6", Sender.WORKER, Receiver.CORE_PARTNER, Aim.JOINT_INTAKE, Matter.K1, Matter.K4),
            new Row("C7", Sender.WORKER, Receiver.CORE_PARTNER, Aim.JOINT_INTAKE, Matter.K5, Matter.K5),
            new Row("C8", Sender.WORKER, Receiver.CORE_PARTNER, Aim.JOINT_INTAKE, Matter.K6, Matter.K8),
            new Row("C10", Sender.WORKER, Receiver.BACK_OFFICE, Aim.BACK_OFFICE_HELP, Matter.K1, Matter.K8),
            new Row(
                    "C11",
                    Sender.WORKER,
                    Receiver.CORE_PARTNER,
                    Aim.FULL_FILE,
                    Matter.COMPLETE_FILE,
                    Matter.COMPLETE_FILE),
            new Row(
                    "C11",
                    Sender.WORKER,
                    Receiver.BACK_OFFICE,
                    Aim.FULL_FILE,
                    Matter.COMPLETE_FILE,
                    Matter.COMPLETE_FILE),
            new Row("C12", Sender.REFERRER, Receiver.CORE_PARTNER, Aim.JOINT_INTAKE, Matter.K1, Matter.K2),
            new Row("C13", Sender.LOCAL_TEAM, Receiver.CORE_PARTNER, Aim.PROACTIVE, Matter.K1, Matter.K1),
            new Row(
                    "C14",
                    Sender.WORKER,
                    Receiver.WITHOUT_SECRECY,
                    Aim.REFERRER_FEEDBACK,
                    Matter.ARRIVED_OR_NOT,
                    Matter.ARRIVED_OR_NOT),
            new Row("C15", Sender.WORKER, Receiver.WITHOUT_SECRECY, Aim.JOINT_INTAKE, Matter.K2, Matter.K4),
            new Row("C17", Sender.DATA_SOURCE, Receiver.CORE_PARTNER, Aim.PROACTIVE, Matter.K1, Matter.K8),
            new Row("C17", Sender.DATA_SOURCE, Receiver.BACK_OFFICE, Aim.PROACTIVE, Matter.K1, Matter.K8));

    /** Anonymous, or carried by the client: about anyone to anyone. */
    private static final Set<String> NO_SENDER_OR_ROW = Set.of("C0", "C5");

    /** Rows that rest on the client's yes. */
    private static final Set<String> ON_A_YES = Set.of("C6", "C7", "C8", "C10", "C11", "C14", "C15");

    @Test
    @DisplayName("No combination allows outside a listed row (model.md 5)")
    void nothingIsAllowedOutsideAListedRow() {
        var allowed = new AtomicInteger();
        everySituation(EVERYTHING, situation -> {
            var decision = ConsentPolicy.decide(situation);
            if (decision.isAllowed() && !NO_SENDER_OR_ROW.contains(decision.rule())) {
                allowed.incrementAndGet();
                var listed = ALLOWING_ROWS.stream()
                        .anyMatch(row -> row.code().equals(decision.rule()) && row.isAbout(situation));
                if (!listed) {
                    throw new AssertionError(decision + " for " + situation);
                }
            }
        });
        assertThat(allowed.get()).isGreaterThan(1_000);
    }

    @Test
    void eachListedRowIsReachedSomewhere() {
        var reached = new TreeSet<String>();
        everySituation(
                EVERYTHING,
                situation -> reached.add(ConsentPolicy.decide(situation).rule()));
        assertThat(reached)
                .containsExactlyInAnyOrder(
                        "C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12", "C13", "C14",
                        "C15", "C16", "C17", "C99");
    }

    @Test
    @DisplayName("A row that rests on consent needs a valid yes, given somehow, by someone who may (REQ-355, REQ-372)")
    void consentRowsRestOnAValidYes() {
        everySituation(EVERYTHING, situation -> {
            var decision = ConsentPolicy.decide(situation);
            if (decision.isAllowed() && ON_A_YES.contains(decision.rule())) {
                assertThat(situation.line()).contains(LineState.VALID);
                assertThat(situation.form()).isPresent();
                var parentOfAnAdult = situation.givenBy() == GivenBy.PARENT
                        && situation.age().filter(years -> years >= 18).isPresent();
                assertThat(parentOfAnAdult)
                        .as("a parent never answers for an adult")
                        .isFalse();
            }
        });
    }

    @Test
    void withNothingDoneOnlyTheClientsOwnCarryingIsAllowed() {
        everySituation(Set.of(), situation -> {
            var decision = ConsentPolicy.decide(situation);
            if (decision.isAllowed()) {
                assertThat(decision.rule()).isEqualTo("C5");
            }
        });
    }

    @Test
    @DisplayName("C1 goes before C2: serious danger overrides a refusal and a withdrawal")
    void dangerGoesBeforeARefusal() {
        everySituation(EVERYTHING, situation -> {
            var danger = situation.occasion() == Occasion.SERIOUS_DANGER
                    && situation.receiver() == Receiver.SAFETY_AUTHORITY
                    && situation.matter() != Matter.ANONYMOUS;
            var emergency = ConsentPolicy.decide(situation).result() == Result.EMERGENCY;
            if (emergency != danger) {
                throw new AssertionError(situation + " emergency: " + emergency);
            }
        });
    }

    @Test
    @DisplayName("C0 never with a person link, and never without a check for names")
    void anonymousMeansNobodyCanBeFound() {
        for (var skipped : List.of(Step.NO_PERSON_LINK, Step.NAME_CHECKED)) {
            everySituation(EnumSet.complementOf(EnumSet.of(skipped)), situation -> {
                if (situation.matter() == Matter.ANONYMOUS) {
                    assertThat(ConsentPolicy.decide(situation).isAllowed()).isFalse();
                }
            });
        }
        everySituation(EVERYTHING, situation -> {
            var byC0 = ConsentPolicy.decide(situation).rule().equals("C0");
            assertThat(byC0).isEqualTo(situation.matter() == Matter.ANONYMOUS);
        });
    }

    @Test
    @DisplayName("What was refused or taken back stays closed, and nothing personal ever goes to an inquiry (REQ-366)")
    void aNoAndAnInquiryAreClosed() {
        everySituation(EVERYTHING, situation -> {
            var decision = ConsentPolicy.decide(situation);
            if (situation.saysNo() && situation.sender() != Sender.CLIENT && situation.matter() != Matter.ANONYMOUS) {
                assertThat(decision.isAllowed()).as(situation.toString()).isFalse();
            }
            if (situation.receiver() == Receiver.FINANCIAL_INQUIRY && situation.matter() != Matter.ANONYMOUS) {
                assertThat(decision.isAllowed()).as(situation.toString()).isFalse();
            }
        });
    }

    private static void everySituation(Set<Step> steps, Consumer<Situation> check) {
        var done = Set.copyOf(steps);
        for (var sender : Sender.values()) {
            for (var receiver : Receiver.values()) {
                for (var aim : Aim.values()) {
                    for (var matter : Matter.values()) {
                        answers(sender, receiver, aim, matter, done).forEach(check);
                    }
                }
            }
        }
    }

    private static Stream<Situation> answers(Sender sender, Receiver receiver, Aim aim, Matter matter, Set<Step> done) {
        var all = new ArrayList<Situation>();
        for (var occasion : List.of(Occasion.ORDINARY, Occasion.SERIOUS_DANGER)) {
            for (var line : STATES) {
                for (var form : FORMS) {
                    for (var age : AGES) {
                        for (var givenBy : GivenBy.values()) {
                            all.add(new Situation(
                                    sender, receiver, aim, matter, occasion, line, form, age, givenBy, done));
                        }
                    }
                }
            }
        }
        return all.stream();
    }
}
