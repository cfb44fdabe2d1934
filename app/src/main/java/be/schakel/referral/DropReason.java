package be.schakel.referral;

/** Why a client who did not come is not invited again. */
public enum DropReason {
    NOT_REACHED,
    CLIENT_WISHES,
    THRESHOLD,
    MOVED
}
