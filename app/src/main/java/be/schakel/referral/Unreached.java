package be.schakel.referral;

/** Why a referral is sent without having spoken with the partner (REQ-362). */
public enum Unreached {
    /** Only with a failed call in the log. */
    NOT_ANSWERED,
    CLIENT_PREFERS,
    OUTSIDE_HOURS,
    CLIENT_LEFT
}
