package be.schakel.intake;

/** Where a trajectory stands (model.md 3.1). */
public enum TrajectoryState {
    OPEN,
    CRISIS,
    PERSISTENT,
    CONNECTED,
    DORMANT,
    CLOSING,
    CLOSED;

    public boolean isRunning() {
        return this != CLOSED;
    }
}
