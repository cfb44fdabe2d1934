package be.schakel.platform.web;

import be.schakel.platform.Acting;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Makes the {@link Ui} of a request. */
@Component
final class UiFactory {

    /** Request attribute, set by sign-in: the worker may act in more than one function. */
    static final String SEVERAL_FUNCTIONS = "schakel.several-functions";

    private final MessageSource messages;
    private final Assets assets;

    UiFactory(MessageSource messages, Assets assets) {
        this.messages = messages;
        this.assets = assets;
    }

    static Ui of(HttpServletRequest request) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBean(UiFactory.class)
                .make(request);
    }

    private Ui make(HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Ui(
                Languages.of(request),
                messages,
                assets,
                path(request),
                csrf == null ? "" : csrf.getToken(),
                Acting.current(),
                Boolean.TRUE.equals(request.getAttribute(SEVERAL_FUNCTIONS)),
                Notice.take(request));
    }

    /** On an error dispatch, the page that was asked for. A refused POST belongs to the page its form stands on. */
    private static String path(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            return KeptInput.pageOf(request);
        }
        return KeptInput.believed(
                request.getAttribute("jakarta.servlet.error.request_uri") instanceof String asked
                        ? asked
                        : Languages.address(request));
    }
}
