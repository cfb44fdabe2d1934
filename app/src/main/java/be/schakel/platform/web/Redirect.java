package be.schakel.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** After a change: go and look at it (303), so that refresh and Back never repeat the change. */
public final class Redirect {

    private Redirect() {}

    /** @param path inside Schakel, starting with a slash */
    public static View to(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("Not a path inside Schakel: " + path);
        }
        var redirect = new RedirectView(path, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }
}
