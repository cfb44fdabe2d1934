package be.schakel.followup;

import java.util.Optional;
import java.util.UUID;

/**
 * What is said with the client at the end of an intake (REQ-307): progress, strengths, a place to fall back on, signs,
 * what the client can do then, and how to return.
 *
 * @param whyNot why it was not talked through; needed only then
 * @param difference what the help changed, in the client's words
 * @param cooperation what working together changed, in one line without names (REQ-034)
 * @param fallback the core partner where the client can always return (REQ-309)
 * @param fallbackContact name or number of who is there
 * @param signs by what the client notices that it gets harder
 * @param wayBack how to return
 * @param notAsked why domains were left unasked; needed only then (REQ-020)
 */
public record ClosingTalk(
        Optional<Outcome> outcome,
        Optional<Talked> talked,
        String whyNot,
        String progress,
        String strengths,
        String difference,
        String cooperation,
        Optional<HeavierHelp> heavierHelp,
        Optional<UUID> fallback,
        String fallbackContact,
        String signs,
        String ownActions,
        String wayBack,
        Optional<NotAsked> notAsked,
        String notAskedNote) {

    static final ClosingTalk NOTHING = new ClosingTalk(
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            "",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            "",
            "",
            Optional.empty(),
            "");

    /** How the intake ended. Help that ended at the intake itself is help, and counted apart (REQ-028, REQ-030). */
    public enum Outcome {
        HELPED_HERE,
        WITH_PARTNER,
        CLIENT_STOPPED,
        LOST_FROM_SIGHT,
        MOVED,
        DIED,
        OTHER
    }

    /** Was the end talked through with the client? */
    public enum Talked {
        TOGETHER,
        NOT
    }

    /** Was heavier help avoided (REQ-031)? */
    public enum HeavierHelp {
        AVOIDED,
        NOT_AVOIDED,
        UNKNOWN
    }

    /** Why domains were not talked about. */
    public enum NotAsked {
        LATER,
        NOT_WANTED,
        OTHER
    }
}
