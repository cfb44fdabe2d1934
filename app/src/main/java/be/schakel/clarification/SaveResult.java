package be.schakel.clarification;

import java.time.Instant;

/** What became of what a worker typed. */
public sealed interface SaveResult {

    /** Saved, or already so. */
    record Kept(Instant at, int version) implements SaveResult {}

    /** A colleague saved first. Nothing was written; {@code theirs} is what stands now. */
    record Overtaken(Topic theirs) implements SaveResult {}

    /** The domain cannot go to the chosen state from where it stands. Nothing was written. */
    record NotAllowed(DomainState from, DomainState chosen, String messageKey) implements SaveResult {}
}
