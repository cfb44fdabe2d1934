package be.schakel.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.everywhere.Addresses.Address;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.TestDatabase;
import be.schakel.testing.Visitor;
import be.schakel.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Noor works elsewhere. She knows the ids of Denise's file and asks every address there is for it. */
@SchakelTest
class ForgedAddressTest {

    private static final UUID DENISE = DemoWorkers.id("trajectory/denise");

    private static final Set<String> PARTS = Set.of("goal", "step", "member", "supporter", "consent");

    private static final JdbcClient OWNER = TestDatabase.asOwner();

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private IntakeDesk intake;

    private Visitor noor = new Visitor(0);
    private String token = "";

    @BeforeEach
    void signIn() {
        noor = Visitor.signedIn(port, "noor");
        token = Visitor.token(noor.get("/vandaag").body());
    }

    @Test
    @DisplayName("Someone else's file answers 404 at every address, and the attempt is in the trail (REQ-366)")
    void aStrangersFileIsNowhere() {
        var addresses = all().stream().filter(ForgedAddressTest::isAboutAClient).toList();
        assertThat(addresses).as("addresses about a client").hasSizeGreaterThan(80);
        for (var address : addresses) {
            var before = attempts();
            var answer = ask(address, denise(address));
            assertThat(answer.status()).as(address.toString()).isEqualTo(404);
            assertThat(answer.body()).as(address.toString()).doesNotContain("Denise");
            assertThat(attempts()).as("the trail of %s", address).isGreaterThan(before);
        }
    }

    @Test
    @DisplayName("A part of someone else's file does not open inside one's own (REQ-366)")
    void aStrangersPartDoesNotOpenInsideOnesOwnFile() {
        var own = Acting.as(DemoWorkers.NOOR, () -> intake.open(NewClient.called("Eigen cliënt")));
        var addresses = all().stream()
                .filter(address -> PARTS.stream().anyMatch(address::isAbout))
                .toList();
        assertThat(addresses).as("addresses about a part").hasSizeGreaterThan(15);
        for (var address : addresses) {
            var values = denise(address);
            values.put("trajectory", own.toString());
            values.put("id", own.toString());
            assertThat(ask(address, values).status()).as(address.toString()).isEqualTo(404);
        }
    }

    private List<Address> all() {
        var addresses = new Addresses(mappings);
        return Stream.of("/traject/", "/schakelingen/")
                .flatMap(path -> addresses.under(path).stream())
                .toList();
    }

    private static boolean isAboutAClient(Address address) {
        return address.isAbout("trajectory") || address.isAbout("id");
    }

    private Answer ask(Address address, Map<String, String> values) {
        var path = address.with(values);
        return address.method() == RequestMethod.GET
                ? noor.get(path)
                : noor.post("/vandaag", path, Map.of("version", "1"), Map.of("_csrf", token));
    }

    private static Map<String, String> denise(Address address) {
        var values = new HashMap<String, String>();
        var referral = address.pattern().startsWith("/schakelingen/")
                || address.pattern().startsWith("/traject/{trajectory}/schakelen/{id}");
        values.put("trajectory", DENISE.toString());
        values.put("id", (referral ? DemoWorkers.id("referral/denise/ocmw") : DENISE).toString());
        values.put("goal", one("select id from schakel.goal where trajectory_id = ? limit 1"));
        values.put("step", one("select id from schakel.plan_step where trajectory_id = ? limit 1"));
        values.put("consent", one("select id from schakel.consent where trajectory_id = ? limit 1"));
        values.put("member", one("select id from schakel.household_member where id is distinct from ? limit 1"));
        values.put("supporter", one("select id from schakel.supporter where id is distinct from ? limit 1"));
        values.put("receipt", DENISE.toString());
        return values;
    }

    private static String one(String query) {
        return OWNER.sql(query).param(DENISE).query(UUID.class).single().toString();
    }

    private static long attempts() {
        return OWNER.sql("select count(*) from schakel.audit_entry where deed = 'REFUSED' and worker_id = ?")
                .param(DemoWorkers.NOOR.worker())
                .query(Long.class)
                .single();
    }
}
