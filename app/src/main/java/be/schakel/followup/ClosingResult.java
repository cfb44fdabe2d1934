package be.schakel.followup;

import java.util.List;

/** What became of closing, or of saving the talk. */
public sealed interface ClosingResult {

    /** Saved; and closed, when that was asked. */
    record Done() implements ClosingResult {}

    /** Not closed: these come first. What was typed is not saved either. */
    record NotYet(List<Obstacle> obstacles) implements ClosingResult {}

    /** A colleague saved first. Nothing was written. */
    record Overtaken(ClosingFile theirs) implements ClosingResult {}
}
