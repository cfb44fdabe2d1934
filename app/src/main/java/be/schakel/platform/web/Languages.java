package be.schakel.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The reader's language: the cookie, else what the browser asks for, else Dutch. */
@Component("localeResolver")
final class Languages implements LocaleResolver {

    static final String PARAMETER = "taal";

    /** Spring adds it to the page that someone had asked for before signing in. */
    private static final String AFTER_SIGN_IN = "continue";

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    static Language of(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                var chosen = cookie.getName().equals(PARAMETER)
                        ? Language.byCode(cookie.getValue())
                        : Optional.<Language>empty();
                if (chosen.isPresent()) {
                    return chosen.get();
                }
            }
        }
        return Language.byCode(request.getLocale().getLanguage())
                .filter(any -> request.getHeader("Accept-Language") != null)
                .orElse(Language.NL);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("Languages are chosen with ?" + PARAMETER + "=");
    }

    /** Path and query of a page, whatever its language. */
    static String address(HttpServletRequest request) {
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        var asked = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(PARAMETER + "=") && !part.equals(AFTER_SIGN_IN))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + (asked.isEmpty() ? "" : "?" + asked);
    }

    static void choose(Language language, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(PARAMETER, language.code());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
