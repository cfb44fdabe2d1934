package be.schakel.consent;

import static be.schakel.consent.Category.K1_IDENTITY;
import static be.schakel.consent.Category.K2_QUESTION;
import static be.schakel.consent.TalkFixture.aClientWhoSharesWithTwoPartners;
import static be.schakel.consent.TalkFixture.aTalk;
import static be.schakel.platform.DemoWorkers.CAW;
import static be.schakel.platform.DemoWorkers.OCMW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.intake.IntakeDesk;
import be.schakel.intake.NewClient;
import be.schakel.intake.WorkItem;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.Refused;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Stopping is as easy as agreeing, at any partner, at once, for all. Sara (DMW) asked her client. */
@SchakelTest
@RecordApplicationEvents
class StoppingTest {

    @Autowired
    private TalkDesk desk;

    @Autowired
    private ConsentDesk consents;

    @Autowired
    private StopDesk stops;

    @Autowired
    private ConsentWorklist worklist;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents events;

    private final JdbcClient owner = TestDatabase.asOwner();

    private UUID client = OCMW;

    @BeforeEach
    void aClient() {
        client = aClientWhoSharesWithTwoPartners(intake, desk);
    }

    @Test
    @DisplayName("The OCMW stops a consent of the DMW with the code on paper, without learning a name (REQ-368)")
    void anyPartnerStopsWithTheCode() {
        var code = code();
        var running = as(DemoWorkers.TOM, () -> stops.running(code));
        assertThat(running).hasSize(3);
        assertThat(running.toString()).doesNotContain("Marieke").doesNotContain(client.toString());
        var lines = running.stream().map(RunningLine::id).toList();
        Acting.runAs(DemoWorkers.TOM, () -> stops.stop(code, lines));
        Acting.runAs(DemoWorkers.TOM, () -> stops.stop(code, lines));
        assertThat(isValid(OCMW, K1_IDENTITY)).isFalse();
        assertThat(isValid(CAW, K2_QUESTION)).isFalse();
        assertThat(events.stream(ConsentEnded.class)
                        .filter(ended -> ended.trajectory().equals(client)))
                .as("once per partner, however often it is sent")
                .hasSize(2);
        assertThat(seenBy(DemoWorkers.SARA))
                .filteredOn(line -> line.state() == LineState.WITHDRAWN)
                .hasSize(3)
                .allMatch(line -> line.endedVia().equals("OCMW Leiedorp"));
    }

    @Test
    void aCodeOpensNothingForAStrangerOrAnotherFunction() {
        var code = code();
        assertThat(as(DemoWorkers.NOOR, () -> stops.running(code))).isEmpty();
        for (var other : List.of(DemoWorkers.ELS, DemoWorkers.MIA, DemoWorkers.FATIMA_INQUIRY)) {
            assertThatThrownBy(() -> as(other, () -> stops.running(code))).isInstanceOf(Refused.class);
            assertThat(rowsOf(other, code))
                    .as("asked of the database by %s", other.title())
                    .isEmpty();
        }
        assertThat(isValid(OCMW, K1_IDENTITY)).isTrue();
    }

    @Test
    @DisplayName("A code stops the lines of its own client only")
    void aCodeStopsNobodyElse() {
        var code = code();
        var other = as(DemoWorkers.SARA, () -> intake.open(NewClient.called("Iemand Anders")));
        as(
                DemoWorkers.SARA,
                () -> desk.record(aTalk(other, OCMW).yes(K1_IDENTITY).talk()));
        var theirs =
                as(DemoWorkers.SARA, () -> consents.linesOf(other)).getFirst().id();
        Acting.runAs(DemoWorkers.TOM, () -> stops.stop(code, List.of(theirs)));
        assertThat(isValid(other, OCMW, K1_IDENTITY)).isTrue();
    }

    @Test
    @DisplayName("Recipient and sender are told: access ended; once seen it leaves the list (REQ-368)")
    void bothSidesAreTold() {
        var code = code();
        var lines = as(DemoWorkers.LIEN, () -> stops.running(code)).stream()
                .map(RunningLine::id)
                .toList();
        Acting.runAs(DemoWorkers.LIEN, () -> stops.stop(code, lines));
        assertThat(work(DemoWorkers.TOM)).contains("consent.work.stopped-for-us");
        assertThat(work(DemoWorkers.SARA)).contains("consent.work.stopped");
        assertThat(as(DemoWorkers.NOOR, stops::stoppedForUs)).isEmpty();
        Acting.runAs(DemoWorkers.TOM, () -> stops.seen(client));
        assertThat(as(DemoWorkers.TOM, stops::stoppedForUs))
                .noneMatch(stop -> stop.trajectory().equals(client));
        assertThat(as(DemoWorkers.SARA, () -> consents.sharing(client)).stops()).hasSize(2);
    }

    @Test
    void aNoAfterAYesTellsTheRecipientToo() {
        as(
                DemoWorkers.SARA,
                () -> desk.record(aTalk(client, OCMW).no(K1_IDENTITY).talk()));
        assertThat(as(DemoWorkers.TOM, stops::stoppedForUs))
                .anyMatch(stop -> stop.trajectory().equals(client));
        assertThat(events.stream(ConsentEnded.class)).contains(new ConsentEnded(client, OCMW, Set.of(K1_IDENTITY)));
    }

    private List<String> rowsOf(Actor actor, WithdrawalCode code) {
        var rows = as(
                actor,
                () -> transaction.execute(
                        status -> sql.sql("select recipient_name from schakel.lines_by_withdrawal_code(?)")
                                .param(code.value())
                                .query((row, index) -> row.getString(1))
                                .list()));
        return rows == null ? List.of("no answer") : rows;
    }

    private WithdrawalCode code() {
        return as(DemoWorkers.SARA, () -> consents.sharing(client))
                .talks()
                .getFirst()
                .code();
    }

    private List<String> work(Actor actor) {
        return as(actor, () -> transaction.execute(status -> worklist.items())).stream()
                .map(WorkItem::messageKey)
                .toList();
    }

    private List<ConsentLine> seenBy(Actor actor) {
        return as(actor, () -> consents.linesOf(client));
    }

    private boolean isValid(UUID recipient, Category category) {
        return isValid(client, recipient, category);
    }

    private boolean isValid(UUID trajectory, UUID recipient, Category category) {
        return owner.sql("select schakel.consent_valid(?, ?, 'INTAKE', ?)")
                .params(trajectory, recipient, category.code())
                .query((row, index) -> row.getBoolean(1))
                .single();
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work::get);
    }
}
