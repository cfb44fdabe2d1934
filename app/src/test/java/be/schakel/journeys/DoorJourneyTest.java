package be.schakel.journeys;

import be.schakel.testing.SchakelTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

@SchakelTest
@ExtendWith(ScreenshotOnFailure.class)
class DoorJourneyTest {

    @LocalServerPort
    private int port;

    @Test
    void theDoorIsAccessibleInThreeLanguages() {
        try (var screen = Screen.of(port, "nl-BE")) {
            screen.open("/aanmelden").titled("Aanmelden").picture("aanmelden");
            screen.link("Français").titled("Se connecter");
            screen.link("English").titled("Sign in");
        }
    }

    @Test
    void aWrongPasswordIsSaidInTheTitle() {
        try (var screen = Screen.of(port, "nl-BE")) {
            screen.open("/aanmelden").fill("Gebruikersnaam", "sara").fill("Wachtwoord", "fout");
            screen.press("Aanmelden").titled("Fout: Aanmelden").sees("Naam of wachtwoord klopt niet");
        }
    }
}
