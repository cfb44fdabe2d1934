package be.schakel.referral.web;

/** The steps of preparing a referral, each with its own address. */
public enum Stage {
    PARTNER("nieuw"),
    QUESTION("vraag"),
    AGREEMENT("akkoord"),
    CALL("oproep"),
    CHECK("nazicht");

    private final String path;

    Stage(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    public String messageKey() {
        return "referral.stage." + name();
    }
}
