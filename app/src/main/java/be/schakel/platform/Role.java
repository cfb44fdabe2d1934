package be.schakel.platform;

/** What a worker does in one function at one organisation. */
public enum Role {
    INTAKE_WORKER(Purpose.INTAKE),
    SUPERVISOR(Purpose.INTAKE),
    FINANCIAL_INQUIRER(Purpose.FINANCIAL_INQUIRY),
    REFERRER(Purpose.REFERRING),
    COORDINATOR(Purpose.COORDINATION);

    private final Purpose purpose;

    Role(Purpose purpose) {
        this.purpose = purpose;
    }

    public Purpose purpose() {
        return purpose;
    }

    /** May this role open client trajectories at all (model.md, permission matrix)? */
    public boolean worksWithClients() {
        return this == INTAKE_WORKER || this == SUPERVISOR;
    }
}
