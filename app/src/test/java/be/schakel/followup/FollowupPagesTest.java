package be.schakel.followup;

import static be.schakel.followup.Clients.CLIENT;
import static be.schakel.followup.Clients.SOON;
import static be.schakel.followup.Clients.as;
import static be.schakel.followup.Clients.step;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages as a browser without JavaScript meets them. */
@SchakelTest
class FollowupPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private PlanDesk plans;

    private String path = "";
    private UUID trajectory = new UUID(0, 0);

    @BeforeEach
    void someoneComes() {
        trajectory = clients.someone(DemoWorkers.SARA);
        path = "/traject/" + trajectory;
    }

    @Test
    @DisplayName("A step without an owner or a day is refused, and what was typed stays (REQ-016)")
    void aStepWithoutAnOwnerOrADayIsRefused() {
        var sara = Visitor.signedIn(port, "sara");
        var page = path + "/plan/stap";
        var refused = sara.submit(page, page, Map.of("what", "Bellen over de rekening"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Fout: Een stap afspreken", "href=\"#owner\"", "href=\"#due\"", "Bellen over de rekening");
        assertThat(as(DemoWorkers.SARA, () -> plans.plan(trajectory)).steps()).isEmpty();
        var saved = sara.submit(
                page, page, Map.of("what", "Bellen over de rekening", "owner", "client", "due", "15-1-2099"));
        assertThat(saved.path()).isEqualTo(path + "/plan");
        assertThat(saved.body()).contains("Bellen over de rekening", "De cliënt", "15 januari 2099");
    }

    @Test
    void whoSavesAfterAColleagueSeesBothVersions() {
        var step = clients.agreed(DemoWorkers.SARA, trajectory, step("Bellen", CLIENT, SOON));
        var sara = Visitor.signedIn(port, "sara");
        var page = path + "/plan/stap/" + step.id();
        var shown = sara.get(page).body();
        as(
                DemoWorkers.KOEN,
                () -> plans.change(trajectory, step.id(), step.version(), step("Mailen", CLIENT, SOON), false));
        var mine = Map.of(
                "what", "Langsgaan", "owner", "client", "due", "15-1-2099", "version", String.valueOf(step.version()));
        var conflict = sara.post(page, page, mine, Map.of("_csrf", Visitor.token(shown)));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("Mailen", "Langsgaan", "name=\"version\" value=\"2\"");
    }

    @Test
    @DisplayName("Overview, plan and closing say what to do when nothing is there yet")
    void emptyPagesSayWhatToDo() {
        var sara = Visitor.signedIn(port, "sara");
        assertThat(sara.get(path + "/overzicht").body())
                .contains(
                        "Nog geen stappen. Spreek af wie wat doet",
                        "Wonen en energie",
                        "Vraag wie de cliënt vertrouwt");
        assertThat(sara.get(path + "/plan").body()).contains("Vraag wat de cliënt wil bereiken");
        assertThat(sara.get(path + "/afsluiten").body()).contains("Begin de afronding");
    }

    @Test
    void anIntakeClosesOnItsPageAndGoesHomeOnPaper() {
        var sara = Visitor.signedIn(port, "sara");
        var page = path + "/afsluiten";
        clients.hurt(DemoWorkers.SARA, trajectory);
        sara.submit(page, page + "/begin", Map.of());
        var refused = sara.submit(page, page, Map.of("end", "close", "version", "0"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#fallback\"", "href=\"#talked\"", "href=\"#outcome\"", "href=\"#rights\"");
        var answered = sara.submit(page, path + "/rechten/bespreken", Map.of("rest", "EXPLAINED"));
        assertThat(answered.path()).as("back to the end that is in sight").isEqualTo(page);
        var closed = sara.submit(
                page,
                page,
                Map.of(
                        "end", "close",
                        "version", "0",
                        "talked", "TOGETHER",
                        "outcome", "HELPED_HERE",
                        "fallback", DemoWorkers.DMW.toString(),
                        "notAsked", "LATER",
                        "signs", "Brieven blijven dicht."));
        assertThat(closed.path()).isEqualTo(path + "/afgesloten");
        assertThat(closed.body()).contains("Geholpen in het onthaal", "Nieuwe vraag");
        var paper = sara.get(path + "/afgesloten/blad/fr");
        assertThat(paper.body())
                .contains("Ici vous pouvez toujours revenir", "DMW Zorgmutualiteit Leieland", "Brieven blijven dicht.");
    }

    @Test
    void thePlanGoesHomeOnPaperInTheLanguageOfTheClient() {
        clients.agreed(DemoWorkers.SARA, trajectory, step("Kaart meebrengen", CLIENT, SOON));
        var paper = Visitor.signedIn(port, "sara").get(path + "/plan/blad/fr").body();
        assertThat(paper).contains("lang=\"fr\"", "Qui fait quoi", "<strong>Vous</strong>", "15 janvier 2099");
    }

    @Test
    void aPartnerFindsNoneOfThesePages() {
        var tom = Visitor.signedIn(port, "tom");
        for (var page :
                new String[] {"/overzicht", "/plan", "/afsluiten", "/plan/stap", "/plan/blad/nl", "/afgesloten"}) {
            assertThat(tom.get(path + page).status()).as(page).isEqualTo(404);
        }
    }
}
