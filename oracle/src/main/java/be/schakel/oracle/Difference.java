package be.schakel.oracle;

import be.schakel.engine.Situation;
import java.util.Optional;

/**
 * A decision on which the two engines do not agree.
 *
 * @param decision its name in DMN
 * @param ours what our engine says; nothing for unknown
 * @param theirs what KIE says; nothing for null
 * @param cause why that is so
 * @param situation the household, made up
 */
public record Difference(
        String decision, Optional<Object> ours, Optional<Object> theirs, Cause cause, Situation situation) {

    /** Why two engines may differ; {@code docs/engine-oracle.md} tells each. */
    public enum Cause {
        /** It reads a figure that is not exact that day: a bound to us, null to DMN. */
        FIGURE_NOT_EXACT,
        /** It reads a fact that follows from the least or greatest of an empty list: any number to us, null to DMN. */
        FACT_UNKNOWN,
        /** Nobody knows yet: an error in one of the two. */
        UNEXPLAINED
    }

    /** How the two differ. */
    public enum Kind {
        /** We know, KIE does not. */
        WE_KNOW_MORE,
        /** KIE says yes or no where we say unknown. */
        KIE_SAYS_MORE,
        /** One says what the other denies. */
        OPPOSITE
    }

    /** How the two differ. */
    public Kind kind() {
        if (ours.isPresent() && theirs.isPresent()) {
            return Kind.OPPOSITE;
        }
        return ours.isPresent() ? Kind.WE_KNOW_MORE : Kind.KIE_SAYS_MORE;
    }

    @Override
    public String toString() {
        return decision + ": ours " + shown(ours) + ", KIE " + shown(theirs) + " (" + cause + ")";
    }

    private static String shown(Optional<Object> result) {
        return result.map(Object::toString).orElse("unknown");
    }
}
