package be.schakel.consent;

import java.util.EnumSet;
import java.util.Set;

/** Where one line of consent stands (model.md 3.6). A line starts as an answer and may only end. */
public enum LineState {
    /** Explained and asked; the client decides later. */
    REQUESTED,
    VALID,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    /** A newer talk gave a new answer. */
    SUPERSEDED;

    public static Set<LineState> answers() {
        return EnumSet.of(REQUESTED, VALID, REFUSED);
    }

    public Set<LineState> next() {
        return switch (this) {
            case REQUESTED, REFUSED -> EnumSet.of(SUPERSEDED);
            case VALID -> EnumSet.of(WITHDRAWN, EXPIRED, SUPERSEDED);
            case WITHDRAWN, EXPIRED, SUPERSEDED -> EnumSet.noneOf(LineState.class);
        };
    }

    public boolean stands() {
        return answers().contains(this);
    }
}
