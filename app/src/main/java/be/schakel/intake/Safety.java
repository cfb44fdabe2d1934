package be.schakel.intake;

/** Is the person safe now? Asked first in a crisis (REQ-043). */
public enum Safety {
    NOT_ASKED,
    SAFE,
    NOT_SAFE
}
