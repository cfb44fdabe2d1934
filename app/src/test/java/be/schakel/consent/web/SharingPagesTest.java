package be.schakel.consent.web;

import static be.schakel.consent.TalkFixture.aTalk;
import static be.schakel.platform.DemoWorkers.CAW;
import static be.schakel.platform.DemoWorkers.OCMW;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.consent.Category;
import be.schakel.consent.ConsentDesk;
import be.schakel.consent.ConsentPurpose;
import be.schakel.consent.TalkDesk;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.Visitor;
import be.schakel.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages about sharing, as Sara of the DMW and Tom of the OCMW meet them, without JavaScript. */
@SchakelTest
class SharingPagesTest {

    /** The six ticks share one field name, so they travel beside the other fields. */
    private static final String SAID = "?said=before&said=what&said=why&said=whom&said=what-happens&said=withdraw";

    private static final Pattern HIDDEN = Pattern.compile("name=\"(talk|seen)\" value=\"([^\"]*)\"");
    private static final Pattern EVERY = Pattern.compile("name=\"every\" value=\"([^\"]*)\"");

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private TalkDesk talks;

    @Autowired
    private ConsentDesk consents;

    @LocalServerPort
    private int port;

    private UUID client = OCMW;
    private String path = "";

    @BeforeEach
    void aClientOfTheDmw() {
        client = asSara(() -> intake.open(NewClient.called("Fatou Pagina")));
        path = "/traject/" + client + "/delen";
    }

    @Test
    void withoutAnyAnswerThePageSaysWhatToDo() {
        var page = sara().get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Nog niets gedeeld").contains("Vraag toestemming aan de cliënt");
    }

