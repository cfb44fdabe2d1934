package be.schakel.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.testing.SchakelTest;
import be.schakel.testing.Visitor;
import be.schakel.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each field of each form on each page of a file, with what nobody should send. */
@SchakelTest
class HostileInputTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final List<String> HOSTILE = List.of(
            "'; drop table schakel.person; --\"" + SCRIPT + "${7*7}",
            "x".repeat(10_000),
            "nul \u0000 and half a pair \uD83D",
            "-99999999999999999999,99",
            "31-02-2026");

    /** No form has this field: sending it opens the next step, where there is one. */
    private static final String AS_IT_STANDS = "-";

    /** One of each kind of answer, beside a date. */
    private static final List<String> QUESTIONS = List.of(
            "lives_alone",
            "household_gross_taxable_income_month",
            "dependants_of_mutuality",
            "mutuality_family_status",
            "benefits_received");

    @LocalServerPort
    private int port;

    @Autowired
    private OneFile file;

    @Test
    @DisplayName(
            "SQL, markup, 10,000 characters, a NUL, absurd numbers and dates are refused or kept as text, never executed")
    void everyFieldOfEveryForm() {
        assertThat(tried(Visitor.signedIn(port, "sara"), pages()))
                .as("fields tried")
                .isGreaterThan(100);
    }

    @Test
    void everyFieldOfARightOnItsWay() {
        var trajectory = file.open("Wachtende Wies");
        file.appliedFor(trajectory, "leefloon");
        var right = "/traject/" + trajectory + "/rechten/leefloon";
        var pages = Stream.of("/dagen", "/papieren", "/stap/partly", "/stap/refused", "")
                .map(right::concat)
                .toList();
        assertThat(tried(Visitor.signedIn(port, "sara"), pages))
                .as("fields tried")
                .isGreaterThan(30);
    }

    @Test
    void everyFieldOfAReferralAtTheSender() {
        var trajectory = file.open("Gestuurde Greet");
        var ids = Map.of(
                "trajectory",
                trajectory.toString(),
                "id",
                file.referral(trajectory, false).toString());
        var pages = file.pagesOfReferral("/traject/{trajectory}/schakelen/{id}", ids);
        var sara = Visitor.signedIn(port, "sara");
        assertThat(tried(sara, pages)).as("fields tried").isGreaterThan(10);
    }

    @Test
    void everyFieldOfAReferralAtTheReceiver() {
        var received = file.referral(file.open("Ontvangen Oda"), true);
        var pages = file.pagesOfReferral("/schakelingen/{id}", Map.of("id", received.toString()));
        var tom = Visitor.signedIn(port, "tom");
        assertThat(tried(tom, pages)).as("fields tried").isGreaterThan(10);
    }

    @Test
    void everyFieldOfANewFigure() {
        var els = Visitor.signedIn(port, "els");
        assertThat(tried(els, List.of("/cijfers/leefloon_cat1")))
                .as("fields tried")
                .isGreaterThan(5);
    }

    private int tried(Visitor visitor, List<String> pages) {
        var fields = 0;
        for (var page : pages) {
            var forms = forms(visitor, page);
            for (var nth = 0; nth < forms.size(); nth++) {
                for (var field : forms.get(nth).fields().keySet()) {
                    fields++;
                    for (var text : HOSTILE) {
                        harmless(visitor, page, nth, field, text);
                    }
                }
                harmless(visitor, page, nth, AS_IT_STANDS, "");
            }
        }
        return fields;
    }

    /** @param fields what stands in them when the page opens */
    private record OpenForm(String action, Map<String, String> fields, String token) {}

    /** Opens the page anew each time: what was saved just before counts as seen. */
    private void harmless(Visitor visitor, String page, int nth, String field, String text) {
        var forms = forms(visitor, page);
        if (forms.size() <= nth) {
            return;
        }
        var form = forms.get(nth);
        var sent = new HashMap<>(form.fields());
        sent.put(field, text);
        var answer = visitor.post(page, form.action(), sent, Map.of("_csrf", form.token()));
        assertThat(answer.status())
                .as("%s on %s sent to %s", field, page, form.action())
                .isLessThan(500);
        assertThat(answer.body()).as("%s on %s", field, page).doesNotContain(SCRIPT);
    }

    private List<OpenForm> forms(Visitor visitor, String page) {
        var answer = visitor.get(page);
        assertThat(answer.status()).as(page).isLessThan(500);
        return Jsoup.parse(answer.body(), page).select("form[method=post]").stream()
                .map(form -> new OpenForm(
                        action(form, answer),
                        fields(form),
                        form.select("[name=_csrf]").val()))
                .filter(form -> !form.action().equals("/afmelden"))
                .toList();
    }

    private static String action(Element form, Answer page) {
        return form.hasAttr("action") ? form.attr("action") : page.path();
    }

    private static Map<String, String> fields(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("[name]:not([name^=_])")) {
            fields.putIfAbsent(field.attr("name"), field.val());
        }
        return fields;
    }

    private List<String> pages() {
        var trajectory = file.open("Taaie Truus");
        var questions = QUESTIONS.stream().map(fact -> "/traject/" + trajectory + "/rechten/vragen/" + fact);
        return Stream.of(Stream.of("/contact/nieuw"), questions, file.pages(trajectory).stream())
                .flatMap(pages -> pages)
                .toList();
    }
}
