package be.schakel.referral;

import static be.schakel.consent.Category.K1_IDENTITY;
import static be.schakel.consent.Category.K2_QUESTION;
import static be.schakel.consent.Category.K6_HEALTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.consent.Category;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Asked of the database itself: who can read which part of a package (model.md 5, REQ-351, REQ-354, REQ-376). */
@SchakelTest
class SharePackageTest {

    @Autowired
    private Clients clients;

    @Autowired
    private ReceptionDesk reception;

    @Autowired
    private ReferralDesk referrals;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private UUID rita;

    @BeforeEach
    void ritaAtTheDmw() {
        rita = clients.rita(DemoWorkers.SARA);
    }

    @Test
    void theRecipientReadsExactlyWhatTheClientAgreedTo() {
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, EnumSet.of(K1_IDENTITY));
        clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);

        assertThat(clients.readable(DemoWorkers.TOM, rita)).containsExactly("K1");
    }

    @Test
    void whatIsOnlyPreparedIsReadByNobodyElse() {
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, Category.usual());
        var id = clients.draft(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);

        assertThat(clients.readable(DemoWorkers.TOM, rita)).isEmpty();
        assertThat(rowsAbout(DemoWorkers.TOM, id)).isEmpty();
        assertThat(rowsAbout(DemoWorkers.SARA, id)).isNotEmpty();
    }

    @Test
    @DisplayName("Withdrawal is immediate, for every part (REQ-368)")
    void aWithdrawalEmptiesThePackageAtOnce() {
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, Category.usual());
        clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);
        assertThat(clients.readable(DemoWorkers.TOM, rita)).contains("K1", "K2");

        clients.withdraws(DemoWorkers.SARA, rita, DemoWorkers.OCMW);

        assertThat(clients.readable(DemoWorkers.TOM, rita)).isEmpty();
        assertThat(clients.readable(DemoWorkers.SARA, rita)).contains("K1", "K2");
    }

    @Test
    @DisplayName("Shared for intake is never read for a financial inquiry (REQ-354, rule C3)")
    void aFinancialInquirerOfTheRecipientSeesNothing() {
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, Category.usual());
        var id = clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);

        assertThat(clients.readable(DemoWorkers.FATIMA_INQUIRY, rita)).isEmpty();
        assertThat(rowsAbout(DemoWorkers.FATIMA_INQUIRY, id)).isEmpty();
        assertThat(clients.readable(DemoWorkers.FATIMA, rita)).contains("K1", "K2");
    }

    @Test
    void theOtherPartnerAStrangerAReferrerAndACoordinatorSeeNothing() {
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, Category.usual());
        var id = clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);

        for (var worker : List.of(DemoWorkers.LIEN, DemoWorkers.NOOR, DemoWorkers.MIA, DemoWorkers.ELS)) {
            assertThat(clients.readable(worker, rita)).as(worker.workerName()).isEmpty();
            assertThat(rowsAbout(worker, id)).as(worker.workerName()).isEmpty();
        }
    }

    @Test
    @DisplayName("An unconsented category is never there: the database refuses to write it (REQ-351)")
    void aPartWithoutConsentCannotBePacked() {
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, EnumSet.of(K1_IDENTITY));
        clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.GEZONDHEID);

        assertThatThrownBy(() ->
                        as(DemoWorkers.SARA, () -> sql.sql("""
                                insert into share_package_part (package_id, organisation_id, category, content)
                                select id, organisation_id, 'K6', '[]' from share_package where trajectory_id = ?
                                """).param(rita).update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void consentForAnotherPartnerOpensNothingHere() {
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.CAW, EnumSet.of(K1_IDENTITY, K2_QUESTION, K6_HEALTH));
        var id = clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);

        assertThat(clients.readable(DemoWorkers.TOM, rita)).isEmpty();
        var seen = Acting.as(DemoWorkers.TOM, () -> reception.open(id));
        assertThat(seen.sharePackage()).isEmpty();
        assertThat(seen.clientName()).isEmpty();
    }

    @Test
    void aGivenBackReferralIsReadableNoLonger() {
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, Category.usual());
        var id = clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);
        Acting.runAs(DemoWorkers.TOM, () -> {
            var version = reception.open(id).referral().version();
            reception.bounce(id, version, BounceReason.OTHER_AREA, "");
        });

        assertThat(clients.readable(DemoWorkers.TOM, rita)).isEmpty();
    }

    @Test
    void aSnapshotNeverChangesAndNeverGoes() {
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, Category.usual());
        clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);

        for (var change : List.of(
                "update share_package_part set content = '[]'",
                "delete from share_package_part",
                "update share_package set categories = '{}'",
                "delete from share_package",
                "delete from referral",
                "delete from referral_event")) {
            assertThatThrownBy(() -> as(DemoWorkers.SARA, () -> sql.sql(change).update()))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theRecipientCannotRewriteWhatTheSenderAsked() {
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, Category.usual());
        var id = clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);

        assertThatThrownBy(() -> as(
                        DemoWorkers.TOM,
                        () -> sql.sql("update referral set domains = '{}' where id = ?")
                                .param(id)
                                .update()))
                .rootCause()
                .hasMessageContaining("changes nothing of what the sender wrote");
    }

    @Test
    @DisplayName("Consent lasts while help runs at one of the partners, and no longer (rule C6)")
    void anAcceptedReferralKeepsConsentAliveAfterTheSenderClosed() {
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, Category.usual());
        var id = clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);
        Acting.runAs(DemoWorkers.TOM, () -> {
            var version = reception.open(id).referral().version();
            reception.accept(id, version, DemoWorkers.TOM.worker());
        });

        as(
                DemoWorkers.SARA,
                () -> sql.sql("update trajectory set state = 'CLOSED' where id = ?")
                        .param(rita)
                        .update());
        assertThat(clients.readable(DemoWorkers.TOM, rita)).contains("K1", "K2");

        Acting.runAs(
                DemoWorkers.TOM,
                () -> referrals.withdraw(id, reception.open(id).referral().version()));
        assertThat(clients.readable(DemoWorkers.TOM, rita)).isEmpty();
        assertThat(as(
                        DemoWorkers.SARA,
                        () -> sql.sql("select schakel.consent_valid(?, ?, 'INTAKE', 'K1')")
                                .params(rita, DemoWorkers.OCMW)
                                .query((row, index) -> row.getBoolean(1))
                                .single()))
                .isFalse();
    }

    @Test
    void aWorkerInTheBackOfficeOfTheRecipientNeedsANewConsent() {
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, Category.usual());
        var id = clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);

        var seen = transaction.execute(status -> {
            var tom = DemoWorkers.TOM;
            sql.sql("select schakel.act(?, ?, ?, 'BACK_OFFICE')")
                    .params(tom.organisation(), tom.worker(), tom.function())
                    .query()
                    .listOfRows();
            return sql.sql("select id from referral where id = ?")
                            .param(id)
                            .query()
                            .listOfRows()
                            .size()
                    + sql.sql("select category from share_package_part where organisation_id <> ?")
                            .param(tom.organisation())
                            .query()
                            .listOfRows()
                            .size();
        });
        assertThat(seen).isZero();
    }

    @Test
    @DisplayName("Each look at each part leaves a line in the trail (REQ-367)")
    void eachLookLeavesALinePerPart() {
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, EnumSet.of(K1_IDENTITY, K2_QUESTION));
        var id = clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);
        var shared = Acting.as(DemoWorkers.TOM, () -> reception.open(id))
                .sharePackage()
                .orElseThrow();

        List<String> lines = as(
                DemoWorkers.TOM,
                () -> sql.sql(
                                "select deed || ' ' || what from audit_entry where subject = ? and worker_id = ? order by 1")
                        .params(shared.id(), DemoWorkers.TOM.worker())
                        .query((row, index) -> row.getString(1))
                        .list());
        assertThat(lines).containsExactly("SEEN package.K1", "SEEN package.K2");
    }

    @Test
    void theDatabaseAndTheTableOfMovesAgreeOnWhatIsOpen() {
        for (var state : ReferralState.values()) {
            var opens = sql.sql("select schakel.referral_opens_package(?)")
                    .param(state.name())
                    .query((row, index) -> row.getBoolean(1))
                    .single();
            var prepared = sql.sql("select schakel.referral_is_prepared(?)")
                    .param(state.name())
                    .query((row, index) -> row.getBoolean(1))
                    .single();
            assertThat(opens).as(state.name()).isEqualTo(state.opensPackage());
            assertThat(prepared).as(state.name()).isEqualTo(state.isIn(ReferralState.Phase.PREPARING));
        }
    }

    private <T> T as(Actor worker, Supplier<T> work) {
        return Acting.as(worker, () -> transaction.execute(status -> work.get()));
    }

    private List<String> rowsAbout(Actor worker, UUID referral) {
        return as(
                worker,
                () -> List.of(
                                "referral where id",
                                "referral_brief where referral_id",
                                "referral_call where referral_id",
                                "referral_event where referral_id",
                                "referral_message where referral_id",
                                "share_package where referral_id")
                        .stream()
                        .filter(table -> !sql.sql("select 1 from schakel." + table + " = ?")
                                .param(referral)
                                .query()
                                .listOfRows()
                                .isEmpty())
                        .toList());
    }
}
