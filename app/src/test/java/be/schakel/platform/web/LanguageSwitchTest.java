package be.schakel.platform.web;

import static be.schakel.platform.DemoWorkers.OCMW;
import static be.schakel.platform.DemoWorkers.SARA;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.intake.IntakeDesk;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Another language on a page with a form, in a browser without scripts: what was typed comes along, and only that is told. */
@SchakelTest
class LanguageSwitchTest {

    private static final String UNSAVED = "pas encore enregistré";

    @LocalServerPort
    private int port;

    @Autowired
    private IntakeDesk intake;

    private Visitor sara = new Visitor(0);
    private String dossier = "";

    @BeforeEach
    void someoneComesIn() {
        UUID client = Acting.as(SARA, () -> intake.open(NewClient.called("Taal Wissel")));
        dossier = "/traject/" + client;
        sara = Visitor.signedIn(port, "sara");
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("Nobody typed: nothing is said to be unsaved")
    void nothingTypedIsNothingUnsaved(String path) {
        var french = switched(dossier + path, Map.of());
        assertThat(french.html().attr("lang")).isEqualTo("fr");
        assertThat(french.page().select("form#form")).hasSize(1);
        assertThat(french.text()).doesNotContain(UNSAVED);
    }

    static Stream<String> pages() {
        return Stream.of(
                "/rechten",
                "/rechten/vragen/birth_date",
                "/rechten/vragen/rent_month",
                "/rechten/vragen/household_members",
                "/rechten/vragen/benefits_received",
                "/rechten/leefloon/stap/explained",
                "/gesprek/wonen",
                "/plan/doel",
                "/contact",
                "/persoon/gegevens",
                "/delen/nieuw?partner=" + OCMW,
                "/schakelen/nieuw");
    }

    @Test
    void whatWasTypedIsToldToBeUnsavedAndStaysSo() {
        var french = switched(dossier + "/contact", Map.of("question", "Ze belde over de huur"));
        assertThat(french.text()).contains(UNSAVED);
        var english = french.to("en", Map.of());
        assertThat(english.text()).contains("not saved yet").contains("Ze belde over de huur");
    }

    @Test
    void anotherChoiceIsTypingToo() {
        var page = dossier + "/rechten/vragen/violence_victim";
        assertThat(switched(page, Map.of("answer", "yes")).text()).contains(UNSAVED);
        assertThat(switched(dossier + "/rechten/vragen/rent_month", Map.of("voice", "WORKER"))
                        .text())
                .contains(UNSAVED);
    }

    @Test
    @DisplayName("Saved while typing: the switch knows that it is saved")
    void whatWasSavedMeanwhileIsNotUnsaved() {
        var topic = dossier + "/gesprek/wonen";
        var shown = new Shown(topic, Jsoup.parse(sara.get(topic).body()));
        var typed = shown.fields();
        typed.put("words", "Het dak lekt");
        sara.autosave(topic, typed, shown.token());
        var french = shown.to("fr", Map.of("words", "Het dak lekt", "version", "1"));
        assertThat(french.page().select("#words").text()).isEqualTo("Het dak lekt");
        assertThat(french.text()).doesNotContain(UNSAVED);
    }

    @Test
    void theWayBackToTheRightSurvivesTheSwitch() {
        var french = switched(dossier + "/rechten/vragen/birth_date?recht=leefloon", Map.of());
        assertThat(french.page().select("main form#form [name=recht]").val()).isEqualTo("leefloon");
        assertThat(french.page().select("main a[href$=/rechten/leefloon]").text())
                .isEqualTo("Revenu d’intégration sociale");
    }

    @Test
    void aSearchStaysOnAPageWithAForm() {
        var french = switched(dossier + "/rechten?zoek=wifi%20%26&domein=wonen", Map.of());
        assertThat(french.page().select("#zoek").val()).isEqualTo("wifi &");
        assertThat(french.page().select("#domein [selected]").val()).isEqualTo("wonen");
    }

    @Test
    void aSearchStaysOnAPageWithout() {
        var searched =
                Jsoup.parse(sara.get("/rechten?zoek=wifi%20%26&beslist=ocmw").body());
        var link = searched.select("nav.languages [lang=fr]").attr("href");
        var french = Jsoup.parse(sara.get(link).body());
        assertThat(french.expectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(french.select("#zoek").val()).isEqualTo("wifi &");
        assertThat(french.select("[name=beslist] [selected]").val()).isEqualTo("ocmw");
    }

    @Test
    @DisplayName("//elsewhere.example is a page elsewhere to a browser: the switch does not lead there")
    void theSwitchStaysInside() {
        var refused = Jsoup.parse(sara.get("//elsewhere.example/x").body());
        assertThat(refused.select("nav.languages a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.matches("/?\\?taal=.."));
    }

    @Test
    @DisplayName("In French no line begins with a question mark or a colon")
    void aFrenchQuestionMarkStaysWithItsWord() {
        var french = switched(dossier + "/rechten/vragen/birth_date", Map.of());
        assertThat(french.page().expectFirst("main label").wholeText()).endsWith("\u00a0?");
    }

    private Shown switched(String page, Map<String, String> typed) {
        return new Shown(page, Jsoup.parse(sara.get(page).body())).to("fr", typed);
    }

    private final class Shown {
        private final String path;
        private final Document page;

        private Shown(String path, Document page) {
            this.path = path;
            this.page = page;
        }

        Document page() {
            return page;
        }

        Element html() {
            return page.expectFirst("html");
        }

        String text() {
            return page.select("main").text() + page.select("main textarea").text();
        }

        /** As a browser would send them. */
        Map<String, String> fields() {
            var fields = new HashMap<String, String>();
            form().formData().forEach(field -> fields.put(field.key(), field.value()));
            return fields;
        }

        private FormElement form() {
            return page.expectForm("form#form");
        }

        String token() {
            return form().select("[name=_csrf]").val();
        }

        Shown to(String language, Map<String, String> typed) {
            var fields = fields();
            fields.remove("_csrf");
            fields.putAll(typed);
            fields.put("taal", language);
            fields.remove("_pagina");
            var answer = sara.post(
                    form().select("[name=_pagina]").val(), form().attr("action"), fields, Map.of("_csrf", token()));
            return new Shown(path, Jsoup.parse(answer.body()));
        }
    }
}
