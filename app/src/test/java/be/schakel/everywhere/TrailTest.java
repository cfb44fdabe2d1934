package be.schakel.everywhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.TestDatabase;
import be.schakel.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looked, who changed, in which function and why: each time, for ever. */
@SchakelTest
class TrailTest {

    private static final JdbcClient OWNER = TestDatabase.asOwner();

    @LocalServerPort
    private int port;

    @Autowired
    private OneFile file;

    @Autowired
    private JdbcClient sql;

    /** One line of the trail. */
    private record Line(UUID worker, UUID function, String purpose, String deed, String what) {}

    @Test
    @DisplayName("Every page of a file leaves a line: who, in which function, why (REQ-366)")
    void everyViewIsInTheTrail() {
        var trajectory = file.open("Bekeken Bea");
        var koen = Visitor.signedIn(port, "koen");
        for (var page : file.pages(trajectory)) {
            var before = lines(trajectory).size();
            var answer = koen.get(page);
            if (answer.status() == 200 && answer.path().startsWith("/traject/")) {
                assertThat(lines(trajectory)).as(page).hasSizeGreaterThan(before);
            }
        }
        assertThat(lines(trajectory))
                .filteredOn(line -> line.worker().equals(DemoWorkers.KOEN.worker()))
                .hasSizeGreaterThan(25)
                .allSatisfy(line -> {
                    assertThat(line.function()).isEqualTo(DemoWorkers.KOEN.function());
                    assertThat(line.deed()).isIn("SEEN", "REFUSED");
                    assertThat(line.purpose()).isNotBlank();
                    assertThat(line.what()).isNotBlank().doesNotContain("Bea");
                });
    }

    @Test
    void everyChangeIsInTheTrail() {
        var trajectory = file.open("Veranderde Vic");
        var path = "/traject/" + trajectory;
        var sara = Visitor.signedIn(port, "sara");
        var changes = List.of(
                new Change("/gesprek/wonen", Map.of("version", "0", "reply", "open", "words", "Te koud.")),
                new Change("/rechten/vragen/birth_date", Map.of("how", "known", "answer", "17-05-1980")),
                new Change("/rechten/leefloon/stap/explained", Map.of("version", "0")),
                new Change("/rechten/leefloon/dagen", Map.of("version", "2")),
                new Change("/rechten/leefloon/ongedaan", Map.of("version", "3")),
                new Change("/rechten/leefloon/papieren", Map.of("paper-identiteitskaart", "yes")),
                new Change("/rechten/vragen/violence_victim", Map.of("how", "known", "answer", "yes")),
                new Change("/rechten/bespreken", Map.of("rest", "EXPLAINED")),
                new Change("/plan/doel", Map.of("words", "Warm wonen.", "agreed", "yes")),
                new Change("/persoon/netwerk/nieuw", Map.of("kind", "INFORMAL", "name", "Zus")),
                new Change("/contact", Map.of("channel", "DESK", "note", "Kwam langs.", "end", "NOTE")),
                new Change("/crisis", Map.of("kind", "suicidal-thoughts")));
        for (var change : changes) {
            var before = changed(trajectory);
            var answer = sara.submit(path + "/overzicht", path + change.action(), change.fields());
            assertThat(answer.status()).as(change.action()).isEqualTo(200);
            assertThat(changed(trajectory)).as(change.action()).isGreaterThan(before);
        }
    }

    private record Change(String action, Map<String, String> fields) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update schakel.audit_entry set what = 'nothing'",
                "delete from schakel.audit_entry",
                "truncate schakel.audit_entry"
            })
    @DisplayName("Nobody rubs out a line, the owner of the database included (REQ-366)")
    void theTrailOnlyGrows(String rubbingOut) {
        assertThatThrownBy(() -> OWNER.sql(rubbingOut).update())
                .rootCause()
                .hasMessageMatching("(?s).*(append-only|permission denied).*");
        assertThatThrownBy(() ->
                        Acting.runAs(DemoWorkers.SARA, () -> sql.sql(rubbingOut).update()))
                .rootCause()
                .hasMessageMatching("(?s).*(append-only|permission denied).*");
    }

    private static long changed(UUID trajectory) {
        return lines(trajectory).stream()
                .filter(line -> line.deed().equals("CHANGED"))
                .count();
    }

    private static List<Line> lines(UUID trajectory) {
        return OWNER.sql(
                        "select worker_id, function_id, purpose, deed, what from schakel.audit_entry where subject = ?")
                .param(trajectory)
                .query((row, index) -> new Line(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }
}
