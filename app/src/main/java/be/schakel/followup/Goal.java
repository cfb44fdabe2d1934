package be.schakel.followup;

import be.schakel.intake.LifeDomain;
import java.util.Optional;
import java.util.UUID;

/**
 * What the client wants to reach.
 *
 * @param result how it went, once it ended
 */
public record Goal(UUID id, int version, Terms terms, Progress state, String result) {

    /**
     * What was said about it.
     *
     * @param words the client's own; show them as a quote
     * @param agreed talked through with the client (REQ-009, REQ-278)
     */
    public record Terms(String words, Optional<LifeDomain> domain, boolean agreed) {}

    public boolean isOpen() {
        return state == Progress.OPEN;
    }
}
