package be.schakel.platform;

import java.util.UUID;

/**
 * Nothing by this id for the acting worker: it does not exist, or belongs to someone else. The two are not told apart.
 * Becomes a 404 page and a line in the audit trail.
 */
public final class NotHere extends RuntimeException {

    private final UUID subject;
    private final String what;

    public NotHere(UUID subject, String what) {
        super(what + " not visible");
        this.subject = subject;
        this.what = what;
    }

    public UUID subject() {
        return subject;
    }

    public String what() {
        return what;
    }
}