    @Test
    @DisplayName("Nothing stands ticked, and each usual part has three answers (REQ-361, ux 21)")
    void nothingIsPreselected() {
        for (var purpose : Set.of("onthaal", "verdere-hulp", "heel-dossier")) {
            var page = sara().get(talkPath(OCMW, purpose));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).doesNotContain(" checked");
        }
        var page = sara().get(talkPath(OCMW, "onthaal")).body();
        assertThat(page).contains("Ja, delen", "Beslis later").doesNotContain("answer-K5");
        for (var part : Set.of("K1", "K2", "K3", "K4", "K6", "K7", "K8")) {
            assertThat(page.split("name=\"answer-" + part + "\"", -1)).as(part).hasSize(4);
        }
    }

    @Test
    @DisplayName("The page says who the partner is, what speaks against, and what stays unseen (REQ-363, REQ-364)")
    void thePageIsHonestAboutSharing() {
        assertThat(sara().get(talkPath(CAW, "onthaal")).body())
                .contains(
                        "kent zelf geen uitkering",
                        "Wat gelezen is",
                        "Dit ziet CAW Leieland niet",
                        "Rijksregisternummer");
    }

    @Test
    void aPartnerInTheAddressLeadsToItsTalkAndBack() {
        var visitor = sara();
        var page = visitor.get(path + "/nieuw?partner=" + OCMW + "&terug=/traject/" + client + "/overzicht");
        assertThat(page.path()).isEqualTo(talkPath(OCMW, "onthaal"));
        assertThat(page.body()).contains("name=\"terug\" value=\"/traject/" + client + "/overzicht\"");
    }

    @Test
    @DisplayName("A yes without the six points is refused on the same page, and everything typed stays (REQ-355)")
    void aYesTooSoonIsRefusedAndKeepsTheInput() {
        var fields = Map.of("answer-K1", "yes", "given-by", "self", "how", "oral", "capacity", "tolk aan de lijn");
        var page = send(sara(), OCMW, fields);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "<title>Fout: ",
                        "Zeg alle zes de punten luidop",
                        "tolk aan de lijn",
                        "Noteer waar de cliënt dit zei")
                .containsPattern("value=\"yes\" checked");
        assertThat(valid(OCMW)).isEmpty();
    }

    @Test
    @DisplayName("A talk held well is in the file, on the page and on the client's paper (REQ-327, REQ-328, REQ-374)")
    void aTalkIsHeldNotedAndPrinted() {
        var visitor = sara();
        var saved = send(visitor, OCMW, wellHeld("answer-K1", "yes", "answer-K2", "no"));
        assertThat(saved.path()).isEqualTo(path);
        assertThat(saved.body())
                .contains("Het nee wordt gerespecteerd", "Identiteit en contact", "Sara Maes, maatschappelijk werker");
        assertThat(valid(OCMW)).containsExactly(Category.K1_IDENTITY);
        var talk = asSara(() -> consents.sharing(client)).talks().getFirst();
        var paper = visitor.get(path + "/afschrift/" + talk.id() + "?blad=fr").body();
        assertThat(paper)
                .contains(
                        "lang=\"fr\"",
                        "OCMW Leiedorp peut savoir ceci",
                        talk.code().printed());
        assertThat(visitor.get(path + "/afschrift/" + talk.id()).body()).contains("OCMW Leiedorp mag dit weten");
    }

    @Test
    void afterTheTalkOneGoesBackToWhereOneCameFrom() {
        var fields = wellHeld("answer-K1", "yes");
        fields.put("terug", "/trajecten");
        assertThat(send(sara(), OCMW, fields).path()).isEqualTo("/trajecten");
        fields.put("terug", "//elsewhere.example");
        assertThat(send(sara(), OCMW, fields).path()).isEqualTo(path);
    }

    @Test
    void aPageThatStoodOpenShowsWhatChangedAndKeepsTheInput() {
        var visitor = sara();
        var open = visitor.get(talkPath(OCMW, "onthaal"));
        asSara(() -> talks.record(aTalk(client, OCMW).no(Category.K1_IDENTITY).talk()));
        var fields = wellHeld("answer-K1", "yes");
        fields.put("document", "typte ik al");
        var late = post(visitor, OCMW, fields, open);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("veranderde intussen", "typte ik al");
        assertThat(valid(OCMW)).isEmpty();
        assertThat(post(visitor, OCMW, fields, late).path()).isEqualTo(path);
        assertThat(valid(OCMW)).containsExactly(Category.K1_IDENTITY);
    }

    @Test
    @DisplayName("Stopping takes one page at the desk, for one part or for all (REQ-368)")
    void stoppingTakesOnePage() {
        asSara(() -> talks.record(aTalk(client, OCMW)
                .yes(Category.K1_IDENTITY, Category.K2_QUESTION)
                .talk()));
        var visitor = sara();
        var none =
                visitor.submit(path, path + "/stoppen", Map.of("what", "chosen", "group", "stop-" + OCMW + "-INTAKE"));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("Duid aan wat moet stoppen");
        var lines = EVERY.matcher(none.body());
        assertThat(lines.find()).isTrue();
        visitor.submit(path, path + "/stoppen", Map.of("what", "chosen", "line", lines.group(1)));
        assertThat(valid(OCMW)).hasSize(1);
        assertThat(lines.find()).isTrue();
        visitor.submit(path, path + "/stoppen", Map.of("what", "all", "every", lines.group(1)));
        assertThat(valid(OCMW)).isEmpty();
    }

    @Test
    @DisplayName("Tom of the OCMW stops it with the code, sees no name, and the code is in no address (REQ-368)")
    void anotherPartnerStopsWithTheCode() {
        asSara(() -> talks.record(aTalk(client, CAW).yes(Category.K2_QUESTION).talk()));
        var code = asSara(() -> consents.sharing(client)).talks().getFirst().code();
        var tom = Visitor.signedIn(port, "tom");
        assertThat(tom.submit("/intrekken", "/intrekken", Map.of("code", "7K3M 9QXA"))
                        .status())
                .isEqualTo(422);
        var found = tom.submit("/intrekken", "/intrekken", Map.of("code", code.printed()));
        assertThat(found.path()).isEqualTo("/intrekken");
        assertThat(found.body()).contains("CAW Leieland", "Hulpvraag").doesNotContain("Fatou");
        var every = EVERY.matcher(found.body());
        assertThat(every.find()).isTrue();
        var stopped = tom.submit(
                "/intrekken",
                "/intrekken/bevestigen",
                Map.of("code", code.value(), "what", "all", "every", every.group(1)));
        assertThat(stopped.body()).contains("Gestopt. Geen enkele partner ziet dit nog");
        assertThat(valid(CAW)).isEmpty();
        assertThat(sara().get(path).body()).contains("via OCMW Leiedorp");
        assertThat(Visitor.signedIn(port, "lien").get("/delen/gestopt").body())
                .contains("DMW Zorgmutualiteit Leieland")
                .doesNotContain("Fatou");
    }

    @Test
    void aStrangerAndAPartnerFindNoSuchPage() {
        var talk = "/afschrift/" + client;
        for (var name : Set.of("noor", "tom", "els")) {
            var visitor = Visitor.signedIn(port, name);
            for (var page : Set.of(path, path + "/nieuw", talkPath(CAW, "onthaal"), path + talk)) {
                assertThat(visitor.get(page).status()).as(name + " " + page).isEqualTo(404);
            }
        }
    }

    private Answer send(Visitor visitor, UUID partner, Map<String, String> fields) {
        return post(visitor, partner, fields, visitor.get(talkPath(partner, "onthaal")));
    }

    private Answer post(Visitor visitor, UUID partner, Map<String, String> fields, Answer page) {
        var more = new HashMap<>(Map.of("_csrf", Visitor.token(page.body())));
        var hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            more.put(hidden.group(1), hidden.group(2));
        }
        var talk = talkPath(partner, "onthaal");
        return visitor.post(talk, fields.containsKey("reasons") ? talk + SAID : talk, fields, more);
    }

    private static Map<String, String> wellHeld(String... answers) {
        var fields = new HashMap<>(Map.of(
                "reasons",
                "yes",
                "weighed",
                "yes",
                "given-by",
                "self",
                "how",
                "oral",
                "place",
                "office",
                "language",
                "nl"));
        for (var index = 0; index < answers.length; index += 2) {
            fields.put(answers[index], answers[index + 1]);
        }
        return fields;
    }

    private String talkPath(UUID partner, String purpose) {
        return path + "/nieuw/" + partner + "/" + purpose;
    }

    private Set<Category> valid(UUID partner) {
        return asSara(() -> consents.validCategories(client, partner, ConsentPurpose.INTAKE));
    }

    private Visitor sara() {
        return Visitor.signedIn(port, "sara");
    }

    private static <T> T asSara(Supplier<T> work) {
        return Acting.as(DemoWorkers.SARA, work::get);
    }
}
