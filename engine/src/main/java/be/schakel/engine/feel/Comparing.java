package be.schakel.engine.feel;

import be.schakel.engine.Days;
import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Truth;
import be.schakel.engine.feel.Term.Comparison;
import java.math.BigDecimal;
import java.util.Optional;

/** Compares sets: certain when it holds for all that is possible, excluded when it holds for none. */
final class Comparing {
    private Comparing() {}

    static Truth compare(Comparison comparison, Possible left, Possible right) {
        return switch (comparison) {
            case EQUAL -> equal(left, right);
            case UNEQUAL -> equal(left, right).not();
            case LESS -> below(ordered(left), ordered(right));
            case MORE -> below(ordered(right), ordered(left));
            case AT_MOST -> below(ordered(right), ordered(left)).not();
            case AT_LEAST -> below(ordered(left), ordered(right)).not();
        };
    }

    private static Range ordered(Possible value) {
        return switch (value) {
            case Range range -> range;
            case Days days -> days.numbered();
            case Truth _, OneOf _, Selection _, Rows _ -> throw new IllegalStateException("Not ordered: " + value);
        };
    }

    private static Truth below(Range left, Range right) {
        boolean mayBeTrue = !isOrdered(right.max(), left.min(), false);
        boolean mayBeFalse = !isOrdered(left.max(), right.min(), true);
        return new Truth(mayBeTrue, mayBeFalse);
    }

    /** Whether both bounds exist and the first is under the second, or also equal when not strict. */
    private static boolean isOrdered(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean strict) {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) < (strict ? 0 : 1);
    }

    static Truth equal(Possible left, Possible right) {
        if (left.isPoint() && left.equals(right)) {
            return Possible.yes();
        }
        return disjoint(left, right) ? Possible.no() : Possible.anyTruth();
    }

    private static boolean disjoint(Possible left, Possible right) {
        if (left instanceof Truth one && right instanceof Truth two) {
            return one.isPoint() && two.isPoint() && !one.equals(two);
        }
        if (left instanceof OneOf one && right instanceof OneOf two) {
            return one.excludes(two);
        }
        return below(ordered(left), ordered(right)).isCertain()
                || below(ordered(right), ordered(left)).isCertain();
    }
}
