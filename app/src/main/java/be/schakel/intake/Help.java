package be.schakel.intake;

/** What was done in a contact; several can go together (REQ-273). */
public enum Help {
    INFORMATION,
    ADVICE,
    DIRECT_HELP,
    MATCH
}
