package be.schakel.referral;

/** Why a referral is not for this partner (REQ-083). */
public enum BounceReason {
    OTHER_PARTNER_FITS,
    OTHER_AREA,
    QUESTION_UNCLEAR,
    NO_ROOM_NOW,
    CLIENT_KNOWN_ELSEWHERE
}
