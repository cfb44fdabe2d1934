package be.schakel.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.platform.Actor;
import be.schakel.testing.FreshOrganisation;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The catalogue and the figures as browsers get them. */
@SchakelTest
class CataloguePagesTest {

    private static final String CEILING = "/cijfers/social_housing_income_single";
    private static final Map<String, String> VALUE = Map.of(
            "value", "31.000,00",
            "from", "1-1-2026",
            "until", "31-12-2026",
            "source", "https://www.example.org/grenzen",
            "confidence", "HIGH",
            "note", "");

    @LocalServerPort
    private int port;

    private FreshOrganisation house;

    @BeforeEach
    void anOrganisationOfItsOwn() {
        house = FreshOrganisation.make();
    }

    private Visitor visitor(Actor actor) {
        return Visitor.signedIn(port, FreshOrganisation.username(actor));
    }

    @Test
    void everySignedInWorkerReadsTheCatalogueAlsoWhoWorksWithNoClients() {
        var mia = Visitor.signedIn(port, "mia");
        assertThat(mia.get("/rechten").body())
                .contains("<h1>Rechtengids</h1>")
                .contains("/rechten/leefloon")
                .doesNotContain("/cijfers");
        assertThat(mia.get("/rechten?zoek=verwarming&beslist=ocmw").body())
                .contains("/rechten/sociaal-verwarmingsfonds");
        assertThat(mia.get("/rechten?zoek=xylofoonkwartet").body())
                .contains("Geen recht gevonden")
                .contains("Probeer een ander woord");
        assertThat(new Visitor(port).get("/rechten").path()).isEqualTo("/aanmelden");
    }

