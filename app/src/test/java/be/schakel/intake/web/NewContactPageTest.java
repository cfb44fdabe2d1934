package be.schakel.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.testing.SchakelTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first minute at the door, through a browser. */
@SchakelTest
class NewContactPageTest {

    private static final String PAGE = "/contact/nieuw";
    private static final String HOSTILE = "<script>alert('x')</script>\"'; drop table person; -- {0} ${x} É";
    private static final String ESCAPED = "&lt;script";

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("A first contact asks six things at most (REQ-033)")
    void aFirstContactHasSixFields() {
        var body = Door.of(port, "sara").get(PAGE).body();
        var fields = Pattern.compile("<(?:input|select|textarea)\\b[^>]*\\bname=\"([^\"]+)\"")
                .matcher(body)
                .results()
                .filter(field -> !field.group().contains("type=\"hidden\""))
                .map(field -> field.group(1))
                .collect(Collectors.toSet());
        assertThat(fields).containsExactlyInAnyOrder("channel", "place", "question", "name", "language", "help");
    }

    @Test
    @DisplayName("OCMW, CAW and DMW meet people with the same page (REQ-001)")
    void everyPartnerHasTheSamePage() {
        var pages = List.of("tom", "lien", "sara").stream()
                .map(worker -> main(Door.of(port, worker).get(PAGE).body()))
                .collect(Collectors.toSet());
        assertThat(pages).hasSize(1);
    }

    @Test
    void whoWasHelpedAtTheDoorIsOnlyCounted() {
        var answer = Door.of(port, "sara").submit(PAGE, Map.of("channel", "PHONE", "name", "Jan", "end", "HELPED"));
        assertThat(answer.path()).isEqualTo("/vandaag");
        assertThat(answer.body()).contains("Het contact is geteld, zonder naam.");
    }

    @Test
    void aTrajectoryNeedsANameAndTheTypedTextStays() {
        var answer = Door.of(port, "sara")
                .submit(PAGE, Map.of("channel", "PHONE", "question", "de huur", "end", "TRAJECTORY"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>Fout: Nieuw contact")
                .contains("href=\"#name\"")
                .contains("de huur");
    }

    @Test
    @DisplayName("Is it the same person? Asked on a page of its own, input kept, nothing saved yet (REQ-058)")
    void aLikeNameIsAskedAboutBeforeAnythingOpens() {
        var door = Door.of(port, "sara");
        var name = "Marie " + Door.aName();
        var first = door.start(name);
        var typed = new HashMap<>(Map.of(
                "channel",
                "PHONE",
                "name",
                name,
                "question",
                "iets over de huur",
                "help",
                "ADVICE",
                "end",
                "TRAJECTORY"));
        var asked = door.submit(PAGE, typed);
        assertThat(asked.body())
                .contains("<h1>Is het dezelfde persoon?")
                .contains("value=\"iets over de huur\"")
                .contains("name=\"help\" value=\"ADVICE\"")
                .contains("Nee, " + name);
        typed.put("asked", "yes");
        assertThat(door.submit(PAGE, typed).status()).isEqualTo(422);
        typed.put("same", personIn(asked.body()));
        assertThat(Door.trajectory(door.submit(PAGE, typed))).isEqualTo(first);
        typed.put("same", "other");
        assertThat(Door.trajectory(door.submit(PAGE, typed))).isNotEqualTo(first);
    }

    @Test
    void aNameOfTenThousandLettersIsRefusedAndKept() {
        var answer = Door.of(port, "sara")
                .submit(PAGE, Map.of("channel", "DESK", "name", "a".repeat(10_000), "end", "TRAJECTORY"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("10.000 tekens").contains("a".repeat(10_000));
    }

    @Test
    void markupAndSqlInEachFieldComeBackAsTheTextTheyAre() {
        var door = Door.of(port, "sara");
        for (var field :
                List.of("channel", "place", "question", "name", "language", "help", "end", "same", "birthDate")) {
            var answer = door.submit(PAGE, Map.of(field, HOSTILE));
            assertThat(answer.status()).as(field).isBetween(200, 499);
            assertThat(answer.body()).as(field).doesNotContain("<script>alert");
        }
        var kept = door.submit(PAGE, Map.of("place", HOSTILE, "question", HOSTILE, "name", "", "end", "TRAJECTORY"));
        assertThat(kept.body().split(ESCAPED, -1)).hasSizeGreaterThan(2);
    }

    @Test
    void aHostileNameIsSavedAsWrittenAndShownEscaped() {
        var door = Door.of(port, "sara");
        var name = Door.aName() + HOSTILE;
        var trajectory = door.start(name);
        var page = door.get("/traject/" + trajectory + "/persoon").body();
        assertThat(page)
                .contains(ESCAPED)
                .contains("drop table person; -- {0} ${x} É")
                .doesNotContain("<script>alert");
        assertThat(door.get("/vandaag").body()).contains(ESCAPED).doesNotContain("<script>alert");
    }

    @Test
    @DisplayName("In a crisis nothing that is missing stops the worker (REQ-280)")
    void aCrisisNeedsNoNameAndNoForm() {
        var answer = Door.of(port, "sara").submit(PAGE, Map.of("end", "CRISIS"));
        assertThat(answer.path()).endsWith("/crisis");
        assertThat(answer.body()).contains("N.N.").contains("tel:112").contains("Crisis: het brede gesprek rust.");
    }

    private static String personIn(String body) {
        var found = Pattern.compile("name=\"same\" id=\"same\" value=\"([0-9a-f-]{36})\"")
                .matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String main(String body) {
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"))
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
