package be.schakel.rights.web;

import static be.schakel.platform.DemoWorkers.SARA;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Possible;
import be.schakel.platform.Acting;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue of well over a hundred rights and some hundreds of questions stays calm. */
class LongBoardTest extends BoardWork {

    @Test
    @DisplayName("What nobody can say anything about yet is a name in a folded field of life, not a row that shouts")
    void untouchedRightsAreOnlyNames() {
        var board = page("");
        assertThat(board.select(".folded > details")).hasSizeGreaterThan(8);
        assertThat(board.select(".folded > details[open]")).isEmpty();
        assertThat(board.select(".folded .names li")).hasSizeGreaterThan(50);
        assertThat(board.select(".board .rows > li .tag")).isEmpty();
    }

    @Test
    void eachFieldOfLifeSaysHowManyRightsItHolds() {
        for (var field : page("").select(".folded > details")) {
            assertThat(field.select("summary").text())
                    .endsWith("(" + field.select("li[id]").size() + ")");
        }
    }

    @Test
    void everyRightStandsOnTheBoardOnce() {
        answer("violence_victim", Possible.no());
        var board = Acting.as(SARA, () -> desk.board(client, java.util.Optional.empty(), java.util.Set.of()));
        var names = page("").select(".board li[id]").eachAttr("id");
        assertThat(names).doesNotHaveDuplicates().hasSameSizeAs(board.rights());
    }

    @ParameterizedTest
    @CsvSource({
        "pampers, incontinentieforfait",
        "PAMPERS, incontinentieforfait",
        "langes, incontinentieforfait",
        "nappies, incontinentieforfait",
        "verwarming, sociaal-verwarmingsfonds",
        "chauffage, sociaal-verwarmingsfonds",
        "advocaat, juridische-tweedelijnsbijstand",
        "avocat, juridische-tweedelijnsbijstand",
        "pétrole, sociaal-verwarmingsfonds",
        "petrole, sociaal-verwarmingsfonds"
    })
    @DisplayName("A right is found by the word people use, in Dutch, French and English, with or without accents")
    void aRightIsFoundByAnEverydayWord(String word, String right) {
        var found = page("?zoek=" + word);
        assertThat(found.select(".board .rows > li").eachAttr("id")).contains(right);
        assertThat(found.select("#gevonden").text())
                .startsWith(String.valueOf(found.select(".board .rows > li").size()));
        assertThat(found.select("#zoek").val()).isEqualTo(word);
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        var found = page("?zoek=xyzzy");
        assertThat(found.select("#gevonden").text()).isEqualTo("Geen recht gevonden");
        assertThat(found.text()).contains("Probeer een korter of ander woord").contains("Toon weer het hele bord");
    }

