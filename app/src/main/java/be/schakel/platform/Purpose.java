package be.schakel.platform;

/** Why someone looks at client data. It follows from the acting function and travels with every transaction. */
public enum Purpose {
    /** Joint intake of the partners (consent purpose P1). */
    INTAKE,
    /** A partner's own specialised help behind the intake (P2). */
    BACK_OFFICE,
    /** The OCMW's inquiry into means: may never read what was shared for intake. */
    FINANCIAL_INQUIRY,
    /** Bringing someone to a core partner. */
    REFERRING,
    /** Keeping the partnership going: figures and agreements, no client data. */
    COORDINATION
}
