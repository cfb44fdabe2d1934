package be.schakel.consent;

import static be.schakel.consent.Category.K1_IDENTITY;
import static be.schakel.consent.Category.K2_QUESTION;
import static be.schakel.consent.Category.K3_RIGHTS;
import static be.schakel.consent.Category.K4_PROGRESS;
import static be.schakel.consent.TalkFixture.aClientWhoSharesWithTwoPartners;
import static be.schakel.consent.TalkFixture.aTalk;
import static be.schakel.platform.DemoWorkers.CAW;
import static be.schakel.platform.DemoWorkers.OCMW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.intake.IntakeDesk;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Asked of the database itself: who sees which answers, and what a stop does. Sara (DMW) asked her client. */
@SchakelTest
class ConsentAccessTest {

    @Autowired
    private TalkDesk desk;

    @Autowired
    private ConsentDesk consents;

    @Autowired
    private StopDesk stops;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private final JdbcClient owner = TestDatabase.asOwner();

    private UUID client = OCMW;

    @BeforeEach
    void aClient() {
        client = aClientWhoSharesWithTwoPartners(intake, desk);
    }

    @Test
    @DisplayName("Another partner sees no lines that are not about it, and no refusal (REQ-366)")
    void aPartnerSeesOnlyWhatIsAboutIt() {
        assertThat(seenBy(DemoWorkers.TOM))
                .extracting(ConsentLine::category)
                .containsExactlyInAnyOrder(K1_IDENTITY, K2_QUESTION);
        assertThat(seenBy(DemoWorkers.LIEN)).extracting(ConsentLine::recipient).containsOnly(CAW);
        assertThat(seenBy(DemoWorkers.SARA)).hasSize(4);
    }

    @Test
    @DisplayName("A stranger, a coordinator, a referrer and the financial inquiry see nothing (model.md 4)")
    void othersSeeNothing() {
        for (var other : List.of(DemoWorkers.NOOR, DemoWorkers.ELS, DemoWorkers.MIA, DemoWorkers.FATIMA_INQUIRY)) {
            assertThat(seenBy(other)).as(other.title()).isEmpty();
            assertThat(rowsSeenBy(other)).as(other.title()).isZero();
        }
    }

    @Test
    @DisplayName("Stopped is stopped at once, in the database (REQ-368)")
    void stoppedIsStoppedAtOnce() {
        assertThat(isValid(OCMW, K1_IDENTITY)).isTrue();
        as(DemoWorkers.SARA, () -> stopAll(client));
        assertThat(isValid(OCMW, K1_IDENTITY)).isFalse();
        assertThat(isValid(CAW, K2_QUESTION)).isFalse();
        assertThat(isValid(OCMW, K3_RIGHTS)).as("a refusal").isFalse();
        assertThat(isValid(OCMW, K4_PROGRESS)).as("never asked").isFalse();
    }

    @Test
    @DisplayName("When the help ends, so does every yes (REQ-369)")
    void whenTheHelpEndsSoDoesTheYes() {
        owner.sql("update schakel.trajectory set state = 'CLOSED' where id = ?")
                .param(client)
                .update();
        assertThat(isValid(OCMW, K1_IDENTITY)).isFalse();
        assertThat(seenBy(DemoWorkers.SARA))
                .filteredOn(line -> line.answer() == LineState.VALID)
                .allMatch(line -> line.state() == LineState.EXPIRED);
    }

    @Test
    void aYesEndsAfterItsLastDay() {
        owner.sql("alter table schakel.consent_line disable trigger guard").update();
        owner.sql("update schakel.consent_line set until = schakel.today_in_brussels() where trajectory_id = ?")
                .param(client)
                .update();
        assertThat(isValid(OCMW, K1_IDENTITY)).as("on the last day").isTrue();
        owner.sql("update schakel.consent_line set until = schakel.today_in_brussels() - 1 where trajectory_id = ?")
                .param(client)
                .update();
        owner.sql("alter table schakel.consent_line enable trigger guard").update();
        assertThat(isValid(OCMW, K1_IDENTITY)).as("the day after").isFalse();
        as(
                DemoWorkers.SARA,
                () -> desk.record(aTalk(client, OCMW).yes(K1_IDENTITY).talk()));
        assertThat(isValid(OCMW, K1_IDENTITY)).as("asked again").isTrue();
    }

    @Test
    @DisplayName("What was answered is never overwritten, not even by its own organisation")
    void answersAreKept() {
        refused("update schakel.consent_line set category = 'K8' where trajectory_id = ?");
        refused("delete from schakel.consent_line where trajectory_id = ?");
        refused("update schakel.consent set explained = '{}' where trajectory_id = ?");
        refused(
                "update schakel.consent_line set state = 'VALID', ended_at = null where state = 'REFUSED' and trajectory_id = ?");
    }

    @Test
    @DisplayName("No organisation answers for a client of another one")
    void nobodyWritesAboutAnothersClient() {
        assertThatThrownBy(() -> as(
                        DemoWorkers.TOM,
                        () -> transaction.execute(status -> sql.sql("""
                        insert into schakel.consent (id, organisation_id, person_id, trajectory_id, given_by, form,
                          obtained_by, obtained_as, at, explained, script_version, language, withdrawal_code)
                        select gen_random_uuid(), ?, person_id, trajectory_id, 'SELF', 'ORAL', ?, 'x', now(), '{}', 1,
                          'nl', 'AAAAAAAA' from schakel.consent_line where trajectory_id = ? limit 1
                        """)
                                .params(OCMW, DemoWorkers.TOM.worker(), client)
                                .update())))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> as(
                        DemoWorkers.SARA,
                        () -> transaction.execute(
                                status -> sql.sql(statement).param(client).update())))
                .as(statement)
                .isInstanceOf(DataAccessException.class);
    }

    private List<ConsentLine> seenBy(Actor actor) {
        return as(actor, () -> consents.linesOf(client));
    }

    private int rowsSeenBy(Actor actor) {
        var rows = as(
                actor,
                () -> transaction.execute(status ->
                        sql.sql("""
                        select (select count(*) from schakel.consent) + (select count(*) from schakel.consent_line)
                             + (select count(*) from schakel.consent_need)
                        """).query((row, index) -> row.getInt(1)).single()));
        return rows == null ? -1 : rows;
    }

    private boolean stopAll(UUID trajectory) {
        stops.stop(
                trajectory,
                consents.linesOf(trajectory).stream().map(ConsentLine::id).toList());
        return true;
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
