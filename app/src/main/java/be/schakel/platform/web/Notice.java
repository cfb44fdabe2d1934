package be.schakel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** One sentence about what just happened, shown on the next page and announced politely, once. */
public final class Notice {

    private static final String ATTRIBUTE = "schakel.notice";

    private Notice() {}

    /** @param messageKey words without client data */
    public static void say(String messageKey) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web) {
            say(web.getRequest(), messageKey);
        }
    }

    public static void say(HttpServletRequest request, String messageKey) {
        request.getSession().setAttribute(ATTRIBUTE, messageKey);
    }

    static Optional<String> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String messageKey)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(messageKey);
    }
}
