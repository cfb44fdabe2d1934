package be.schakel.followup;

import java.util.Set;

/** Where a goal or a step stands. Nothing is deleted: what was dropped, or was called done too soon, opens again. */
public enum Progress {
    OPEN,
    DONE,
    DROPPED;

    public Set<Progress> next() {
        return switch (this) {
            case OPEN -> Set.of(DONE, DROPPED);
            case DONE, DROPPED -> Set.of(OPEN);
        };
    }

    public boolean mayBecome(Progress other) {
        return next().contains(other);
    }
}
