package be.schakel.engine;

/**
 * Yes, no, or either: the truth values of strong Kleene logic as a set of possible values.
 *
 * @param mayBeTrue whether yes is possible
 * @param mayBeFalse whether no is possible
 */
public record Truth(boolean mayBeTrue, boolean mayBeFalse) implements Possible {
    static final Truth YES = new Truth(true, false);
    static final Truth NO = new Truth(false, true);
    static final Truth EITHER = new Truth(true, true);

    /** Refuses the empty set. */
    public Truth {
        if (!mayBeTrue && !mayBeFalse) {
            throw new IllegalArgumentException("A truth must leave yes or no possible");
        }
    }

    @Override
    public boolean isPoint() {
        return mayBeTrue != mayBeFalse;
    }

    /** Whether only yes is possible. */
    public boolean isCertain() {
        return !mayBeFalse;
    }

    /** Whether only no is possible. */
    public boolean isExcluded() {
        return !mayBeTrue;
    }

    /** Certain when both are, excluded as soon as one is. */
    public Truth and(Truth other) {
        return new Truth(mayBeTrue && other.mayBeTrue, mayBeFalse || other.mayBeFalse);
    }

    /** Certain as soon as one is, excluded when both are. */
    public Truth or(Truth other) {
        return new Truth(mayBeTrue || other.mayBeTrue, mayBeFalse && other.mayBeFalse);
    }

    /** The opposite. */
    public Truth not() {
        return new Truth(/* mayBeTrue= */ mayBeFalse, /* mayBeFalse= */ mayBeTrue);
    }

    /** Everything that is possible in either of the two. */
    public Truth union(Truth other) {
        return new Truth(mayBeTrue || other.mayBeTrue, mayBeFalse || other.mayBeFalse);
    }
}
