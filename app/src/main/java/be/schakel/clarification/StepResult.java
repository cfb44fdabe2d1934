package be.schakel.clarification;

/** What came of a step someone took. */
public enum StepResult {
    RUNNING,
    WIN,
    SETBACK;

    boolean isKnown() {
        return this != RUNNING;
    }
}
