package be.schakel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.platform.DemoWorkers;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One worker at one screen. Each page that comes up is checked once: axe, Nu, 320 px, keyboard. */
final class Screen implements AutoCloseable {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private final String home;
    private final BrowserContext window;
    private final Page page;
    private final PageChecks checks;
    private @Nullable Response document;
    private boolean isLoaded;

    private Screen(int port, BrowserContext window, PageChecks checks) {
        this.home = "http://localhost:" + port;
        this.window = window;
        this.page = window.newPage();
        this.checks = checks;
        page.onResponse(this::remember);
        page.onLoad(loaded -> isLoaded = true);
    }

    private void remember(Response response) {
        var isRedirect = response.status() >= 300 && response.status() < 400;
        if (response.request().isNavigationRequest() && !isRedirect) {
            document = response;
        }
    }

    static Screen of(int port, String locale) {
        return new Screen(port, Chromium.window(locale, true), PageChecks.thorough());
    }

    /** Without JavaScript, so nothing on the page may need it. */
    static Screen withoutScripts(int port, String locale) {
        return new Screen(port, Chromium.window(locale, false), PageChecks.none());
    }

    Screen signIn(String username) {
        open("/aanmelden");
        page.locator("#username").fill(username);
        page.locator("#password").fill(DemoWorkers.PASSWORD);
        return send();
    }

    Screen open(String path) {
        page.navigate(home + path);
        return looked();
    }

    Screen link(String name) {
        return after(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click());
    }

    Screen press(String button) {
        return after(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click());
    }

    Screen fill(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /** Types into the field of this name. */
    Screen type(String field, String text) {
        page.locator("[name='" + field + "']:not([type=hidden])").first().fill(text);
        return this;
    }

    /** Ticks a box or picks a radio button of this name and value. */
    Screen mark(String field, String... values) {
        for (var value : values) {
            page.locator("input[name='" + field + "'][value='" + value + "']").check();
        }
        return this;
    }

    Screen pick(String field, String value) {
        page.locator("select[name='" + field + "']").selectOption(value);
        return this;
    }

    /** Presses the button that sends this value. */
    Screen send(String field, String value) {
        return after(() -> page.locator("button[name='" + field + "'][value='" + value + "']")
                .click());
    }

    /** Presses the one primary button of the page's main form. */
    Screen send() {
        return after(
                () -> page.locator("main .btns button.btn:not(.quiet)").first().click());
    }

    Screen sees(String words) {
        shows(page.locator("body"), words);
        return this;
    }

    /** The part of the page with this id says this. */
    Screen sees(String id, String words) {
        shows(page.locator("[id='" + id + "']"), words);
        return this;
    }

    /** Waits for it: the address is new before the words are. */
    private static void shows(Locator part, String words) {
        PlaywrightAssertions.assertThat(part)
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
    }

    Screen seesNot(String words) {
        assertThat(page.content()).doesNotContain(words);
        return this;
    }

    Screen titled(String start) {
        assertThat(page.title()).startsWith(start);
        return this;
    }

    Screen at(String path) {
        assertThat(page.url()).matches(".*" + path + "([?#].*)?$");
        return this;
    }

    /** The part of the address that this pattern's first group names. */
    String inAddress(String pattern) {
        var found = Pattern.compile(pattern).matcher(page.url());
        assertThat(found.find()).as("%s in %s", pattern, page.url()).isTrue();
        return found.group(1);
    }

    Page page() {
        return page;
    }

    /** Keeps a picture for people to look at, in {@code target/screens}. */
    Screen picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Printed on A4 it takes no more sheets than this; kept for people to look at, in {@code target/screens}. */
    Screen fitsOnPaper(String name, int sheets) {
        var pdf = page.pdf(new Page.PdfOptions()
                .setPath(Path.of("target", "screens", name + ".pdf"))
                .setFormat("A4")
                .setPreferCSSPageSize(true));
        var pages = SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
        assertThat(pages).as("sheets of paper for %s", name).isBetween(1L, (long) sheets);
        return this;
    }

    /** Waits for the page that an action brings, even when the script saves what was typed before it leaves. */
    Screen after(Runnable action) {
        isLoaded = false;
        action.run();
        page.waitForCondition(() -> isLoaded);
        return looked();
    }

    private Screen looked() {
        page.waitForLoadState();
        var shown = document;
        if (shown != null) {
            checks.check(page, shown);
        }
        return this;
    }

    @Override
    public void close() {
        Pictures.remember(page.screenshot(new Page.ScreenshotOptions().setFullPage(true)));
        window.close();
    }
}
