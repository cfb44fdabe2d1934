package be.schakel.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.followup.Goal;
import be.schakel.followup.Owner;
import be.schakel.followup.PlanDesk;
import be.schakel.followup.Step;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.Visitor;
import be.schakel.testing.Visitor.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

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
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private PlanDesk plans;

    private Visitor sara = new Visitor(0);

    @BeforeEach
    void signIn() {
        sara = Visitor.signedIn(port, "sara");
    }

    @Test
    @DisplayName(
            "SQL, markup, 10,000 characters, a NUL, absurd numbers and dates are refused or kept as text, never executed")
    void everyFieldOfEveryForm() {
        var fields = 0;
        for (var page : pages()) {
            var forms = forms(page);
            for (var nth = 0; nth < forms.size(); nth++) {
                for (var field : forms.get(nth).fields().keySet()) {
                    fields++;
                    for (var text : HOSTILE) {
                        harmless(page, nth, field, text);
                    }
                }
            }
        }
        assertThat(fields).as("fields tried").isGreaterThan(100);
    }

    /** @param fields what stands in them when the page opens */
    private record OpenForm(String action, Map<String, String> fields, String token) {}

    /** Opens the page anew each time: what was saved just before counts as seen. */
    private void harmless(String page, int nth, String field, String text) {
        var forms = forms(page);
        if (forms.size() <= nth) {
            return;
        }
        var form = forms.get(nth);
        var sent = new HashMap<>(form.fields());
        sent.put(field, text);
        var answer = sara.post(page, form.action(), sent, Map.of("_csrf", form.token()));
        assertThat(answer.status())
                .as("%s on %s sent to %s", field, page, form.action())
                .isLessThan(500);
        assertThat(answer.body()).as("%s on %s", field, page).doesNotContain(SCRIPT);
    }

    private List<OpenForm> forms(String page) {
        var answer = sara.get(page);
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

    /** All pages about one client of ours; the end of the file comes last. */
    private List<String> pages() {
        var values = file();
        var pages = new ArrayList<>(List.of("/contact/nieuw"));
        var addresses = new Addresses(mappings);
        Stream.of("/traject/{id}", "/traject/{trajectory}")
                .flatMap(path -> addresses.under(path).stream())
                .filter(address -> address.method() == RequestMethod.GET)
                .filter(address -> Stream.of("afgesloten", "afschrift", "schakelen/{id}", "member", "supporter")
                        .noneMatch(address.pattern()::contains))
                .map(address -> address.with(values))
                .sorted(Comparator.comparing(path -> path.contains("/afsluiten")))
                .forEach(pages::add);
        QUESTIONS.forEach(fact -> pages.add(1, "/traject/" + values.get("id") + "/rechten/vragen/" + fact));
        return pages;
    }

    private Map<String, String> file() {
        return Acting.as(DemoWorkers.SARA, () -> {
            var trajectory = intake.open(NewClient.called("Taaie Truus"));
            plans.add(trajectory, new Goal.Terms("Rust.", Optional.empty(), true));
            var goal = plans.plan(trajectory).goals().getFirst().id();
            plans.add(trajectory, step(goal), true);
            var step = plans.plan(trajectory).steps().getFirst().id();
            var values = new HashMap<String, String>();
            values.put("trajectory", trajectory.toString());
            values.put("id", trajectory.toString());
            values.put("goal", goal.toString());
            values.put("step", step.toString());
            values.put("right", "leefloon");
            values.put("fact", "birth_date");
            values.put("state", "explained");
            values.put("partner", DemoWorkers.CAW.toString());
            values.put("purpose", "onthaal");
            values.put("language", "nl");
            return values;
        });
    }

    private static Step.Terms step(UUID goal) {
        return new Step.Terms(
                "Bellen",
                new Owner.Client(),
                LocalDate.of(2099, 1, 15),
                Optional.empty(),
                Optional.of(goal),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
