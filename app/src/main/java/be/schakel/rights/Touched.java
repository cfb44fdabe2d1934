package be.schakel.rights;

import java.util.UUID;

/**
 * A client for whom a right comes out otherwise under another law.
 *
 * @param client name as the client wants it
 */
public record Touched(UUID trajectory, String client, Shift shift) {

    public Shift.Effect effect() {
        return shift.effect();
    }
}
