package be.schakel.engine;

/** Why a condition comes to its outcome; for the unknown ones, first what can most easily be done about it. */
public enum Reason {
    MET,
    NOT_MET,
    /** A question was not asked, and its answer could decide. */
    NOT_ASKED,
    /** A person must weigh it first. */
    JUDGEMENT_OPEN,
    /** A figure of the law is missing for this day. */
    FIGURE_UNKNOWN,
    /** The answer was "I do not know". */
    DONT_KNOW,
    /** The answer was "I would rather not say". */
    RATHER_NOT_SAY,
    /** The estimate lies on both sides of the limit. */
    RANGE_TOO_WIDE,
    /** The figure for this day is computed or not confirmed, and what is confirmed does not decide. */
    FIGURE_WEAK,
    /** The last known figure is out of date and does not decide. */
    FIGURE_STALE
}
