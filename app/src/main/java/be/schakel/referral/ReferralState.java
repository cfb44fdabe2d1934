package be.schakel.referral;

import java.util.Arrays;
import java.util.List;

/** Where a referral stands (model.md 3.5). */
public enum ReferralState {
    DRAFT(Phase.PREPARING),
    CLIENT_AGREED(Phase.PREPARING),
    CALLED(Phase.PREPARING),
    SENT(Phase.UNANSWERED),
    SENT_SECURE(Phase.UNANSWERED),
    RECEIVED(Phase.UNANSWERED),
    ACCEPTED(Phase.TAKEN),
    FIRST_APPOINTMENT(Phase.TAKEN),
    NO_SHOW(Phase.TAKEN),
    ARRIVED(Phase.TAKEN),
    TAKEN_UP(Phase.TAKEN),
    RESULT_KNOWN(Phase.TAKEN),
    BOUNCED(Phase.BACK),
    REDIRECTED(Phase.BACK),
    DROPPED(Phase.BACK),
    WITHDRAWN_BY_CLIENT(Phase.ENDED),
    CLOSED(Phase.ENDED);

    /** Who has the referral in hand. */
    public enum Phase {
        /** The sender, with the client: the partner sees nothing yet. */
        PREPARING,
        /** Sent, and nobody with a name has accepted it: the sender must not close, nor forget. */
        UNANSWERED,
        /** A named worker of the partner leads on these domains. */
        TAKEN,
        /** The partner gave it back: the sender picks it up with the client. */
        BACK,
        ENDED
    }

    private final Phase phase;

    ReferralState(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    public boolean isIn(Phase... phases) {
        return Arrays.asList(phases).contains(phase);
    }

    /** May the partner read the package, as far as consent holds? The database asks the same. */
    public boolean opensPackage() {
        return isIn(Phase.UNANSWERED, Phase.TAKEN);
    }

    public static List<ReferralState> in(Phase... phases) {
        return Arrays.stream(values()).filter(state -> state.isIn(phases)).toList();
    }
}
