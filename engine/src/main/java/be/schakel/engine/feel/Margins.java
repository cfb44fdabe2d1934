package be.schakel.engine.feel;

import be.schakel.engine.Range;
import be.schakel.engine.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** How far a failing comparison of numbers is from holding. */
public final class Margins {
    private final Evaluation evaluation;

    /** Measures with a tree-walker. */
    public Margins(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * A distance in a unit.
     *
     * @param unit absent when only written numbers were compared
     */
    public record Margin(BigDecimal distance, Optional<Unit> unit) {}

    /** The least distance, when exactly one comparison of numbers makes this condition fail. */
    public Optional<Margin> of(Term condition) {
        if (!evaluation.truth(condition).isExcluded()) {
            return Optional.empty();
        }
        return switch (condition) {
            case Term.Compare compare
            when compare.left().type() instanceof Type.Numeric left ->
                distance(compare).map(distance -> new Margin(distance, unit(left, compare.right())));
            case Term.Logic(var connective, Term left, Term right)
            when connective == Term.Connective.AND -> onlyFailing(left, right);
            case Term.Choose choose
            when evaluation.truth(choose.condition()).isPoint() ->
                of(evaluation.truth(choose.condition()).isCertain() ? choose.then() : choose.otherwise());
            case Term _ -> Optional.empty();
        };
    }

    private Optional<Margin> onlyFailing(Term left, Term right) {
        boolean leftFails = evaluation.truth(left).isExcluded();
        boolean rightFails = evaluation.truth(right).isExcluded();
        return leftFails == rightFails ? Optional.empty() : of(leftFails ? left : right);
    }

    private static Optional<Unit> unit(Type.Numeric left, Term right) {
        return left.unit().or(() -> ((Type.Numeric) right.type()).unit());
    }

    private Optional<BigDecimal> distance(Term.Compare compare) {
        Range left = (Range) evaluation.value(compare.left());
        Range right = (Range) evaluation.value(compare.right());
        return switch (compare.comparison()) {
            case LESS, AT_MOST -> gap(right, left);
            case MORE, AT_LEAST -> gap(left, right);
            case EQUAL -> gap(left, right).or(() -> gap(right, left));
            case UNEQUAL -> Optional.empty();
        };
    }

    /** From the top of the one up to the bottom of the other. */
    private static Optional<BigDecimal> gap(Range low, Range high) {
        return low.max()
                .flatMap(top -> high.min().map(bottom -> bottom.subtract(top)))
                .filter(gap -> gap.signum() >= 0);
    }
}
