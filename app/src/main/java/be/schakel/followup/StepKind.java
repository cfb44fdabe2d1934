package be.schakel.followup;

/** What kind of help a step is. */
public enum StepKind {
    EXPLAIN,
    CALL,
    ACCOMPANY,
    MEDIATE,
    NEGOTIATE,
    ADMINISTRATION,
    APPLY
}
