package be.schakel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.testing.SchakelTest;
import be.schakel.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Asked of the database itself, not of our pages: who sees which rows. */
@SchakelTest
class RowLevelSecurityTest {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private final JdbcClient owner = TestDatabase.asOwner();

    @Test
    void eachTableHasRowLevelSecurityAndAtLeastOnePolicy() {
        var bare = owner.sql("""
                select c.relname from pg_class c
                where c.relnamespace = 'schakel'::regnamespace and c.relkind in ('r', 'p')
                  and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))
                """).query(String.class).list();
        assertThat(bare)
                .as("tables without row-level security or without a policy")
                .isEmpty();
    }

    @Test
    void theApplicationRoleOwnsNothingAndCannotBypass() {
        var powers = owner.sql("""
                select r.rolsuper or r.rolbypassrls or r.rolcreaterole
                    or exists (select from pg_class c where c.relowner = r.oid)
                    or exists (select from pg_auth_members m where m.member = r.oid)
                from pg_roles r where r.rolname = 'schakel_app'
                """).query(Boolean.class).single();
        assertThat(powers).isFalse();
        assertThat(sql.sql("select current_user").query(String.class).single()).isEqualTo("schakel_app");
    }

    @Test
    @DisplayName("A stranger organisation sees no row of ours in any table (REQ-366, model.md 4)")
    void aStrangerSeesNothing() {
        for (var table : tables()) {
            var strange = Acting.<List<String>, RuntimeException>as(DemoWorkers.NOOR, () -> visible(table));
            assertThat(strange).as("rows of %s seen by a stranger", table).noneMatch(RowLevelSecurityTest::isOurs);
        }
    }

    @Test
    void withoutActingContextNoTableShowsARow() {
        for (var table : tables()) {
            assertThat(visible(table)).as("rows of %s without context", table).isEmpty();
        }
    }

    @Test
    void oneMissingSettingIsEnoughToSeeNothing() {
        for (var missing : List.of("organisation", "worker", "function", "purpose")) {
            for (var table : tables()) {
                var seen = transaction.execute(status -> {
                    sql.sql("select schakel.act(?, ?, ?, ?)")
                            .params(
                                    DemoWorkers.TOM.organisation(),
                                    DemoWorkers.TOM.worker(),
                                    DemoWorkers.TOM.function(),
                                    "INTAKE")
                            .query()
                            .listOfRows();
                    sql.sql("select set_config('schakel." + missing + "', '', true)")
                            .query(String.class)
                            .single();
                    return rows(table);
                });
                assertThat(seen).as("rows of %s without %s", table, missing).isEmpty();
            }
        }
    }

    private List<String> tables() {
        return owner.sql("select tablename from pg_tables where schemaname = 'schakel' order by 1")
                .query((row, index) -> row.getString(1))
                .list();
    }

    private List<String> visible(String table) {
        var rows = transaction.execute(status -> rows(table));
        return rows == null ? List.of() : rows;
    }

    private List<String> rows(String table) {
        return sql.sql("select to_jsonb(t)::text from schakel." + table + " t")
                .query((row, index) -> row.getString(1))
                .list();
    }

    /** A stranger sees its own rows only; none of them names one of our organisations, workers or partnership. */
    private static boolean isOurs(String row) {
        return List.of(
                        DemoWorkers.OCMW,
                        DemoWorkers.CAW,
                        DemoWorkers.DMW,
                        DemoWorkers.SCHOOL,
                        DemoWorkers.LEIELAND,
                        DemoWorkers.TOM.worker(),
                        DemoWorkers.LIEN.worker(),
                        DemoWorkers.SARA.worker())
                .stream()
                .anyMatch(id -> row.contains(id.toString()));
    }
}
