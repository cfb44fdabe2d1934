package be.schakel.access;

import be.schakel.platform.Actor;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The principal of a session, however someone signed in: the worker and the functions they may act in. */
public record SignedIn(UUID worker, String username, List<Actor> functions) implements Serializable {

    public boolean hasSeveralFunctions() {
        return functions.size() > 1;
    }
}
