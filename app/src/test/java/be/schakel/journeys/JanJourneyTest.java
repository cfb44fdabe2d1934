package be.schakel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Jan, after a divorce: drinking, without work, his home at risk, and life that seems of no use. */
@SchakelTest
@ExtendWith(ScreenshotOnFailure.class)
class JanJourneyTest {

    private static final String DARK_WORDS = "Soms lijkt het leven mij nutteloos.";

    @LocalServerPort
    private int port;

    @Test
    @DisplayName(
            "Jan enters at the OCMW: crisis first, then the talk, then only what he allows (REQ-043, REQ-280, REQ-366)")
    void crisisFirstThenOnlyWhatJanAllows() {
        try (var tom = Screen.of(port, "nl-BE").signIn("tom")) {
            var jan = crisisFirst(tom);
            jan.talksAbout("psychisch", DARK_WORDS, "Hij kwam zelf langs.", 2);
            jan.talksAbout("wonen", "Ik moet misschien weg uit mijn huis.", "Hij betaalt nog wat hij kan.", 3);
            missingAnswer(tom, jan);
            jan.consents(DemoWorkers.CAW, Map.of("K1", "yes", "K2", "yes", "K6", "no"));
            jan.isReferredTo(DemoWorkers.CAW, "psychisch", "Kan het CAW mee luisteren naar hoe het met hem gaat?");
            var referral = theCawSeesOnlyWhatJanAllowed();
            withdrawn(tom, jan);
            theCawSeesNothingAnyMore(referral);
        }
    }

    private static Client crisisFirst(Screen tom) {
        var jan = Client.inCrisis(tom, "Jan Zonder Haast", "Ik weet niet meer wat ik moet doen.");
        jan.open("/crisis").picture("jan-crisis");
        tom.mark("kind", "suicidal-thoughts").send().sees("Crisis: het brede gesprek rust");
        jan.open("/gesprek").sees("Het brede gesprek rust nu");
        jan.open("/crisis").type("note", "Zijn zus blijft vannacht. Morgen bellen we.");
        return jan.afterButton("De crisis is voorbij");
    }

    /** The board knows what is missing, and the next good question asks it. */
    private static void missingAnswer(Screen tom, Client jan) {
        jan.answers(livesAloneWithoutIncome());
        jan.open("/rechten?zoek=leefloon").sees("leefloon", "Meer info nodig");
        jan.open("/rechten").picture("jan-rechten");
        jan.open("/rechten?onderwerp=inkomen").sees("Volgende goede vraag");
        var asked = tom.page().locator(".card.next").innerText();
        assertThat(asked).contains("Beslist mee over", "rechten");
        tom.after(() -> tom.page()
                        .locator(".card.next button[name=how][value=dont-know]")
                        .click())
                .seesNot("Er ging iets mis");
    }

    private static Map<String, String> livesAloneWithoutIncome() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("birth_date", "17-05-1980");
        answers.put("lives_mainly_in_belgium", "yes");
        answers.put("residence_lawful", "yes");
        answers.put("nationality_group", "belgian");
        answers.put("lives_alone", "yes");
        answers.put("has_cohabiting_partner", "no");
        return answers;
    }

    private String theCawSeesOnlyWhatJanAllowed() {
        try (var lien = Screen.of(port, "nl-BE").signIn("lien")) {
            lien.open("/schakelingen").link("Jan Zonder Haast");
            lien.sees("Kan het CAW mee luisteren").seesNot(DARK_WORDS).picture("jan-bij-caw");
            return lien.inAddress("(/schakelingen/[0-9a-f-]{36})");
        }
    }

    private static void withdrawn(Screen tom, Client jan) {
        jan.open("/delen").picture("jan-delen");
        tom.page().locator("details.stop summary").first().click();
        tom.send("what", "all").sees("gestopt");
    }

    private void theCawSeesNothingAnyMore(String referral) {
        try (var lien = Screen.of(port, "nl-BE").signIn("lien")) {
            lien.open(referral)
                    .seesNot("Jan Zonder Haast")
                    .seesNot("Kan het CAW mee luisteren")
                    .picture("jan-ingetrokken");
        }
    }
}
