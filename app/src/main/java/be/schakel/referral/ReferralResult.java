package be.schakel.referral;

import java.time.Instant;

/** What came of a referral, told by the receiver. The sender reads it when the client agreed to that over there. */
public record ReferralResult(Kind kind, String note, Instant at) {

    /** What a referral can end in. */
    public enum Kind {
        GRANTED,
        PARTLY,
        REFUSED,
        HELPED,
        OTHER_WAY,
        STOPPED
    }
}
