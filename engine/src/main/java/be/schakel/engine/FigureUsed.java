package be.schakel.engine;

import java.util.Optional;

/**
 * A figure as a condition read it on the day of the assessment.
 *
 * @param parameter id of the parameter
 * @param label what the figure is
 * @param unit what it counts
 * @param state whether it still holds
 * @param value the figure with its dates, source and confidence; absent when it is unknown
 * @param reads what may be concluded from it: exactly this, at least this, or nothing
 */
public record FigureUsed(
        String parameter, Words label, Unit unit, State state, Optional<Parameter.Value> value, Possible reads) {

    /** How far a figure can be trusted on a day. */
    public enum State {
        /** The day lies in the period of the figure. */
        CURRENT,
        /** The day lies in the period of the figure, but nobody confirmed it: computed, or not read in a source. */
        WEAK,
        /** The day lies after the last day the figure is known to hold. */
        STALE,
        /** No figure is known for the day. */
        UNKNOWN
    }

    /** Whether the figure is out of date. */
    public boolean isStale() {
        return state == State.STALE;
    }
}
