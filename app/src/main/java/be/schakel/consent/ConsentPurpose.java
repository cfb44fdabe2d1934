package be.schakel.consent;

/** What the client agreed to share for. A purpose never opens another one (REQ-354). */
public enum ConsentPurpose {
    INTAKE,
    BACK_OFFICE,
    FULL_TRANSFER
}
