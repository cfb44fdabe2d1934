package be.schakel.referral;

/** The two partners of a referral. */
public enum Side {
    SENDER,
    RECEIVER
}
