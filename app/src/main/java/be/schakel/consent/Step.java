package be.schakel.consent;

/** Something that must have been done before a part may be shared; what a refusal names as missing. */
public enum Step {
    /** Nothing in it names or points at a person. */
    NAME_CHECKED,
    NO_PERSON_LINK,
    /** Other ways weighed, talk with the client tried, colleague asked, as little as possible told. */
    DANGER_WEIGHED,
    TEAM_KNOWN_TO_CLIENT,
    /** The six points, said aloud. */
    SIX_EXPLAINED,
    /** What speaks for and against sharing, and for and against not sharing. */
    REASONS_TOLD,
    /** Where the client said so, when it was said aloud. */
    PLACE_NOTED,
    /** Where the signed paper is, when it was written. */
    PAPER_FILED,
    YES_FOR_THIS_PART,
    /** The client or, where that is so, a parent or representative: not someone else. */
    RIGHT_PERSON,
    CAPACITY_NOTED,
    MANDATE_NOTED,
    /** The worker's own last weighing, also after a yes. */
    WEIGHED,
    NEED_NOTED,
    NUMBER_AUTHORISED,
    FILE_TAKEN_OVER,
    ON_PAPER,
    PERSON_AGREED,
    PARENTS_INFORMED,
    COOPERATION_AGREED,
    NO_SECRECY_TOLD,
    PROTOCOL_STORED,
    CLIENT_AT_TABLE;

    /** A yes, its form and who gave it are facts of the answer: no tick stands in for them. */
    boolean canBeDone() {
        return this != YES_FOR_THIS_PART && this != RIGHT_PERSON && this != ON_PAPER;
    }

    public String messageKey() {
        return "consent.step." + name();
    }
}
