package be.schakel.rights;

/** Who an answer comes from. */
public enum Voice {
    CLIENT,
    HOUSEHOLD,
    DOCUMENT,
    /** The worker's own estimate. */
    WORKER
}
