package be.schakel.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A failed journey leaves a picture of each open screen in {@code target/screenshots}. */
final class ScreenshotOnFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isEmpty()) {
            return;
        }
        var number = 0;
        for (var page : OpenScreens.pages()) {
            take(
                    page,
                    Path.of(
                            "target",
                            "screenshots",
                            test.getRequiredTestMethod().getName() + "-" + ++number + ".png"));
        }
    }

    private static void take(Page page, Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        } catch (PlaywrightException closed) {
            System.err.println("No picture of " + file + ": " + closed.getMessage());
        }
    }
}
