package be.schakel.rights;

import java.util.List;

/** What became of an answer. */
public sealed interface AnswerResult {

    /** Written down; these rights now stand otherwise. */
    record Saved(List<Change> changes) implements AnswerResult {}

    /** A colleague answered the same question meanwhile. Nothing was written; show both. */
    record Overtaken(FactAnswer theirs) implements AnswerResult {}
}
