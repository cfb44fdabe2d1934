package be.schakel.referral;

/** What can happen to a referral. Which move is possible when, and for whom, is told by {@link ReferralMoves}. */
public enum ReferralMove {
    /** The client chose this partner and agrees. */
    AGREE,
    /** A call with the partner, reached or not. */
    CALL,
    /** Sent after the partner was reached. */
    SEND,
    /** Sent without having reached the partner, with the reason why. */
    SEND_SECURE,
    /** The partner looked at it for the first time. */
    OPEN,
    /** A worker with a name takes it. */
    ACCEPT,
    /** Not for this partner, with a reason. */
    BOUNCE,
    /** Not for this partner, and another one is suggested. Nothing new is shared by that. */
    REDIRECT,
    /** A first appointment is set, or set again. */
    PLAN,
    ARRIVE,
    MISS,
    /** The client did not come and could not be reached any more. */
    DROP,
    /** The partner goes on with the client: the lead on these domains has moved. */
    TAKE_UP,
    REPORT,
    /** Back to the drawing board, after the partner gave it back. */
    RETRY,
    WITHDRAW,
    CLOSE
}
