package be.schakel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** The answer to an autosave: when it was saved, in words, and the version the page holds from now on. */
public record Saved(Instant at, int version) implements View {

    /** Set by app.js on autosave requests; absent when someone presses the button. */
    public static final String AUTOSAVE_HEADER = "X-Schakel-Autosave";

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var ui = UiFactory.of(request);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("X-Schakel-Version", String.valueOf(version));
        response.getWriter().write(ui.t("platform.saved-at", ui.time(at)));
    }

    public static boolean askedBy(HttpServletRequest request) {
        return request.getHeader(AUTOSAVE_HEADER) != null;
    }
}
