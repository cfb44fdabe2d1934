package be.schakel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What every page must be: accessible, valid, narrow enough, usable by keyboard. Each kind of page is checked once. */
final class PageChecks {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final Set<String> DONE = ConcurrentHashMap.newKeySet();
    private static final int NARROWEST = 320;

    private final boolean thorough;

    private PageChecks(boolean thorough) {
        this.thorough = thorough;
    }

    static PageChecks thorough() {
        return new PageChecks(true);
    }

    static PageChecks none() {
        return new PageChecks(false);
    }

    void check(Page page, Response document) {
        if (!thorough || !isPage(document) || !DONE.add(kind(page, document))) {
            return;
        }
        accessible(page);
        valid(page, document);
        narrow(page);
        byKeyboard(page);
    }

    private static boolean isPage(Response document) {
        return document.headers().getOrDefault("content-type", "").startsWith("text/html");
    }

    private static String kind(Page page, Response document) {
        var path = page.url()
                .replaceAll("https?://[^/]+", "")
                .replaceAll("#.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/vragen/[a-z_]+", "/vragen/" + page.evaluate(FIELDS));
        return page.locator("html").getAttribute("lang") + " " + document.status() + " " + path;
    }

    /** In the page itself: no page of ours holds a frame, and a second window for the result takes longer than the rules. */
    private static void accessible(Page page) {
        var violations = new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
        assertThat(violations).as("axe on %s", page.url()).isEmpty();
    }

    private static void valid(Page page, Response document) {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            var messages =
                    validator.validate(new ByteArrayInputStream(document.text().getBytes(StandardCharsets.UTF_8)));
            assertThat(messages.lines().filter(line -> line.contains("error")))
                    .as("Nu validator on %s", page.url())
                    .isEmpty();
        } catch (IOException | SAXException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void narrow(Page page) {
        var before = page.viewportSize();
        page.setViewportSize(NARROWEST, 800);
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        var tooWide = page.evaluate(TOO_WIDE);
        page.setViewportSize(before.width, before.height);
        assertThat(width)
                .as("width of %s on a screen of %d px: %s", page.url(), NARROWEST, tooWide)
                .isLessThanOrEqualTo(NARROWEST);
    }

    /** Tab reaches each control, in order, and each shows that it has the focus. */
    private static void byKeyboard(Page page) {
        var controls = ((Number) page.evaluate(CONTROLS + ".length")).intValue();
        page.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)");
        page.evaluate(WATCH);
        for (var step = 0; step < controls + 5; step++) {
            page.keyboard().press("Tab");
        }
        var reached = new HashSet<Object>();
        var invisible = new HashSet<Object>();
        for (var focus : (List<?>) page.evaluate(WATCHED)) {
            var found = (List<?>) focus;
            reached.add(found.getFirst());
            if (Boolean.FALSE.equals(found.get(1))) {
                invisible.add(found.getFirst());
            }
        }
        assertThat(reached).as("controls of %s that Tab reaches", page.url()).hasSizeGreaterThanOrEqualTo(controls);
        assertThat(invisible)
                .as("controls of %s without visible focus", page.url())
                .isEmpty();
        page.evaluate("window.scrollTo(0, 0)");
    }

    /** Questions are many and their kinds of answer few. */
    private static final String FIELDS = """
            [...new Set([...document.querySelectorAll('main input, main select, main textarea')].map(e => e.type))].sort().join()""";

    /** Visible controls; of a radio group one counts, because the arrows walk the group. */
    private static final String CONTROLS = """
            (() => { const groups = new Set();
              return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                .filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility())
                .filter(e => e.type !== 'radio' || (!groups.has(e.form?.id + e.name) && groups.add(e.form?.id + e.name))); })()""";

    private static final String TOO_WIDE = """
            [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth)
              .map(e => e.tagName + '.' + e.className + '#' + e.id).slice(-5)""";

    /** The page itself keeps what got the focus: asking after each Tab takes as long as the Tab. */
    private static final String WATCH = """
            (() => {
              const all = [...document.querySelectorAll('*')];
              const shows = element => { const s = getComputedStyle(element);
                return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; };
              window.watched = [];
              window.watching = event => { const e = event.target;
                const key = e.type === 'radio' ? 'radio ' + (e.form?.id ?? '') + e.name : String(all.indexOf(e));
                watched.push([key, shows(e) || (e.nextElementSibling !== null && shows(e.nextElementSibling))]); };
              document.addEventListener('focusin', watching); })()""";

    private static final String WATCHED =
            "(() => { document.removeEventListener('focusin', watching); return watched; })()";
}
