package be.schakel.journeys;

import be.schakel.testing.FreshOrganisation;
import be.schakel.testing.SchakelTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reading the law, and keeping a figure of it right. */
@SchakelTest
@ExtendWith(ScreenshotOnFailure.class)
class CatalogueJourneyTest {

    @LocalServerPort
    private int port;

    @Test
    void aRightIsLookedUpReadAndPrinted() {
        try (var mia = Screen.of(port, "nl-BE").signIn("mia")) {
            mia.open("/rechten").sees("Rechtengids").picture("rechtengids");
            mia.type("zoek", "chauffage").press("Zoek").sees("Sociaal Verwarmingsfonds");
            mia.open("/rechten/leefloon").sees("Leefloon").picture("rechtengids-leefloon");
            mia.fitsOnPaper("rechtengids-leefloon", 8);
        }
    }

    @Test
    void aFigureIsProposedByOneAndAcceptedByAnother() {
        var house = FreshOrganisation.make();
        try (var cora = Screen.of(port, "nl-BE").signIn(FreshOrganisation.username(house.coordinator()));
                var tine = Screen.of(port, "fr-BE").signIn(FreshOrganisation.username(house.supervisor()))) {
            cora.open("/cijfers").sees("Na te kijken").picture("cijfers");
            cora.open("/cijfers/social_housing_income_single")
                    .type("value", "31000")
                    .type("from", "1-1-2026");
            cora.type("until", "31-12-2026").type("source", "https://www.example.org/grenzen");
            cora.pick("confidence", "HIGH").picture("cijfer").send().sees("Wacht op nazicht");
            tine.open("/rechten").link("Chiffres à vérifier").link("à partir du 1er janvier 2026");
            tine.sees("Qui est touché ?").picture("fr-voorstel");
            tine.press("Garder ce comptage");
            tine.pick("verdict", "ACCEPTED").send().sees("Le chiffre est accepté");
        }
    }
}
