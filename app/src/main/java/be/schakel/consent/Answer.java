package be.schakel.consent;

/** What the client says about one part. */
public enum Answer {
    YES,
    NO,
    LATER;

    LineState asState() {
        return switch (this) {
            case YES -> LineState.VALID;
            case NO -> LineState.REFUSED;
            case LATER -> LineState.REQUESTED;
        };
    }
}
