package be.schakel.consent;

import java.util.Set;

/**
 * What the table says, and by which row.
 *
 * @param rule C0 to C99
 * @param missing what would have to be done first; empty when nothing would help
 */
public record Decision(Result result, String rule, Set<Step> missing) {

    /** May it be shared? */
    public enum Result {
        ALLOW,
        /** It may be asked for, on paper only. */
        ALLOW_IF_WRITTEN,
        DENY,
        /** Never asked for this partner, or the yes has run out: a new talk first. */
        ASK_AGAIN,
        /** Serious danger goes before a refusal. Leads to a sealed record. */
        EMERGENCY
    }

    public Decision {
        missing = Set.copyOf(missing);
    }

    public boolean isAllowed() {
        return result == Result.ALLOW;
    }
}
