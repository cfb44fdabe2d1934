package be.schakel.rights.web;

import static be.schakel.platform.DemoWorkers.CAW;
import static be.schakel.platform.DemoWorkers.DMW;
import static be.schakel.platform.DemoWorkers.KOEN;
import static be.schakel.platform.DemoWorkers.LIEN;
import static be.schakel.platform.DemoWorkers.OCMW;
import static be.schakel.platform.DemoWorkers.SARA;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.intake.IntakeDesk;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.Moment;
import be.schakel.rights.CorrectionDesk;
import be.schakel.rights.RealisationDesk;
import be.schakel.rights.RealisationState;
import be.schakel.rights.RightCase;
import be.schakel.rights.StepResult;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.Visitor;
import be.schakel.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of realisation as a worker's browser gets them, and as a forged form sends them. */
@SchakelTest
class RealisationPagesTest {

    private static final String LEEFLOON = "/leefloon";

    @LocalServerPort
    private int port;

    @Autowired
    private RealisationDesk desk;

    @Autowired
    private CorrectionDesk corrections;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private Moment moment;

    @Test
    @DisplayName("A CAW does not offer itself as grantor of money, and no forged form makes it one (REQ-298)")
    void noForgedFormMakesACawAGrantor() {
        var client = client(LIEN);
        var lien = Visitor.signedIn(port, "lien");
        for (var step : List.of("explained", "to-apply", "applied")) {
            assertThat(take(lien, client, step, Map.of()).status()).isEqualTo(200);
        }
        var page = lien.get(rights(client) + LEEFLOON + "/stap/granted").body();
        assertThat(page).contains(OCMW.toString()).doesNotContain("value=\"" + CAW + "\"");
        for (var forged : List.of(CAW.toString(), DMW.toString(), "", "CAW", "NAMED", "x".repeat(5_000))) {
            for (var grant : List.of("granted", "partly")) {
                var answer = take(lien, client, grant, Map.of("body", forged));
                assertThat(answer.status()).as("%s by %s", grant, forged).isEqualTo(422);
            }
        }
        assertThat(state(LIEN, client)).isEqualTo(RealisationState.APPLIED);
        assertThat(take(lien, client, "granted", Map.of("body", OCMW.toString()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("Handing over is offered only where another partner may grant the right, and never to ourselves")
    void aRightIsHandedOverOnlyToWhoMayGrantIt() {
        var client = client(LIEN);
        var lien = Visitor.signedIn(port, "lien");
        var nobodyHere = rights(client) + "/verhoogde-tegemoetkoming";
        for (var step : List.of("explained", "to-apply")) {
            take(lien, client, step, Map.of());
            lien.submit(
                    nobodyHere + "/stap/" + step,
                    nobodyHere + "/stap/" + step,
                    Map.of("responsible", LIEN.worker().toString(), "version", step.equals("explained") ? "0" : "2"));
        }
        assertThat(lien.get(nobodyHere).body()).contains("Aan te vragen").doesNotContain("handed-over");
        assertThat(lien.get(nobodyHere + "/stap/handed-over").status()).isEqualTo(404);
        var page = lien.get(rights(client) + LEEFLOON + "/stap/handed-over");
        assertThat(page.body()).contains("OCMW Leiedorp").doesNotContain("Een CAW beslist nooit");
    }

    @Test
    void aRefusalWithoutALastDayAsksForIt() {
        var client = client(SARA);
        var sara = Visitor.signedIn(port, "sara");
        for (var step : List.of("explained", "to-apply", "applied")) {
            take(sara, client, step, Map.of());
        }
        take(sara, client, "refused", Map.of("reason", "TOO_LATE"));
        var refused = Acting.as(SARA, () -> desk.file(client, "leefloon"));
        assertThat(sara.get(rights(client) + LEEFLOON).body().contains("tot wanneer kan beroep"))
                .isEqualTo(refused.view().realisation().orElseThrow().dueOn().isEmpty());
    }

    @Test
    void aForgedStepThatIsNoEdgeIsRefusedWithWords() {
        var client = client(SARA);
        var sara = Visitor.signedIn(port, "sara");
        for (var state : List.of("in-use", "renewed", "check-received", "refused-final", "suggested")) {
            var answer = take(sara, client, state, Map.of("body", "named", "reason", "NOT_NOW"));
            assertThat(answer.status()).as(state).isEqualTo(422);
        }
        assertThat(take(sara, client, "no-such-state", Map.of()).status()).isEqualTo(404);
        assertThat(Acting.as(SARA, () -> desk.file(client, "leefloon").view().realisation()))
                .isEmpty();
    }

    @Test
    void aPaperTickedOnceStandsAtTheOtherRightToo() {
        var client = client(SARA);
        var sara = Visitor.signedIn(port, "sara");
        var page = rights(client) + LEEFLOON + "/papieren";
        assertThat(sara.get(page).body()).contains("Dient ook voor").contains("Identiteitskaart");
        var saved =
                sara.submit(page, page, Map.of("paper-identiteitskaart", "yes", "day-identiteitskaart", "02-11-2026"));
        assertThat(saved.body()).contains("De papieren zijn bewaard.").contains("1 van 7 zijn er.");
        assertThat(sara.get(rights(client) + "/werkloosheidsuitkering/papieren").body())
                .contains("value=\"02-11-2026\"");
        var wrong = sara.submit(
                page,
                page,
                Map.of(
                        "paper-identiteitskaart", "yes",
                        "day-identiteitskaart", "02-11-2099",
                        "version-identiteitskaart", "1"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"02-11-2099\"").contains("Deze datum moet nog komen");
        var unseen =
                sara.submit(page, page, Map.of("paper-identiteitskaart", "yes", "day-identiteitskaart", "03-11-2026"));
        assertThat(unseen.status()).isEqualTo(409);
        assertThat(unseen.body()).contains("value=\"03-11-2026\"").contains("2 november 2026");
    }

    @Test
    void theLastStepIsTakenBackWithOneButton() {
        var client = client(SARA);
        var sara = Visitor.signedIn(port, "sara");
        var right = rights(client) + LEEFLOON;
        assertThat(take(sara, client, "explained", Map.of()).body()).contains("Maak ongedaan");
        var undone = sara.submit(right, right + "/ongedaan", Map.of("version", "2"));
        assertThat(undone.body())
                .contains("De laatste stap is ongedaan gemaakt.")
                .contains("Later ongedaan gemaakt.")
                .doesNotContain("Maak ongedaan</button>");
        var again = sara.submit(right, right + "/ongedaan", Map.of("version", "3"));
        assertThat(again.body()).contains("Ongedaan maken kan alleen op de dag zelf");
    }

    @Test
    @DisplayName("A colleague moved the days meanwhile: both are shown, nothing is lost")
    void aColleaguesDaysAreShownBesideMine() {
        var client = client(SARA);
        var sara = Visitor.signedIn(port, "sara");
        for (var step : List.of("explained", "to-apply", "applied")) {
            take(sara, client, step, Map.of());
        }
        var days = rights(client) + LEEFLOON + "/dagen";
        assertThat(sara.get(days).body()).contains("Op welke dag vragen we na hoe het staat?");
        var seen = Acting.as(SARA, () -> version(client));
        var theirs =
                new RightCase.Days(Optional.empty(), Optional.of(moment.today().plusDays(3)), KOEN.worker(), seen);
        Acting.runAs(
                KOEN,
                () -> assertThat(corrections.change(client, "leefloon", theirs)).isInstanceOf(StepResult.Taken.class));
        var mine = Map.of(
                "revisit", "15-01-2027", "responsible", SARA.worker().toString(), "version", String.valueOf(seen));
        var conflict = sara.submit(days, days, mine);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("Koen Vermeulen").contains("value=\"15-01-2027\"");
        var saved = sara.submit(days, days, with(mine, "version", String.valueOf(seen + 1)));
        assertThat(saved.body()).contains("De dagen zijn bewaard.").contains("15 januari 2027");
        var nonsense = sara.submit(days, days, with(mine, "revisit", "32-01-2027"));
        assertThat(nonsense.status()).isEqualTo(422);
    }

    @Test
    void anAnswerNobodyOfferedIsRefused() {
        var client = client(SARA);
        var sara = Visitor.signedIn(port, "sara");
        sara.submit(
                rights(client) + "/vragen/violence_victim",
                rights(client) + "/vragen/violence_victim",
                Map.of("answer", "yes", "version", "0"));
        var page = rights(client) + "/bespreken";
        var empty = sara.get(page).body().contains("Elk mogelijk recht heeft een antwoord.");
        var forged = sara.submit(page, page, Map.of("rest", "GRANTED"));
        var nothing = sara.submit(page, page, Map.of());
        assertThat(forged.status()).isEqualTo(empty ? 200 : 422);
        assertThat(nothing.status()).isEqualTo(empty ? 200 : 422);
    }

    @Test
    @DisplayName("Another organisation gets a page that is not there (model.md 4)")
    void aStrangerGetsNoPage() {
        var client = client(SARA);
        take(Visitor.signedIn(port, "sara"), client, "explained", Map.of());
        for (var name : List.of("noor", "tom")) {
            var other = Visitor.signedIn(port, name);
            for (var page : List.of("/bespreken", LEEFLOON + "/papieren", LEEFLOON + "/dagen", LEEFLOON)) {
                assertThat(other.get(rights(client) + page).status())
                        .as(name + page)
                        .isEqualTo(404);
            }
            assertThat(other.submit("/vandaag", rights(client) + LEEFLOON + "/ongedaan", Map.of("version", "2"))
                            .status())
                    .isEqualTo(404);
        }
    }

    private Answer take(Visitor visitor, UUID client, String state, Map<String, String> more) {
        var right = rights(client) + LEEFLOON;
        var page = visitor.get(right + "/stap/" + state).body();
        var version = page.replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        var fields = new HashMap<>(more);
        fields.put("version", version.matches("\\d+") ? version : "0");
        return visitor.submit(right, right + "/stap/" + state, fields);
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        var changed = new HashMap<>(fields);
        changed.put(field, value);
        return changed;
    }

    private UUID client(Actor worker) {
        return Acting.as(worker, () -> intake.open(NewClient.called("Rechtenklant")));
    }

    private static String rights(UUID client) {
        return "/traject/" + client + "/rechten";
    }

    private int version(UUID client) {
        return desk.file(client, "leefloon").view().realisation().orElseThrow().version();
    }

    private RealisationState state(Actor worker, UUID client) {
        return Acting.as(
                worker,
                () -> desk.file(client, "leefloon")
                        .view()
                        .realisation()
                        .orElseThrow()
                        .state());
    }
}
