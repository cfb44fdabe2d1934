package be.schakel.engine;

/** What a condition or a right comes to. Unknown is not no. */
public enum Outcome {
    MET,
    NOT_MET,
    UNKNOWN;

    static Outcome of(Truth truth) {
        return truth.isCertain() ? MET : truth.isExcluded() ? NOT_MET : UNKNOWN;
    }
}
