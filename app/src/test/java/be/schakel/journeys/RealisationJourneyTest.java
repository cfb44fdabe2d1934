package be.schakel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One right from the first word to its renewal, on a telephone; a step by keyboard; a step in French. */
@SchakelTest
@ExtendWith(ScreenshotOnFailure.class)
class RealisationJourneyTest {

    private static final String DEPOSIT = "/rechten/huurwaarborg-ocmw";
    private static final String NOTED = "De stap is opgeschreven.";
    private static final int MOST_CONTROLS = 200;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("A deposit is explained, refused, granted after an appeal, used, and renewed in time (REQ-299)")
    void aRightIsRealisedToTheEnd() {
        try (var sara = Screen.of(port, "nl-BE").signIn("sara")) {
            var client = Client.receivedBy(sara, "Huurder Hilde", "Hoe betaal ik de waarborg?");
            sara.page().setViewportSize(360, 740);
            client.open(DEPOSIT).picture("recht-begin");
            byKeyboard(sara);
            step(sara, "Klaar om aan te vragen", Map.of());
            step(sara, "Papieren ontbreken nog", Map.of("note", "De verhuurder bezorgt het ontwerp."));
            papers(sara);
            step(sara, "De papieren zijn er: aan te vragen", Map.of());
            step(sara, "Aangevraagd", Map.of("revisit", "22-12-2026"));
            refusedAndAppealed(sara, client);
            granted(sara);
            usedAndRenewed(sara);
            takenBack(sara);
        }
    }

    @Test
    void anAutomaticRightIsLookedForAndFrenchSpeaksTheSameSteps() {
        try (var sara = Screen.of(port, "fr-BE").signIn("sara")) {
            var client = Client.receivedBy(sara, "Locataire Luc", "Mon loyer a-t-il baissé ?");
            sara.page().setViewportSize(360, 740);
            client.open("/rechten/sociale-huurprijs").link("Vérifier s’il vient de lui-même");
            assertThat(sara.page().locator("#revisit").inputValue())
                    .as("a month from now")
                    .isEqualTo("22-12-2026");
            sara.picture("recht-fr").send().sees("L’étape est notée.").sees("À revoir le 22 décembre 2026");
            client.open("/rechten/leefloon").link("Expliqué au client").send();
            sara.link("Cocher les documents")
                    .mark("paper-identiteitskaart", "yes")
                    .picture("documents-fr");
            sara.send().sees("Les documents sont enregistrés.");
            client.open("/rechten/bespreken").picture("reponses-fr");
        }
    }

    /** Explained, without a mouse: from the top of the page to the step, and from the first field to its button. */
    private static void byKeyboard(Screen sara) {
        tabTo(sara.page(), "Uitgelegd aan de cliënt");
        sara.after(() -> sara.page().keyboard().press("Enter"));
        tabTo(sara.page(), "Schrijf op: Uitgelegd aan de cliënt");
        sara.after(() -> sara.page().keyboard().press("Enter"));
        sara.sees(NOTED);
    }

    private static void tabTo(Page page, String words) {
        for (var step = 0; step < MOST_CONTROLS; step++) {
            page.keyboard().press("Tab");
            if (words.equals(page.evaluate("document.activeElement.innerText.trim()"))) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches: " + words);
    }

    private static void papers(Screen sara) {
        sara.link("Papieren afvinken").picture("recht-papieren");
        sara.mark("paper-ontwerp-huurcontract", "yes")
                .mark("paper-bewijs-inkomsten", "yes")
                .mark("paper-schuldenoverzicht", "yes")
                .type("day-ontwerp-huurcontract", "20-11-2026")
                .send()
                .sees("papers", "Papieren voor deze aanvraag")
                .sees("3 van 3 zijn er.");
    }

    private static void refusedAndAppealed(Screen sara, Client client) {
        sara.link("Geweigerd").picture("recht-geweigerd");
        sara.send().titled("Fout:").mark("reason", "PAPERS_MISSING").send().sees(NOTED);
        sara.sees("Beroep kan tot en met 22 februari 2027").picture("recht-beroep");
        sara.open("/vandaag").sees("geweigerd, beroep bekijken");
        client.open(DEPOSIT).link("Dagen of opvolger aanpassen");
        sara.picture("recht-dagen").type("due", "15-02-2027").send().sees("Beroep kan tot en met 15 februari 2027");
        step(sara, "In beroep gegaan", Map.of());
    }

    private static void granted(Screen sara) {
        sara.link("Toegekend na beroep").send().titled("Fout:");
        sara.mark("body", DemoWorkers.OCMW.toString()).send().sees(NOTED);
    }

    private static void usedAndRenewed(Screen sara) {
        step(sara, "De cliënt krijgt het", Map.of("due", "15-01-2027"));
        sara.sees("Het recht loopt binnen 60 dagen af.").picture("recht-loopt-af");
        sara.link("Gevraagd of het helpt")
                .mark("reason", "ARRIVED_AND_HELPS")
                .send()
                .sees(NOTED);
        step(sara, "Het loopt af", Map.of());
        sara.link("Verlengd").mark("body", DemoWorkers.OCMW.toString());
        sara.type("due", "15-01-2028").send().sees("Loopt tot en met 15 januari 2028");
        step(sara, "De cliënt krijgt het", Map.of());
        sara.picture("recht-verlengd");
    }

    private static void takenBack(Screen sara) {
        sara.press("Maak ongedaan").sees("De laatste stap is ongedaan gemaakt.").sees("Later ongedaan gemaakt.");
        assertThat(sara.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("De cliënt krijgt het"))
                        .count())
                .isOne();
    }

    private static void step(Screen sara, String words, Map<String, String> fields) {
        sara.link(words);
        fields.forEach(sara::type);
        sara.send().sees(NOTED);
    }
}
