package be.schakel.rights.web;

import static be.schakel.platform.DemoWorkers.KOEN;
import static be.schakel.platform.DemoWorkers.SARA;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Answer;
import be.schakel.engine.Possible;
import be.schakel.intake.HouseholdMember;
import be.schakel.intake.HouseholdMember.Relation;
import be.schakel.intake.NewClient;
import be.schakel.intake.PersonDesk;
import be.schakel.platform.Acting;
import be.schakel.platform.Ids;
import be.schakel.rights.GivenAnswer;
import be.schakel.rights.Voice;
import be.schakel.testing.Visitor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rights pages as a worker's browser gets them. */
class RightsPagesTest extends BoardWork {

    @Autowired
    private PersonDesk people;

    @Autowired
    private Ids ids;

    @Test
    void theBoardAsksOneQuestionAndSaysWhy() {
        var board = sara.get(rights).body();
        assertThat(board)
                .contains("Volgende goede vraag")
                .contains("Beslist mee over")
                .contains("Weet ik niet")
                .contains("Wil niet zeggen")
                .contains("Niet nu")
                .contains("Meer info nodig")
                .doesNotContain("Geen recht nu</h2>");
    }

    @Test
    @DisplayName(
            "Who lives there stands in the file already: the board lays it under its question (nobody tells a story twice)")
    void theBoardKnowsWhoLivesThere() {
        var partner = new HouseholdMember(
                ids.next(), 1, Relation.PARTNER, "Jos", Optional.of(1969), HouseholdMember.Income.UNKNOWN);
        Acting.runAs(SARA, () -> people.add(client, partner));
        answer("benefits_received", Possible.selected());
        var question = Jsoup.parse(sara.get(rights).body()).select("section.next");
        assertThat(question.text())
                .contains("Onderwerp: Relaties en gezin")
                .contains("Wie woont er bij u?")
                .contains("Dit staat al in dit dossier.");
        assertThat(question.select("option[value=partner][selected]")).hasSize(1);
        assertThat(question.select("input[value=1969]")).hasSize(1);
    }

    @Test
    @DisplayName("A birth date in the file is laid under its question, until another one is given")
    void theBoardKnowsTheBirthDate() {
        var born = new NewClient("Kent Ge Mij", "", Optional.of(LocalDate.of(1971, 3, 4)), "nl", "", "", "");
        var page = "/traject/" + Acting.as(SARA, () -> intake.open(born)) + "/rechten/vragen/birth_date";
        assertThat(Jsoup.parse(sara.get(page).body()).select("main").html())
                .contains("Dit staat al in dit dossier.")
                .contains("value=\"4-3-1971\"");
        sara.submit(page, page, Map.of("answer", "5-3-1971", "version", "0"));
        assertThat(sara.get(page).body())
                .contains("value=\"5-3-1971\"")
                .doesNotContain("4-3-1971")
                .doesNotContain("Dit staat al in dit dossier.");
    }

    @Test
    void aTopicComesFirstWhenTheConversationIsAboutIt() {
        assertThat(sara.get(rights + "?onderwerp=gezondheid").body())
                .contains("Onderwerp: Lichamelijke gezondheid en zorg");
    }

    @Test
    @DisplayName("After an answer the board says what changed (ux rule 7)")
    void theBoardSaysWhatAnAnswerChanged() {
        var board = sara.submit(
                rights + "/vragen/violence_victim",
                rights + "/vragen/violence_victim",
                Map.of("answer", "no", "version", "0"));
        assertThat(board.path()).isEqualTo(rights);
        assertThat(board.body())
                .contains("Het antwoord is bewaard.")
                .contains("Wat het antwoord veranderde")
                .contains("(was: Meer info nodig)");
        assertThat(sara.get(rights).body()).doesNotContain("Wat het antwoord veranderde");
    }

