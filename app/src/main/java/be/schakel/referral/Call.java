package be.schakel.referral;

import java.time.Instant;
import java.util.UUID;

/** One attempt to speak with the partner, the client beside us if possible (REQ-324, REQ-375). */
public record Call(
        UUID id, Instant at, String workerName, Channel channel, String spokeWith, Outcome outcome, Presence client) {

    /** In this order: ordinary mail never carries content (REQ-362). */
    public enum Channel {
        PHONE,
        VIDEO
    }

    /** Was the partner there? */
    public enum Outcome {
        REACHED,
        NOT_REACHED
    }

    /** Was the client with us? */
    public enum Presence {
        PRESENT,
        NOT_PRESENT
    }

    public boolean reached() {
        return outcome == Outcome.REACHED;
    }
}
