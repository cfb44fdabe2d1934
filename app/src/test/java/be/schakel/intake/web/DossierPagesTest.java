package be.schakel.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.testing.SchakelTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of one client, through a browser: who may open them, and two workers on one page. */
@SchakelTest
class DossierPagesTest {

    private static final List<String> PAGES = List.of(
            "persoon",
            "persoon/gegevens",
            "persoon/gezin/nieuw",
            "persoon/netwerk/nieuw",
            "crisis",
            "verloop",
            "verloop/rust",
            "verloop/aanklampend",
            "verloop/afronden",
            "overdragen",
            "contact");

    @LocalServerPort
    private int port;

    @Test
    void eachPageOpensForAColleagueOfTheSameOrganisation() {
        var trajectory = Door.of(port, "sara").start(Door.aName());
        var colleague = Door.of(port, "koen");
        for (var page : PAGES) {
            var answer = colleague.get(path(trajectory, page));
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).contains("<h1>");
        }
        assertThat(Door.trailOf(trajectory)).contains("SEEN person", "SEEN crisis", "SEEN holder", "SEEN course");
    }

    @Test
    @DisplayName("A forged or foreign id is a 404 that tells nothing, and a line in the trail")
    void aForgedIdIsNotHereAndIsWrittenDown() {
        var ours = Door.of(port, "sara").start(Door.aName());
        var nowhere = UUID.randomUUID();
        for (var worker : List.of("tom", "lien", "els", "mia")) {
            var door = Door.of(port, worker);
            for (var page : PAGES) {
                assertThat(door.get(path(ours, page)).status())
                        .as(worker + " " + page)
                        .isEqualTo(404);
            }
        }
        Door.of(port, "sara").get(path(nowhere, "persoon"));
        assertThat(Door.trailOf(ours)).contains("REFUSED trajectory");
        assertThat(Door.trailOf(nowhere)).containsExactly("REFUSED trajectory");
    }

    @Test
    void aForeignWorkerChangesNothingByPosting() {
        var sara = Door.of(port, "sara");
        var ours = sara.start(Door.aName());
        var tom = Door.of(port, "tom");
        for (var action :
                List.of("crisis", "verloop/afronden", "contact", "overdragen/gezien", "persoon/gezin/nieuw")) {
            var answer = tom.submit(
                    "/contact/nieuw",
                    path(ours, action),
                    Map.of("channel", "DESK", "relation", "CHILD", "name", "x", "note", "x"));
            assertThat(answer.status()).as(action).isEqualTo(404);
        }
        assertThat(sara.get(path(ours, "verloop")).body()).contains("Het traject loopt.");
    }

    @Test
    @DisplayName("Functions without clients have an own page and no way in (model.md 4)")
    void aFunctionWithoutClientsSeesNone() {
        for (var worker : List.of("els", "mia")) {
            var door = Door.of(port, worker);
            assertThat(door.get("/").body())
                    .contains("<h1>")
                    .doesNotContain("Rita")
                    .doesNotContain("<table");
            assertThat(door.get("/contact/nieuw").status()).isEqualTo(403);
            assertThat(door.get("/trajecten").status()).isEqualTo(403);
            assertThat(door.get("/vandaag/te-laat").status()).isEqualTo(404);
        }
    }

    @Test
    void theSecondOfTwoWorkersSeesBothVersionsAndLosesNothing() {
        var sara = Door.of(port, "sara");
        var name = Door.aName();
        var page = path(sara.start(name), "persoon/gegevens");
        var version = Door.version(sara.get(page));
        assertThat(sara.submit(
                                page,
                                Map.of("version", version, "name", name, "phone", "0470 00 00 01", "language", "fr"))
                        .status())
                .isEqualTo(200);
        var told = Door.of(port, "koen")
                .submit(page, Map.of("version", version, "name", name, "phone", "0470 00 00 02", "language", "nl"));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body())
                .contains("Een collega bewaarde dit intussen")
                .contains("0470 00 00 01")
                .contains("value=\"0470 00 00 02\"")
                .contains("Frans");
        assertThat(Door.version(told)).isNotEqualTo(version);
    }

    @Test
    void someoneOfTheHouseholdIsAddedChangedAndRemoved() {
        var door = Door.of(port, "sara");
        var person = path(door.start(Door.aName()), "persoon");
        var refused = door.submit(person + "/gezin/nieuw", Map.of("name", "Jos", "birthYear", "19x9"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#relation\"")
                .contains("href=\"#birthYear\"")
                .contains("19x9");
        var added = door.submit(person + "/gezin/nieuw", Map.of("name", "Jos", "relation", "PARTNER", "income", "YES"));
        assertThat(added.body()).contains("<strong>Jos</strong>");
        var one = added.body().replaceAll("(?s).*(/traject/[^\"]*/gezin/[0-9a-f-]{36})\".*", "$1");
        var changed =
                door.submit(one, Map.of("version", "1", "name", "Jos V.", "relation", "PARTNER", "birthYear", "1969"));
        assertThat(changed.body()).contains("Jos V.").contains("geboren in 1969");
        assertThat(door.get(one + "/verwijderen").body()).contains("Verwijder Jos V.");
        assertThat(door.submit(one + "/verwijderen", Map.of()).body()).doesNotContain("Jos V.");
    }

    @Test
    @DisplayName("Crisis first: a banner on each page until it is over, with a note (REQ-280)")
    void aCrisisIsOnEachPageUntilItIsOver() {
        var door = Door.of(port, "sara");
        var trajectory = door.start(Door.aName());
        var marked = door.submit(path(trajectory, "crisis"), Map.of("kind", "suicidal-thoughts", "safety", "NOT_SAFE"));
        assertThat(marked.body()).contains("tel:1813").contains("Niet veilig.").doesNotContain("tel:1712");
        assertThat(door.get(path(trajectory, "persoon")).body()).contains("Crisis: het brede gesprek rust.");
        var calm = path(trajectory, "crisis/rustig");
        assertThat(door.submit(path(trajectory, "crisis"), calm, Map.of("note", " "))
                        .status())
                .isEqualTo(422);
        door.submit(path(trajectory, "crisis"), calm, Map.of("note", "slaapt bij zus"));
        assertThat(door.get(path(trajectory, "persoon")).body()).doesNotContain("Crisis: het brede gesprek rust.");
    }

    @Test
    void anUnknownKindOfCrisisOrAPastDayIsRefusedWithTheInputKept() {
        var door = Door.of(port, "sara");
        var page = path(door.start(Door.aName()), "crisis");
        var answer = door.submit(page, Map.of("kind", "<b>", "resumeOn", "1-1-2020"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#kind\"")
                .contains("href=\"#resumeOn\"")
                .contains("value=\"1-1-2020\"");
    }

    @Test
    @DisplayName("Saving without a continuity holder is refused (REQ-013)")
    void handingOverToNobodyIsRefused() {
        var door = Door.of(port, "sara");
        var page = path(door.start(Door.aName()), "overdragen");
        var answer = door.submit(page, Map.of("note", "wie wil?"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Zonder iemand kan niet")
                .contains("wie wil?")
                .contains("Koen Vermeulen");
    }

    @Test
    void namesNeverStandInAnAddress() {
        var door = Door.of(port, "sara");
        var name = Door.aName();
        door.start(name);
        var found = door.submit("/trajecten", Map.of("name", name));
        assertThat(found.path()).isEqualTo("/trajecten");
        assertThat(found.body()).contains("1 traject gevonden").contains(name);
        assertThat(found.body()).doesNotContain("zoek=" + name).doesNotContain("name=" + name);
    }

    private static String path(UUID trajectory, String page) {
        return "/traject/" + trajectory + "/" + page;
    }
}
