package be.schakel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** The answer to an autosave that saved nothing: one sentence for the page. Pressing the button shows the whole story. */
public record NotSaved(HttpStatus status, String messageKey) implements View {

    /** Someone else saved first. */
    public static NotSaved stale() {
        return new NotSaved(HttpStatus.CONFLICT, "platform.autosave.stale");
    }

    /** A field cannot be saved as it stands. */
    public static NotSaved refused() {
        return new NotSaved(HttpStatus.UNPROCESSABLE_CONTENT, "platform.autosave.refused");
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(UiFactory.of(request).t(messageKey));
    }
}
