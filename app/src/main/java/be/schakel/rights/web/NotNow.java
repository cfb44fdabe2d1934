package be.schakel.rights.web;

import jakarta.servlet.http.HttpSession;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Questions put off in this conversation. Kept with the session only: "niet nu" is not an answer. */
final class NotNow {

    private static final String ATTRIBUTE = "schakel.rights.not-now.";

    private NotNow() {}

    static Set<String> of(HttpSession session, UUID trajectory) {
        var facts = new TreeSet<String>();
        if (session.getAttribute(ATTRIBUTE + trajectory) instanceof String kept && !kept.isEmpty()) {
            facts.addAll(Set.of(kept.split(" ")));
        }
        return facts;
    }

    static void add(HttpSession session, UUID trajectory, String fact) {
        var facts = of(session, trajectory);
        facts.add(fact);
        session.setAttribute(ATTRIBUTE + trajectory, String.join(" ", facts));
    }

    static void clear(HttpSession session, UUID trajectory) {
        session.removeAttribute(ATTRIBUTE + trajectory);
    }
}
