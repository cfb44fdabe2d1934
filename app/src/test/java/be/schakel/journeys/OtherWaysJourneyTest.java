package be.schakel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.testing.SchakelTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same work in French, without JavaScript, and with the keyboard alone. */
@SchakelTest
@ExtendWith(ScreenshotOnFailure.class)
class OtherWaysJourneyTest {

    @LocalServerPort
    private int port;

    @Test
    void inFrenchFromTheDoorToTheBoard() {
        try (var koen = Screen.of(port, "fr-BE").signIn("koen")) {
            koen.open("/vandaag").titled("À faire");
            var marie = Client.receivedBy(koen, "Marie Lagarde", "Je ne comprends plus mes factures.");
            marie.talksAbout("schulden", "Je n’ouvre plus les lettres.", "Sa voisine l’aide.", 4);
            marie.open("/rechten").sees("Prochaine bonne question").picture("fr-rechten");
            marie.open("/delen");
            marie.open("/schakelen");
            marie.open("/overzicht").picture("fr-overzicht");
        }
    }

    @Test
    void withoutJavaScriptNothingIsMissing() {
        try (var sara = Screen.withoutScripts(port, "nl-BE").signIn("sara")) {
            var wim = Client.receivedBy(sara, "Wim Zonderling", "Ik kom niet rond.");
            wim.talksAbout("inkomen", "Het geld is op tegen de twintigste.", "Hij kookt zelf.", 4);
            wim.answers("mutuality_member", "yes");
            wim.open("/rechten?zoek=verhoogde").sees("Verhoogde tegemoetkoming");
        }
    }

    @Test
    void whatWasTypedComesAlongWhenTheLanguageChanges() {
        try (var sara = Screen.of(port, "nl-BE").signIn("sara")) {
            sara.open("/contact/nieuw").type("question", "Een halve zin").press("Français");
            sara.titled("Nouveau contact");
            assertThat(sara.page().locator("#question").inputValue()).isEqualTo("Een halve zin");
        }
    }

    @Test
    void enterInAFieldDoesWhatThePrimaryButtonDoes() {
        try (var sara = Screen.of(port, "nl-BE").signIn("sara")) {
            sara.open("/contact/nieuw").mark("channel", "PHONE").type("name", "Toets Enbord");
            sara.after(() -> sara.page().locator("#name").press("Enter")).at("/traject/[0-9a-f-]{36}.*");
        }
    }

    @Test
    void aContactIsSavedWithTheKeyboardAlone() {
        try (var sara = Screen.of(port, "nl-BE").signIn("sara")) {
            sara.open("/contact/nieuw");
            var keys = sara.page().keyboard();
            sara.page().locator("#channel").focus();
            keys.press("Space");
            keys.press("Tab");
            keys.type("Buurthuis");
            keys.press("Tab");
            keys.type("Waar kan ik terecht?");
            for (var step = 0; step < 8; step++) {
                keys.press("Tab");
            }
            sara.page().locator("button[value=HELPED]").focus();
            sara.after(() -> keys.press("Enter")).at("/vandaag");
        }
    }
}
