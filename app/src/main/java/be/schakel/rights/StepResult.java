package be.schakel.rights;

/** What became of a step. */
public sealed interface StepResult {

    /** Written down. */
    record Taken(RightCase now) implements StepResult {}

    /** A rule of the work refuses it: which field to look at, and the words. */
    record NotAllowed(String field, String messageKey) implements StepResult {}

    /** A colleague took another step first; nothing was overwritten. */
    record Overtaken(RightCase now) implements StepResult {}
}
