package be.schakel.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A failed journey leaves the last picture of each of its screens in {@code target/screenshots}. */
final class ScreenshotOnFailure implements AfterTestExecutionCallback {

    private static final Path FOLDER = Path.of("target", "screenshots");

    @Override
    public void afterTestExecution(ExtensionContext test) throws IOException {
        var pictures = Pictures.take();
        if (test.getExecutionException().isEmpty()) {
            return;
        }
        Files.createDirectories(FOLDER);
        for (var number = 0; number < pictures.size(); number++) {
            var name = test.getRequiredTestMethod().getName() + "-" + (number + 1) + ".png";
            Files.write(FOLDER.resolve(name), pictures.get(number));
        }
    }
}
