package be.schakel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * A screen: an immutable record that holds everything its template shows. The record {@code be.schakel.intake.web.NewContactPage}
 * is shown by {@code jte/intake/new-contact.jte}, which takes {@code ui} and {@code page} and decides nothing.
 */
public interface Page extends View {

    /** 200, or 422 when a form on the page was refused, 404, 409 … */
    default HttpStatus status() {
        return HttpStatus.OK;
    }

    default String template() {
        var module =
                getClass().getPackageName().replaceFirst("^be\\.schakel\\.", "").replaceFirst("\\.web$", "");
        var name = getClass().getSimpleName().replaceFirst("Page$", "");
        return module.replace('.', '/') + "/"
                + name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".jte";
    }

    @Override
    default void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Renderer.of(request).write(this, request, response);
    }
}
