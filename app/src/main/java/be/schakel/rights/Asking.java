package be.schakel.rights;

import be.schakel.engine.Fact;
import be.schakel.engine.Right;
import java.util.List;
import java.util.Optional;

/**
 * One question to a client.
 *
 * @param decides the rights its answer may decide
 * @param known the newest answer, when there is one
 * @param stale that answer is old: ask whether it still holds
 */
public record Asking(Fact fact, List<Right> decides, Optional<FactAnswer> known, boolean stale) {

    /** Version of the newest answer; 0 when there is none. */
    public int version() {
        return known.map(FactAnswer::version).orElse(0);
    }
}
