package be.schakel.intake;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a trajectory stands (model.md 3.1). A draft is a page that is not saved yet and an anonymous contact has no
 * trajectory, so neither is a state here. After CLOSED, a new or extra question opens a new trajectory, linked to the
 * old one (REQ-305). A crisis goes first wherever the work stands, so it may come in each running state; the model
 * draws it from OPEN alone. A closing that is only planned may be called off.
 */
public enum TrajectoryState {
    OPEN,
    CRISIS,
    PERSISTENT,
    CONNECTED,
    DORMANT,
    CLOSING,
    CLOSED;

    /** The whole table: what may come after each state. */
    public Set<TrajectoryState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(CRISIS, PERSISTENT, CONNECTED, DORMANT, CLOSING);
            case CRISIS -> EnumSet.of(OPEN);
            case PERSISTENT -> EnumSet.of(CRISIS, OPEN, CLOSED);
            case CONNECTED -> EnumSet.of(CRISIS, DORMANT, CLOSING);
            case DORMANT -> EnumSet.of(CRISIS, OPEN, CLOSING);
            case CLOSING -> EnumSet.of(CRISIS, OPEN, CLOSED);
            case CLOSED -> EnumSet.noneOf(TrajectoryState.class);
        };
    }

    public boolean mayBecome(TrajectoryState other) {
        return next().contains(other);
    }

    public boolean isRunning() {
        return this != CLOSED;
    }
}
