package be.schakel.referral;

/** What came of a move someone asked for. */
public enum Outcome {
    /** It stands, also when the button was pressed twice. */
    DONE,
    /** Someone else changed the referral meanwhile: nothing was done, look again. */
    OVERTAKEN
}
