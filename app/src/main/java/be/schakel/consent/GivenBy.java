package be.schakel.consent;

/** Who answered for the client (REQ-371). */
public enum GivenBy {
    SELF,
    /** The client, with plain explanation and someone trusted at their side. */
    SUPPORTED,
    /** Someone with a mandate, for a protected person. */
    REPRESENTATIVE,
    PARENT;

    public boolean isTheClient() {
        return this == SELF || this == SUPPORTED;
    }
}