    @Test
    void aRightIsReadableByAClientAndByAJurist() {
        var right = Visitor.signedIn(port, "mia").get("/rechten/leefloon").body();
        assertThat(right)
                .contains("Dit alles is nodig:")
                .contains("RMI-wet")
                .contains("De regel zoals Schakel hem rekent")
                .contains("Leefloon voor wie samenwoont")
                .contains("<svg role=\"img\" aria-label=\"Van")
                .contains("alle waarden</caption>")
                .contains("Niet akkoord?")
                .contains("Dit recht opent")
                .contains("(nu van kracht)")
                .contains("?versie=2017-06-01");
        var old = Visitor.signedIn(port, "mia").get("/rechten/leefloon?versie=2017-06-01");
        assertThat(old.body()).contains("Toon de vorm van vandaag");
        assertThat(Visitor.signedIn(port, "mia")
                        .get("/rechten/leefloon?versie=gisteren")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theLawAndTheNotesOfFiguresAreSaidInTheLanguageOfTheReader() {
        var mia = Visitor.signedIn(port, "mia");
        assertThat(mia.get("/rechten/leefloon?taal=fr").body())
                .contains("Loi DIS")
                .contains("égal au montant de février 2025 multiplié par 1,02")
                .doesNotContain("RMI-wet");
        assertThat(mia.get("/rechten/leefloon?taal=en").body())
                .contains("Social Integration Act")
                .doesNotContain("RMI-wet");
        assertThat(mia.get("/rechten/leefloon?taal=nl").body()).contains("RMI-wet");
    }

    @Test
    void onlyThoseWhoKeepTheFiguresOpenThem() {
        assertThat(visitor(house.intakeWorker()).get("/cijfers").status()).isEqualTo(403);
        assertThat(visitor(house.intakeWorker()).get(CEILING).status()).isEqualTo(403);
        assertThat(visitor(house.coordinator()).get("/cijfers").body())
                .contains("Cijfers na te kijken")
                .contains("Verouderd")
                .contains(CEILING);
    }

    @Test
    void aWrongFigureComesBackWithWhatWasTyped() {
        var cora = visitor(house.coordinator());
        var typed = new HashMap<>(VALUE);
        typed.put("value", "29.000");
        var refused = cora.submit(CEILING, CEILING, typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<title>Fout: ")
                .contains("Dit cijfer stijgt alleen")
                .contains("value=\"29.000\"");
        assertThat(cora.submit(CEILING, CEILING, Map.of("value", "veel")).status())
                .isEqualTo(422);
    }

    @Test
    void aFigureIsProposedReviewedAndThenPartOfTheLawWithWhoAddedIt() {
        var cora = visitor(house.coordinator());
        var proposal = cora.submit(CEILING, CEILING, VALUE);
        assertThat(proposal.path()).startsWith("/cijfers/voorstel/");
        assertThat(proposal.body())
                .contains("Wacht op nazicht")
                .contains("kijkt het niet zelf na")
                .doesNotContain("name=\"verdict\"");
        var tine = visitor(house.supervisor());
        assertThat(tine.get("/rechten").body()).contains("1 nieuw cijfer wacht op nazicht.");
        assertThat(tine.get(proposal.path()).body())
                .contains("Er zijn nog geen antwoorden van cliënten")
                .contains("(+5 %)");
        assertThat(tine.submit(proposal.path(), proposal.path(), Map.of()).status())
                .isEqualTo(422);
        var done = tine.submit(proposal.path(), proposal.path(), Map.of("verdict", "accepted"));
        assertThat(done.body()).contains("Het cijfer is aanvaard en telt vanaf nu mee.");
        assertThat(tine.get("/rechten/sociale-huurwoning").body()).contains("Toegevoegd door de eigen dienst");
        var late = tine.post(
                proposal.path(),
                proposal.path(),
                Map.of("verdict", "rejected", "reason", "Toch niet"),
                Map.of("_csrf", Visitor.token(tine.get(proposal.path()).body())));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Een collega besliste intussen").contains("Toch niet");
    }

    @Test
    void whatACoordinatorTypesAsANoteIsShownAsTypedInEachLanguage() {
        var cora = visitor(house.coordinator());
        var typed = new HashMap<>(VALUE);
        typed.put("note", "Gelezen in het Staatsblad");
        var page = cora.submit(CEILING, CEILING, typed).path();
        for (var language : List.of("fr", "en", "nl")) {
            assertThat(cora.get(page + "?taal=" + language).body()).contains("Gelezen in het Staatsblad");
        }
    }

    @Test
    void anAcceptedFigureIsTakenBackOnItsPageAfterReview() {
        var cora = visitor(house.coordinator());
        var tine = visitor(house.supervisor());
        var value = cora.submit(CEILING, CEILING, VALUE).path();
        tine.submit(value, value, Map.of("verdict", "accepted"));
        assertThat(cora.submit(value, value + "/terugname", Map.of("why", " ")).status())
                .isEqualTo(422);
        var undoing = cora.submit(value, value + "/terugname", Map.of("why", "Nu brengt Schakel het zelf."));
        assertThat(undoing.path()).isNotEqualTo(value);
        assertThat(undoing.body())
                .contains("Terugnemen: ", "Nu brengt Schakel het zelf.", "Wie raakt dit?", "(-4,8 %)")
                .doesNotContain("name=\"verdict\"");
        assertThat(cora.get(value).body())
                .contains("Er wacht al een voorstel om dit cijfer terug te nemen.")
                .doesNotContain("name=\"why\"");
        assertThat(tine.get("/cijfers").body()).contains("Terugnemen: ");
        var done = tine.submit(undoing.path(), undoing.path(), Map.of("verdict", "accepted"));
        assertThat(done.body()).contains("Het cijfer is teruggenomen.");
        assertThat(tine.get("/rechten/sociale-huurwoning").body()).doesNotContain("Toegevoegd door de eigen dienst");
        assertThat(cora.get(value).body()).contains("Dit cijfer is teruggenomen en telt niet meer.");
        assertThat(visitor(house.intakeWorker())
                        .post(value, value + "/terugname", Map.of("why", "x"), Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anOwnProposalIsTakenBackOnItsPageAndNotByWhoReviews() {
        var cora = visitor(house.coordinator());
        var page = cora.submit(CEILING, CEILING, VALUE).path();
        assertThat(cora.get(page).body()).contains("Trek dit voorstel in");
        assertThat(visitor(house.supervisor()).get(page).body()).doesNotContain("Trek dit voorstel in");
        var taken = cora.submit(page, page + "/intrekking", Map.of());
        assertThat(taken.body())
                .contains("Het voorstel is ingetrokken.")
                .contains("Ingetrokken door Cora")
                .doesNotContain("Trek dit voorstel in");
        assertThat(cora.get("/cijfers").body())
                .contains("Niets wacht op nazicht")
                .contains(page);
    }

    @Test
    @DisplayName("The guide and the figures to check stay calm: folded with counts, open when few are left")
    void longListsAreFolded() {
        var tine = visitor(house.supervisor());
        assertThat(folded(tine, "/rechten")).hasSizeGreaterThan(8).noneMatch(part -> part.hasAttr("open"));
        assertThat(folded(tine, "/rechten?domein=schulden")).hasSize(1).allMatch(part -> part.hasAttr("open"));
        assertThat(folded(tine, "/cijfers")).hasSizeGreaterThan(2).noneMatch(part -> part.hasAttr("open"));
        assertThat(folded(tine, "/cijfers?zoek=loyer+social")).isNotEmpty();
        var few =
                Jsoup.parse(tine.get("/cijfers?zoek=sociale+huur+alleenstaande").body());
        assertThat(few.select(".folded a[href=" + CEILING + "]")).hasSize(1);
        assertThat(tine.get("/cijfers?zoek=xyzzy").body()).contains("Geen cijfer gevonden");
    }

    private static List<Element> folded(Visitor visitor, String page) {
        return Jsoup.parse(visitor.get(page).body()).select(".folded > details");
    }

    @Test
    void aStrangerGetsNothing() {
        var proposal =
                visitor(house.coordinator()).submit(CEILING, CEILING, VALUE).path();
        assertThat(visitor(FreshOrganisation.make().supervisor()).get(proposal).status())
                .isEqualTo(404);
    }
}
