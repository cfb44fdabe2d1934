package be.schakel.followup;

/** What became of a step as typed. */
public sealed interface StepResult {

    record Saved() implements StepResult {}

    /** Nothing was written: somebody does something for this right already (REQ-015). Ask, then save again. */
    record SameRight(Step other) implements StepResult {}

    /** A colleague saved first. Nothing was written; {@code theirs} is what stands now. */
    record Overtaken(Step theirs) implements StepResult {}

    /** A rule is not met. Nothing was written. */
    record NotAllowed(String field, String messageKey) implements StepResult {}
}
