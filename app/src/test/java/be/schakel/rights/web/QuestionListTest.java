package be.schakel.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who goes through the list of all questions stays in that list. */
class QuestionListTest extends BoardWork {

    private String list = "";

    @BeforeEach
    void theListOfAllQuestions() {
        list = rights + "/vragen";
    }

    @Test
    @DisplayName("After an answer out of the list, the next question of that list has its turn, in its open domain")
    void anAnswerOutOfTheListGoesOnInTheList() {
        var before = open("");
        var next = before.select("details:has(#v-violence_victim) li a").eachAttr("id");
        var expected = next.get(next.indexOf("v-violence_victim") + 1);
        var after = answer("violence_victim", Map.of("how", "dont-know"), Map.of());

        assertThat(after.path()).isEqualTo(list);
        var page = Jsoup.parse(after.body());
        assertThat(page.select(".folded > details[open]").eachAttr("id")).containsExactly("d-justitie");
        assertThat(page.select("li.said-now + li a").attr("id")).isEqualTo(expected);
        assertThat(page.select("li.said-now [data-say]").size()).isEqualTo(1);
    }

    @Test
    void aQuestionPutOffInTheListGoesOnInTheListAndIsNotAnswered() {
        var question = list + "/violence_victim";
        var after = sara.submit(question + "?uit=lijst", question + "/niet-nu", Map.of("uit", "lijst"));
        assertThat(after.path()).isEqualTo(list);
        var page = Jsoup.parse(after.body());
        assertThat(page.select(".folded > details[open]").eachAttr("id")).containsExactly("d-justitie");
        assertThat(page.select("[data-say], #d-justitie strong")).isEmpty();
    }

    @Test
    void theWordsLookedForStay() {
        var found = open("?zoek=geweld");
        assertThat(found.select("#v-violence_victim").attr("href"))
                .contains("zoek=geweld")
                .contains("uit=lijst");
        var after = answer("violence_victim", Map.of("answer", "no"), Map.of("zoek", "geweld"));
        var page = Jsoup.parse(after.body());
        assertThat(page.select("#zoek").val()).isEqualTo("geweld");
        assertThat(page.select(".folded > details:not([open])")).isEmpty();
    }

    @Test
    void theLastQuestionOfTheListStillSaysWhatChanged() {
        var last = open("").select(".folded li:not(:contains(Volgt meestal)) a")
                .eachAttr("id")
                .getLast();
        var after = answer(last.substring(2), Map.of("how", "dont-know"), Map.of());
        assertThat(after.path()).startsWith(list);
        assertThat(Jsoup.parse(after.body()).select("[data-say]").size()).isEqualTo(1);
    }

    @Test
    void anAnswerOnTheBoardStaysOnTheBoard() {
        var question = list + "/violence_victim";
        var after = sara.submit(question, question, Map.of("how", "dont-know", "version", "0"));
        assertThat(after.path()).doesNotContain("/vragen");
    }

    @Test
    @DisplayName("A question out of a right's own page leads back to that page, which says what the answer changed")
    void anAnswerForOneRightGoesBackToThatRight() {
        var right = "/traject/" + client + "/rechten/leefloon";
        var asked =
                Jsoup.parse(sara.get(right).body()).select("a[href*=/vragen/]").eachAttr("href");
        assertThat(asked).isNotEmpty().allMatch(link -> link.endsWith("?recht=leefloon"));
        var fact = asked.getFirst().replaceAll(".*/vragen/|\\?.*", "");
        var after = sara.submit(
                asked.getFirst(), list + "/" + fact, Map.of("how", "dont-know", "version", "0", "recht", "leefloon"));
        assertThat(after.path()).isEqualTo(right);
        assertThat(Jsoup.parse(after.body()).select("#veranderd [data-say]").size())
                .isEqualTo(1);
        assertThat(Jsoup.parse(sara.get(right).body()).select("[data-say]")).isEmpty();
    }

    @Test
    void anAddressThatIsNoRightLeadsNowhereElse() {
        var question = list + "/violence_victim";
        var after = sara.submit(
                question, question, Map.of("how", "dont-know", "version", "0", "recht", "//elsewhere.example"));
        assertThat(after.path()).isEqualTo("/traject/" + client + "/rechten");
    }

    private Visitor.Answer answer(String fact, Map<String, String> given, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("version", "0", "uit", "lijst"));
        fields.putAll(given);
        fields.putAll(more);
        return sara.submit(list + "/" + fact + "?uit=lijst", list + "/" + fact, fields);
    }

    private Document open(String query) {
        return Jsoup.parse(sara.get(list + query).body());
    }
}
