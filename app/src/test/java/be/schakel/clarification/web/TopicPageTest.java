package be.schakel.clarification.web;

import static be.schakel.platform.DemoWorkers.SARA;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.intake.IntakeDesk;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One page per life domain, as a browser without JavaScript meets it. */
@SchakelTest
class TopicPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private IntakeDesk intake;

    private UUID client = DemoWorkers.OCMW;

    @BeforeEach
    void someoneComesIn() {
        client = Acting.as(SARA, () -> intake.open(NewClient.called("Jan D.")));
    }

    @Test
    void theClientsWordsComeBackAsTextAndNeverAsMarkup() {
        var sara = visit("sara", "wonen");
        var page = sara.submit(Map.of("words", "<script>alert(1)</script> '; drop table x; --"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; '; drop table x; --")
                .doesNotContain("<script>alert");
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndKept() {
        var long10000 = "abcdefghij".repeat(1_000);
        var page = visit("sara", "wonen").submit(Map.of("words", long10000));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Fout: ")
                .contains("Dit is te lang: 10.000 tekens")
                .contains(long10000);
        assertThat(visit("sara", "wonen").look().body()).doesNotContain("abcdefghij");
    }

    @Test
    void aForgedNumberIsRefused() {
        assertThat(visit("sara", "wonen").submit(Map.of("scale", "11")).status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("No number is preset on the scale; rather not is an answer (REQ-275)")
    void theScaleStartsEmpty() {
        var sara = visit("sara", "inkomen");
        assertThat(sara.look().body())
                .contains("Er is geen geld voor eten of wonen.")
                .doesNotContainPattern("name=\"scale\" value=\"[^\"]*\" checked");
        assertThat(sara.submit(Map.of("scale", "rather_not")).body())
                .containsPattern("name=\"scale\" value=\"rather_not\" checked");
    }

    @Test
    void savingWithAButtonAlsoSaysWhereTheDomainStands() {
        var sara = visit("sara", "werk");
        var page = sara.submit(Map.of("words", "ik zoek werk", "state", "question"));
        assertThat(page.body()).contains("ik zoek werk").contains("Er is een vraag</span>");
        assertThat(sara.submit(Map.of("words", "ik zoek werk", "state", "result"))
                        .status())
                .isEqualTo(422);
        var done = sara.submit(Map.of("words", "ik zoek snel werk", "then", "list"));
        assertThat(done.path()).endsWith("/gesprek");
    }

    @Test
    void whatIsTypedIsSavedWhileTyping() {
        var sara = visit("sara", "gezin");
        var saved = sara.autosave(Map.of("words", "wij zijn met vier", "step-1", "sprak met de school"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body()).matches("Bewaard om \\d{1,2}\\.\\d{2} uur");
        assertThat(visit("koen", "gezin").look().body())
                .contains("wij zijn met vier")
                .contains("sprak met de school");
    }

    @Test
    void anAutosaveThatCannotBeSavedSaysSoInOneSentence() {
        var sara = visit("sara", "gezin");
        visit("koen", "gezin").submit(Map.of("words", "van Koen"));
        var stale = sara.autosave(Map.of("words", "van Sara"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).startsWith("Een collega").doesNotContain("<");
        var tooLong = sara.autosave(Map.of("words", "x".repeat(9_000)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.body()).doesNotContain("<");
    }

    @Test
    void twoWorkersAtOnceLoseNothing() {
        var sara = visit("sara", "schulden");
        visit("koen", "schulden").submit(Map.of("words", "van Koen", "step-1", "Koen belde", "note", "stil"));
        var both = sara.submit(Map.of("words", "van Sara", "step-1", "Sara mailde"));
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.body()).contains("Koen Vermeulen bewaarde dit thema intussen", "van Koen", "van Sara");
        var merged = sara.submit(Map.of("words", "van Koen en van Sara", "step-2", "Sara mailde"));
        assertThat(merged.status()).isEqualTo(200);
        assertThat(merged.body()).contains("van Koen en van Sara", "Koen belde", "Sara mailde");
    }

    @Test
    void whatOnlyTheColleagueWroteIsTakenOver() {
        var sara = visit("sara", "vrije-tijd");
        visit("koen", "vrije-tijd").submit(Map.of("strengths", "speelt accordeon", "reply", "dont_know"));
        var both = sara.submit(Map.of("words", "ik wil muziek maken", "strengths", "", "reply", "open"));
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.body())
                .containsPattern("(?s)<textarea[^>]*id=\"strengths\"[^>]*>\\s*speelt accordeon</textarea>")
                .containsPattern("(?s)<textarea[^>]*id=\"words\"[^>]*>\\s*ik wil muziek maken</textarea>")
                .containsPattern("name=\"reply\" value=\"dont_know\" checked");
    }

    @Test
    void theLanguageSwitchKeepsWhatWasTyped() {
        var sara = visit("sara", "justitie");
        var french = sara.submit(Map.of("words", "nog niet bewaard verhaal", "taal", "fr"));
        assertThat(french.body()).contains("lang=\"fr\"", "nog niet bewaard verhaal", "Avec les mots du client");
        assertThat(visit("koen", "justitie").look().body()).doesNotContain("nog niet bewaard verhaal");
    }

    @Test
    @DisplayName("A lost session loses no word: sign in and it stands on the page again")
    void aLostSessionKeepsWhatWasTyped() {
        var sara = visit("sara", "onderwijs");
        sara.visitor().loseSession();
        var door = sara.submit(Map.of("words", "lang verhaal over school", "step-1", "vroeg info"));
        assertThat(door.path()).isEqualTo("/aanmelden");
        var back = sara.visitor().signIn("sara", DemoWorkers.PASSWORD);
        assertThat(back.path()).endsWith("/gesprek/onderwijs");
        assertThat(back.body()).contains("lang verhaal over school", "vroeg info", "nog niet bewaard");
        assertThat(visit("koen", "onderwijs").look().body()).doesNotContain("lang verhaal");
    }

    @Test
    @DisplayName("A French-speaking client hears the questions in French (REQ-284)")
    void theQuestionsAreThereInTheClientsLanguage() {
        var french =
                Acting.as(SARA, () -> intake.open(new NewClient("Awa K.", "", Optional.empty(), "fr", "", "", "")));
        var page = new TalkVisit(port, "sara", french, "schulden").look().body();
        assertThat(page).contains("Toon in het Frans", "lang=\"fr\"", "Comment vont vos papiers et vos factures");
        assertThat(visit("sara", "schulden").look().body()).doesNotContain("Toon in het Frans");
    }

    @Test
    void numbersOfSeveralDaysAreALineASentenceAndATable() {
        var sara = visit("sara", "mobiliteit");
        var yesterday = LocalDate.parse(day(sara.look().body())).minusDays(1);
        sara.submit(Map.of("scale", "3", "why", "geen fiets", "day", yesterday.toString()));
        sara.look();
        var page = sara.submit(Map.of("scale", "5")).body();
        assertThat(page)
                .contains("<polyline", "2 hoger.", "<table", "geen fiets")
                .doesNotContain("style=");
    }

    @Test
    void aPrivateNoteTakesAStepToSeeAndStaysOffTheList() {
        var sara = visit("sara", "middelen");
        sara.submit(Map.of("words", "zegt weinig", "note", "rook naar alcohol"));
        assertThat(sara.look().body())
                .containsPattern("(?s)<details class=\"private\">.*rook naar alcohol.*</details>");
        assertThat(sara.list().body()).doesNotContain("rook naar alcohol");
    }

    @Test
    void anUnknownDomainAndAStrangersClientAreNotThere() {
        assertThat(visit("sara", "liefde").look().status()).isEqualTo(404);
        assertThat(visit("noor", "wonen").look().status()).isEqualTo(404);
        assertThat(visit("els", "wonen").look().status()).isEqualTo(404);
    }

    private TalkVisit visit(String worker, String domain) {
        return new TalkVisit(port, worker, client, domain);
    }

    private static String day(String page) {
        return page.replaceAll("(?s).*name=\"day\" value=\"([^\"]+)\".*", "$1");
    }
}
