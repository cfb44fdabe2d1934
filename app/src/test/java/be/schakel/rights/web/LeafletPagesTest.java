package be.schakel.rights.web;

import static be.schakel.platform.DemoWorkers.SARA;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Possible;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a client takes home: only what they chose, never what they do not want. */
class LeafletPagesTest extends BoardWork {

    @Test
    void whatIsStillToFindOutIsOfferedAndNotTicked() {
        var leaflet = leaflet("");
        assertThat(leaflet.select("#choose input[value=leefloon]")).hasSize(1);
        assertThat(leaflet.select("#choose input[checked]")).isEmpty();
        assertThat(sheet(""))
                .doesNotContain("Leefloon")
                .contains("We zoeken samen uit")
                .doesNotContain("Bronnen");
    }

    @Test
    void onlyTheRightsThatWereTickedStandOnThePaper() {
        assertThat(sheet("?gekozen=true&recht=leefloon"))
                .contains("Leefloon")
                .doesNotContain("Verhoogde tegemoetkoming");
        answer("benefits_received", Possible.selected("leefloon"));
        assertThat(sheet("")).contains("Dit hebt u al").contains("Leefloon");
        assertThat(sheet("?gekozen=true")).doesNotContain("Leefloon");
    }

    @Test
    @DisplayName("A right the client does not want never stands on paper, not even when someone asks for it by address")
    void whatTheClientDoesNotWantStaysOff() {
        var step = rights + "/leefloon/stap/not-wanted";
        sara.submit(
                rights + "/leefloon/stap/explained",
                rights + "/leefloon/stap/explained",
                Map.of("responsible", SARA.worker().toString(), "version", "0"));
        var form = Jsoup.parse(sara.get(step).body());
        sara.submit(
                step,
                step,
                Map.of(
                        "responsible",
                        SARA.worker().toString(),
                        "version",
                        form.select("main [name=version]").val()));
        assertThat(sara.get(rights).body()).contains("Niet gewenst, of past niet");
        assertThat(sara.get(rights + "/blad/nl?gekozen=true&recht=leefloon").body())
                .doesNotContain("Leefloon");
    }

    @Test
    @DisplayName("A paper that serves several rights is asked once, with where to get it")
    void aPaperIsAskedOnce() {
        var leaflet = leaflet("?gekozen=true&recht=leefloon&recht=equivalent-leefloon");
        var papers = leaflet.select(".bring li strong").eachText();
        assertThat(papers).contains("Identiteitskaart").doesNotHaveDuplicates();
        assertThat(leaflet.select(".bring li").eachText())
                .anyMatch(paper -> paper.startsWith("Identiteitskaart. Bij uw gemeente"));
        assertThat(leaflet.select(".sheet section h3").eachText().getFirst()).isEqualTo("Voor alles op dit blad");
        assertThat(leaflet("?gekozen=true&recht=leefloon").select(".sheet section h3"))
                .isEmpty();
    }

    @Test
    void theFrenchLeafletKeepsTheChoiceAndSaysWhomToCall() {
        var french = Jsoup.parse(
                sara.get(rights + "/blad/fr?gekozen=true&recht=leefloon").body());
        var paper = french.select(".sheet").text();
        assertThat(french.select("html").attr("lang")).isEqualTo("fr");
        assertThat(paper)
                .contains("Revenu d’intégration")
                .contains("Apportez ceci")
                .contains("056 00 00 30");
        assertThat(french.select("#choose input[checked]").eachAttr("value")).containsExactly("leefloon");
    }

    @Test
    void aRightNobodyKnowsIsNoChoice() {
        assertThat(sara.get(rights + "/blad/nl?gekozen=true&recht=no-such-right&recht=%3Cscript%3E")
                        .status())
                .isEqualTo(200);
        assertThat(sara.get(rights + "/blad/de").status()).isEqualTo(404);
    }

    private Document leaflet(String query) {
        return Jsoup.parse(sara.get(rights + "/blad/nl" + query).body());
    }

    private String sheet(String query) {
        return leaflet(query).select(".sheet").text();
    }
}