    @Test
    void rightsAreChosenByWhoDecidesAndByFieldOfLife() {
        assertThat(ids("?wie=ocmw")).contains("leefloon").doesNotContain("verhoogde-tegemoetkoming");
        assertThat(ids("?wie=other")).contains("verhoogde-tegemoetkoming").doesNotContain("leefloon");
        assertThat(ids("?domein=wonen")).contains("huurpremie").doesNotContain("incontinentieforfait");
        assertThat(ids("?wie=ocmw&domein=wonen&zoek=verwarming")).contains("sociaal-verwarmingsfonds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?wie=everyone",
                "?domein=../../etc",
                "?onderwerp=%00",
                "?zoek=%3Cscript%3Ealert(1)%3C/script%3E",
                "?zoek=%27%20or%201=1--",
                "?zoek=%7Bx%7D%25",
                "?zoek=&wie=&domein="
            })
    void whatNobodyOffersIsNoChoice(String query) {
        var answer = sara.get(rights + query);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert(1)");
        assertThat(sara.get(rights + "?zoek=" + "x".repeat(5_000)).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("An answer keeps what was looked for, and the board says aloud what changed (ux rules 16 and 17)")
    void anAnswerKeepsTheChoiceAndIsSaidAloud() {
        var question = rights + "/vragen/violence_victim";
        var after = sara.submit(
                question,
                question,
                Map.of("answer", "no", "version", "0", "zoek", "geweld {a}&b", "domein", "justitie"));
        var board = Jsoup.parse(after.body());
        assertThat(board.select("#zoek").val()).isEqualTo("geweld {a}&b");
        assertThat(board.select("#domein option[selected]").val()).isEqualTo("justitie");
        var said = board.select("#volgende [data-say]").attr("data-say");
        assertThat(said)
                .startsWith("Het antwoord is bewaard.")
                .contains("valt nu weg")
                .doesNotContain(NAME);
        assertThat(board.select("#volgende").attr("tabindex")).isEqualTo("-1");
        assertThat(board.select("#volgende form#form")).isNotEmpty();
    }

    @Test
    void anAnswerThatChangesNothingSaysSo() {
        answer("violence_victim", Possible.no());
        var question = rights + "/vragen/violence_victim";
        var after = sara.submit(question, question, Map.of("answer", "no", "version", "1"));
        assertThat(Jsoup.parse(after.body()).select("#volgende [data-say]").text())
                .isEqualTo("Het antwoord is bewaard. Op het bord verandert er niets.");
    }

    @Test
    void theQuestionsAreFoldedAndTheAnsweredOnesComeFirst() {
        answer("lives_alone", Possible.yes());
        var questions = Jsoup.parse(sara.get(rights + "/vragen").body());
        assertThat(questions.select(".folded > details[open]")).isEmpty();
        assertThat(questions
                        .select(".folded > details:has(#v-lives_alone) li a")
                        .eachAttr("id")
                        .getFirst())
                .isEqualTo("v-lives_alone");
        var found = Jsoup.parse(sara.get(rights + "/vragen?zoek=geboren").body());
        assertThat(found.select(".folded > details[open] a").eachAttr("id")).contains("v-birth_date");
        assertThat(sara.get(rights + "/vragen?zoek=xyzzy").body()).contains("Geen vraag gevonden");
    }

    @Test
    @DisplayName("Forty benefits are one question in groups; a group with a tick stands open")
    void aLongListOfChoicesIsGrouped() {
        answer("benefits_received", Possible.selected("leefloon"));
        var question =
                Jsoup.parse(sara.get(rights + "/vragen/benefits_received").body());
        var groups = question.select(".grouped > details");
        assertThat(groups).hasSizeGreaterThan(2);
        assertThat(groups.select("[open] input[checked]").eachAttr("value")).containsExactly("leefloon");
        assertThat(question.select(".grouped input[name=answer]").eachAttr("value"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(be.schakel.rights.TheLaw.fact("benefits_received")
                        .values()
                        .keySet());
    }

    @Test
    void livingAloneIsTheFirstChoiceAndALineGoesAway() {
        var question = rights + "/vragen/household_members";
        var fresh = Jsoup.parse(sara.get(question).body());
        assertThat(fresh.select(".lines label").eachText().getFirst()).isEqualTo("Woont alleen");
        var two = Map.of("lines", "2", "line0-relation", "partner", "line1-relation", "child", "version", "0");
        var dropped = new java.util.HashMap<>(two);
        dropped.put("how", "drop-0");
        var left = Jsoup.parse(sara.submit(question, question, dropped).body());
        assertThat(left.select(".line select[name$=relation]").eachAttr("name")).containsExactly("line1-relation");
        assertThat(left.select("select[name=line1-relation] option[selected]").eachAttr("value"))
                .containsExactly("child");
        assertThat(left.select("input[name=gone]").eachAttr("value")).containsExactly("0");
    }

    @Test
    @DisplayName("\"Dit opent zodra leefloon drie maanden loopt\": the day stands on the board and on both pages")
    void theDayOnWhichARightOpensIsSaid() {
        var began = moment.today().withDayOfMonth(1);
        answer("benefits_received", Possible.selected("leefloon"));
        answer("leefloon_start_date", Possible.on(began));
        var opens = began.plusMonths(3);
        var day = opens.getDayOfMonth() + " ";
        var line = "Opent op " + day;
        assertThat(page("").select("section[aria-labelledby=g-opening]").text())
                .contains("Verhoogde tegemoetkoming")
                .contains(line)
                .contains("zodra “Leefloon” 3 maanden loopt");
        assertThat(sara.get(rights + "/verhoogde-tegemoetkoming").body())
                .contains("Gaat open door")
                .contains(line);
        assertThat(sara.get(rights + "/leefloon").body()).contains("<h3>Opent ").contains(line);
    }

    @Test
    void aRightSaysWhatItDoesNotOpenAndWhatItExcludes() {
        var pages = List.of("/arbeidsongeschiktheid-werknemer", "/integratietegemoetkoming", "/huurpremie").stream()
                .map(right -> sara.get(rights + right).body())
                .toList();
        assertThat(pages).anyMatch(page -> page.contains("Kan niet samen met"));
        assertThat(pages).anyMatch(page -> page.contains("Opent niet, ook al denken mensen dat"));
    }

    private List<String> ids(String query) {
        return page(query).select(".board .rows > li").eachAttr("id");
    }

    private Document page(String query) {
        return Jsoup.parse(sara.get(rights + query).body());
    }
}
