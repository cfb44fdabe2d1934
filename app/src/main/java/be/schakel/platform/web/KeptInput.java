package be.schakel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What someone typed on a page that could not be saved (language switch, lost session): held in the session until that
 * page is shown again, with the text in its fields.
 *
 * @param unsaved the fields that someone typed in
 */
public record KeptInput(String page, LinkedHashMap<String, List<String>> values, HashSet<String> unsaved)
        implements Serializable {

    /** Hidden field on every form: path and query of the page the form stands on. */
    public static final String PAGE_FIELD = "_pagina";

    private static final String ATTRIBUTE = "schakel.kept-input";
    private static final Set<String> NEVER_KEPT = Set.of("password", Languages.PARAMETER);

    /** Someone was saving it. */
    public static void keep(HttpServletRequest request) {
        var values = values(request);
        keep(request, values, values.keySet());
    }

    /** Someone may have typed, or not. */
    static void keepTyped(HttpServletRequest request) {
        var values = values(request);
        keep(request, values, Filled.typed(request, values));
    }

    private static void keep(
            HttpServletRequest request, LinkedHashMap<String, List<String>> values, Set<String> unsaved) {
        request.getSession().setAttribute(ATTRIBUTE, new KeptInput(pageOf(request), values, new HashSet<>(unsaved)));
    }

    private static LinkedHashMap<String, List<String>> values(HttpServletRequest request) {
        var values = new LinkedHashMap<String, List<String>>();
        for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
            if (!NEVER_KEPT.contains(entry.getKey()) && !entry.getKey().startsWith("_")) {
                values.put(entry.getKey(), List.of(entry.getValue()));
            }
        }
        return values;
    }

    /** The page a form was on; only paths inside Schakel are believed. */
    public static String pageOf(HttpServletRequest request) {
        var page = request.getParameter(PAGE_FIELD);
        if (page == null) {
            page = request.getMethod().equals("GET") ? Languages.address(request) : "/";
        }
        return believed(page);
    }

    /** The page, or the first one of all when its address could lead out of Schakel. */
    static String believed(String page) {
        return page.matches("/([^/\\\\\\s][^\\\\\\s]*)?") ? page : "/";
    }

    static Optional<KeptInput> takeFor(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(ATTRIBUTE) instanceof KeptInput kept)
                || !kept.page().equals(Languages.address(request))) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(kept);
    }
}
