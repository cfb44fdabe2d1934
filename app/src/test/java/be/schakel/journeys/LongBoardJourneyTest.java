package be.schakel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.schakel.testing.SchakelTest;
import com.microsoft.playwright.options.ViewportSize;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Working with well over a hundred rights and some hundreds of questions, at a desk and on a telephone. */
@SchakelTest
@ExtendWith(ScreenshotOnFailure.class)
class LongBoardJourneyTest {

    private static final int TELEPHONE = 360;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("An answer brings the next question where the reader was, and says what changed (ux rules 15 and 16)")
    void anAnswerDoesNotMakeThePageJump() {
        try (var sara = Screen.of(port, "nl-BE").signIn("sara")) {
            var client = Client.receivedBy(sara, "Ver Beneden", "Ik kom niet rond.");
            client.open("/rechten").sees("Volgende goede vraag");
            var page = sara.page();
            page.setViewportSize(TELEPHONE, 800);
            sara.after(() ->
                    page.locator(".card.next button[name=how][value=dont-know]").click());
            assertThat(page.locator("#volgende")).isFocused();
            Assertions.assertTrue(
                    page.locator("#volgende").boundingBox().y < 200, "the next question stands on top of the screen");
            assertThat(page.locator("#live")).containsText("Het antwoord is bewaard.");
        }
    }

    @Test
    @DisplayName("Question after question out of the list: each answer puts the next one in focus (ux rules 15 and 16)")
    void whoGoesThroughTheListStaysInTheList() {
        try (var sara = Screen.of(port, "nl-BE").signIn("sara")) {
            var client = Client.receivedBy(sara, "Lijst Af", "Ik wil alles overlopen.");
            client.open("/rechten/vragen");
            var page = sara.page();
            page.setViewportSize(TELEPHONE, 800);
            page.locator("#d-justitie summary").click();
            var open = page.locator("#d-justitie li a");
            var second = open.nth(1).getAttribute("id");
            var third = open.nth(2).getAttribute("id");
            sara.after(() -> open.first().click());
            page.locator("button[name=how][value=dont-know]").click();
            assertThat(page.locator("#" + second)).isFocused();
            assertThat(page.locator("#live")).containsText("Het antwoord is bewaard.");
            sara.after(() -> page.keyboard().press("Enter"));
            page.locator("button[name=how][value=dont-know]").click();
            assertThat(page.locator("#" + third)).isFocused();
            assertThat(page.locator("#" + third)).isInViewport();
        }
    }

    @Test
    void theListAlsoGoesOnWithoutScripts() {
        try (var koen = Screen.withoutScripts(port, "fr-BE").signIn("koen")) {
            var client = Client.receivedBy(koen, "Sans Script", "Toutes les questions.");
            client.open("/rechten/vragen?domein=justitie");
            var page = koen.page();
            var next = page.locator("#d-justitie li a").nth(1).getAttribute("id");
            koen.after(() -> page.locator("#d-justitie li a").first().click());
            koen.after(() -> page.locator("button[name=how][value=dont-know]").click());
            assertThat(page.locator("#" + next)).isFocused();
            koen.sees("La réponse est enregistrée.");
        }
    }

    @Test
    void aRightIsFoundInEverydayWordsWithTheKeyboard() {
        try (var koen = Screen.of(port, "fr-BE").signIn("koen")) {
            var client = Client.receivedBy(koen, "Chercheuse Claire", "Je cherche de l’aide.");
            client.open("/rechten");
            var page = koen.page();
            page.locator("#zoek").focus();
            page.keyboard().type("langes");
            koen.after(() -> page.keyboard().press("Enter")).at("/rechten\\?.*#gevonden");
            koen.sees("gevonden", "droit").sees("incontinentieforfait", "plus d’infos");
            client.open("/rechten?zoek=xyzzy").sees("Essayez un mot plus court");
            client.open("/rechten/vragen?zoek=loyer").picture("fr-vragen-zoek");
            client.open("/rechten/vragen");
        }
    }

    @Test
    void thePeopleAtHomeAreWrittenDownOnATelephoneInFrench() {
        try (var koen = Screen.of(port, "fr-BE").signIn("koen")) {
            var client = Client.receivedBy(koen, "Ménage Martin", "Nous sommes trois.");
            client.open("/rechten/vragen/household_members").sees("Vit seul ou seule");
            var page = koen.page();
            var before = page.viewportSize();
            page.setViewportSize(TELEPHONE, 800);
            koen.pick("line0-relation", "partner").press("Ajouter une personne");
            assertThat(page.locator("#line-1")).isFocused();
            koen.pick("line1-relation", "child")
                    .type("line1-birth_date", "2019")
                    .picture("fr-gezin-360");
            koen.after(() -> page.locator("button[value=drop-0]").click());
            assertThat(page.locator("[name=line0-relation]")).hasCount(0);
            koen.send().at("/rechten");
            client.open("/rechten/vragen/household_members").sees("Enfant");
            client.open("/rechten/vragen/incomes").picture("fr-inkomens-360");
            restore(koen, before);
        }
    }

    @Test
    @DisplayName("The leaflet has the chosen rights only, on at most one page for two rights")
    void theLeafletStaysShort() {
        try (var sara = Screen.of(port, "nl-BE").signIn("sara")) {
            var client = Client.receivedBy(sara, "Kort Blad", "Wat kan ik vragen?");
            client.answers(new LinkedHashMap<>(Map.of("violence_victim", "no")));
            client.open("/rechten/blad/nl");
            sara.page().locator("#choose > details > summary").click();
            sara.page()
                    .locator("#choose summary")
                    .all()
                    .forEach(summary -> summary.evaluate("s => s.parentElement.open = true"));
            sara.mark("recht", "leefloon", "verhoogde-tegemoetkoming").press("Toon het blad met deze keuze");
            sara.sees("main", "Breng dit mee").picture("blad-twee").fitsOnPaper("blad-twee", 1);
            for (var language : new String[] {"fr", "en"}) {
                client.open("/rechten/blad/" + language + "?gekozen=true&recht=leefloon&recht=verhoogde-tegemoetkoming"
                                + "&recht=sociale-huurwoning&recht=arbeidsongeschiktheid-werknemer")
                        .fitsOnPaper("blad-vier-" + language, 2);
            }
        }
    }

    private static void restore(Screen screen, ViewportSize size) {
        screen.page().setViewportSize(size.width, size.height);
    }
}
