package be.schakel.consent;

/** How the client answered. Spoken is enough when noted, except for a whole file (REQ-357, REQ-358). */
public enum ConsentForm {
    ORAL,
    WRITTEN
}
