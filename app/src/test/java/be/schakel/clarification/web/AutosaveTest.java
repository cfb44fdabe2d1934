package be.schakel.clarification.web;

import static be.schakel.platform.DemoWorkers.SARA;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.schakel.intake.IntakeDesk;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Typing in a browser with JavaScript: saved by itself, visibly, and never lost. */
@SchakelTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AutosaveTest {

    /** Saved on the other side at once, and told to the page only later. */
    private static final String ANSWERS_COME_LATE = """
            () => {
              const atOnce = window.fetch;
              window.fetch = async (...asked) => {
                const answer = await atOnce(...asked);
                await new Promise(later => setTimeout(later, 2000));
                return answer;
              };
            }
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private IntakeDesk intake;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox")));

    @AfterAll
    void close() {
        playwright.close();
    }

    @Test
    void whatIsTypedIsSavedByItselfAndSaysWhen() {
        var page = open("wonen");
        page.locator("#words").fill("Het dak lekt.");
        assertThat(saved(page)).containsText(Pattern.compile("Bewaard om \\d{1,2}\\.\\d{2} uur"));
        page.reload();
        assertThat(page.locator("#words")).hasValue("Het dak lekt.");
    }

    @Test
    void aButtonPressedDuringAnAutosaveNeverMeetsItsOwnTextAsAColleagues() {
        var page = open("werk");
        page.evaluate(ANSWERS_COME_LATE);
        page.waitForResponse("**/gesprek/werk", () -> page.locator("#words").fill("Ik zoek werk."));
        page.locator("#words").fill("Ik zoek snel werk.");
        button(page, "Bewaren").click();
        assertThat(page.locator("#live")).containsText("Bewaard.");
        assertThat(page.locator("#words")).hasValue("Ik zoek snel werk.");
    }

    @Test
    void goingToTheNextTopicSavesFirst() {
        var page = open("gezin");
        page.locator("#words").fill("Wij zijn met vier.");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Opvoeding en kinderen"))
                .last()
                .click();
        page.waitForURL("**/gesprek/kinderen");
        page.navigate(page.url().replace("kinderen", "gezin"));
        assertThat(page.locator("#words")).hasValue("Wij zijn met vier.");
    }

    @Test
    @DisplayName("Signed out while typing: told so, signed in again elsewhere, and saved")
    void aLostSessionIsToldAndHealed() {
        var page = open("inkomen");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("schakel"));
        page.locator("#words").fill("Na het afmelden getypt.");
        assertThat(saved(page)).containsText("U bent afgemeld");
        assertThat(page.locator("#live")).containsText("U bent afgemeld");
        var door = page.context().newPage();
        signIn(door);
        assertThat(door).hasURL(Pattern.compile(".*/vandaag"));
        assertThat(saved(page)).containsText("Bewaard om", new ContainsTextOptions().setTimeout(40_000));
    }

    @Test
    void withoutConnectionTheTextStaysAndIsSavedLater() {
        var page = open("netwerk");
        page.context().setOffline(true);
        page.locator("#words").fill("Zonder net getypt.");
        assertThat(saved(page)).containsText("Geen verbinding");
        page.context().setOffline(false);
        assertThat(saved(page)).containsText("Bewaard om", new ContainsTextOptions().setTimeout(40_000));
    }

    private Page open(String domain) {
        var client = Acting.as(SARA, () -> intake.open(NewClient.called("Rita V.")));
        var page = browser.newContext(new Browser.NewContextOptions().setLocale("nl-BE"))
                .newPage();
        signIn(page);
        page.navigate(address("/traject/" + client + "/gesprek/" + domain));
        return page;
    }

    private void signIn(Page page) {
        page.navigate(address("/aanmelden"));
        page.locator("#username").fill("sara");
        page.locator("#password").fill(DemoWorkers.PASSWORD);
        button(page, "Aanmelden").click();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static Locator saved(Page page) {
        return page.locator("[data-saved]");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Path chromium() {
        var named = Optional.ofNullable(System.getenv("SCHAKEL_CHROMIUM")).stream();
        return Stream.concat(named, Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium: install it or set SCHAKEL_CHROMIUM"));
    }
}
