package be.schakel.access;

import be.schakel.platform.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The one function a worker acts in during this session. */
public final class ActingFunction {

    /** Page where someone with several functions chooses. */
    public static final String PAGE = "/functie";

    private static final String ATTRIBUTE = "schakel.function";
    private static final Set<String> PATHS_WITHOUT = Set.of(PAGE, "/afmelden", "/error");

    private ActingFunction() {}

    static Optional<Actor> of(HttpSession session, SignedIn signedIn) {
        if (!signedIn.hasSeveralFunctions()) {
            return Optional.of(signedIn.functions().getFirst());
        }
        return signedIn.functions().stream()
                .filter(actor -> actor.function().equals(session.getAttribute(ATTRIBUTE)))
                .findFirst();
    }

    /** Acts in this function from now on. False, and nothing changes, when it is not a function of this worker. */
    public static boolean choose(HttpSession session, SignedIn signedIn, UUID function) {
        var known =
                signedIn.functions().stream().anyMatch(actor -> actor.function().equals(function));
        if (known) {
            session.setAttribute(ATTRIBUTE, function);
        }
        return known;
    }

    static boolean needsNone(HttpServletRequest request) {
        return PATHS_WITHOUT.contains(request.getRequestURI())
                || request.getRequestURI().startsWith("/static/");
    }
}
