package be.schakel.clarification;

/** Besides words, every question takes two more answers. Both are stored, neither blocks. */
public enum Reply {
    /** Nothing of the kind: the words speak, or nothing was said yet. */
    OPEN,
    DONT_KNOW,
    RATHER_NOT
}
