package be.schakel.clarification.web;

import static be.schakel.platform.DemoWorkers.LIEN;
import static be.schakel.platform.DemoWorkers.SARA;
import static be.schakel.platform.DemoWorkers.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.testing.SchakelTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SchakelTest
class ConversationPageTest {

    private static final Pattern ROW = Pattern.compile("<li>\\s*<strong><a href=\"[^\"]*/gesprek/([a-z-]+)\">");

    @LocalServerPort
    private int port;

    @Autowired
    private IntakeDesk intake;

    @Test
    @DisplayName("OCMW, CAW and DMW see the same fourteen domains in the same order (REQ-001, REQ-008)")
    void everyPartnerSeesTheSameList() {
        assertThat(domainsSeenBy("tom", TOM))
                .isEqualTo(domainsSeenBy("lien", LIEN))
                .isEqualTo(domainsSeenBy("sara", SARA))
                .isEqualTo(
                        Arrays.stream(LifeDomain.values()).map(LifeDomain::code).toList());
    }

    @Test
    @DisplayName("The list says what was not talked about and shows strengths (REQ-020, REQ-272)")
    void theListShowsWhereEachDomainStands() {
        var client = clientOf(SARA);
        var sara = new TalkVisit(port, "sara", client, "netwerk");
        assertThat(sara.list().body()).contains("Nog niet besproken: 14 van 14");
        sara.submit(Map.of("strengths", "een zus dichtbij", "scale", "6"));
        assertThat(sara.list().body())
                .contains("Nog niet besproken: 13 van 14", "een zus dichtbij", "Schaal 6 op 10", "Besproken</span>");
    }

    @Test
    @DisplayName("In a crisis the broad talk rests, and stays reachable (REQ-280)")
    void inACrisisTheListIsQuiet() {
        var client = clientOf(SARA);
        Acting.runAs(SARA, () -> intake.crisisNow(client));
        var sara = new TalkVisit(port, "sara", client, "wonen");
        assertThat(sara.list().body())
                .contains("Het brede gesprek rust nu", "/gesprek/wonen")
                .doesNotContain("Nog niet besproken: ");
        assertThat(sara.look().body()).contains("<details class=\"prompts\">");
        assertThat(sara.submit(Map.of("words", "toch iets")).body()).contains("toch iets");
    }

    private List<String> domainsSeenBy(String username, Actor worker) {
        var list =
                new TalkVisit(port, username, clientOf(worker), "wonen").list().body();
        return ROW.matcher(list).results().map(found -> found.group(1)).toList();
    }

    private UUID clientOf(Actor worker) {
        return Acting.as(worker, () -> intake.open(NewClient.called("Rita V.")));
    }
}