    @Test
    void wrongInputComesBackWithWhatWasTyped() {
        var question = rights + "/vragen/household_gross_taxable_income_month";
        var refused = sara.submit(question, question, Map.of("answer", "-12 appels", "per", "week", "version", "0"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("<title>Fout: ").contains("value=\"-12 appels\"");
    }

    @Test
    @DisplayName("A colleague answered meanwhile: both are shown, nothing is lost")
    void aColleaguesAnswerIsShownBesideMine() {
        var question = rights + "/vragen/lives_alone";
        sara.get(question);
        Acting.runAs(
                KOEN,
                () -> desk.answer(
                        client,
                        new GivenAnswer("lives_alone", Answer.known(Possible.yes()), Voice.CLIENT, moment.today(), 0)));
        var conflict = sara.submit(question, question, Map.of("answer", "no", "version", "0"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("Koen Vermeulen")
                .contains("Een collega beantwoordde deze vraag intussen")
                .containsPattern("value=\"no\" checked");
        var saved = sara.submit(question, question, Map.of("answer", "no", "version", "1"));
        assertThat(saved.body()).contains("Het antwoord is bewaard.");
        assertThat(sara.get(question).body()).contains("Koen Vermeulen").contains("Sara Maes");
    }

    @Test
    void aQuestionPutOffStaysAwayUntilAskedFor() {
        var first = firstQuestion(sara.get(rights).body());
        var later = sara.submit(rights, rights + "/vragen/" + first + "/niet-nu", Map.of());
        assertThat(firstQuestion(later.body())).isNotEqualTo(first);
        assertThat(later.body()).contains("Opnieuw vragen wat uitgesteld is (1)");
        var again = sara.submit(rights, rights + "/opnieuw-vragen", Map.of());
        assertThat(firstQuestion(again.body())).isEqualTo(first);
    }

    @Test
    void aRightHasItsOwnPageWithTheWayToUse() {
        var right = sara.get(rights + "/leefloon").body();
        assertThat(right)
                .contains("Van recht naar gebruik")
                .contains("Wie beslist")
                .contains("OCMW Leiedorp")
                .contains("/schakelen/nieuw?recht=leefloon")
                .contains("Uitgelegd aan de cliënt");
        assertThat(sara.get(rights + "/no-such-right").status()).isEqualTo(404);
        assertThat(sara.get(rights + "/leefloon/stap/in-use").status()).isEqualTo(404);
    }

    @Test
    void aStepIsWrittenDownFromItsOwnPage() {
        var step = rights + "/leefloon/stap/explained";
        var done = sara.submit(step, step, fields());
        assertThat(done.path()).isEqualTo(rights + "/leefloon");
        assertThat(done.body()).contains("De stap is opgeschreven.").contains("Volgt op: Sara Maes");
        var twice = sara.submit(rights, step, fields());
        assertThat(twice.status()).isEqualTo(409);
    }

    private static Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        fields.put("responsible", SARA.worker().toString());
        fields.put("version", "0");
        return fields;
    }

    @Test
    @DisplayName("One leaflet for the client in Dutch and French, with a phone and no reasons (REQ-063, REQ-296)")
    void theLeafletSpeaksTheClientsLanguage() {
        assertThat(sara.get(rights).body()).contains("Nog niet meegegeven in dit traject.");
        var dutch = sara.get(rights + "/blad");
        assertThat(dutch.path()).isEqualTo(rights + "/blad/nl");
        assertThat(dutch.body())
                .contains("<html lang=\"nl\">")
                .contains("Uw rechten")
                .contains("Wie helpt u?")
                .contains("056 00 00 30")
                .doesNotContain("Nog niet vervuld");
        assertThat(sara.get(rights + "/blad/fr").body())
                .contains("<html lang=\"fr\">")
                .contains("Vos droits")
                .contains("Qui vous aide");
        var given = sara.submit(rights + "/blad/nl", rights + "/blad/nl", Map.of());
        assertThat(given.body()).contains("Het blad is meegegeven.").contains("Meegegeven in dit traject.");
    }

    @Test
    @DisplayName("Another organisation gets a page that is not there (model.md 4)")
    void aStrangerGetsNoPage() {
        var noor = Visitor.signedIn(port, "noor");
        for (var page : new String[] {"", "/vragen", "/vragen/lives_alone", "/leefloon", "/blad/nl"}) {
            assertThat(noor.get(rights + page).status()).as(page).isEqualTo(404);
        }
    }

    private static String firstQuestion(String body) {
        var action = "/rechten/vragen/";
        var start = body.indexOf(action, body.indexOf("id=\"form\"") - 200) + action.length();
        return body.substring(start, body.indexOf('"', start));
    }
}
