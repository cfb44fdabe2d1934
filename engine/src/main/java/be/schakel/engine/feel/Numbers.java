package be.schakel.engine.feel;

import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Interval arithmetic. Each result is rounded to 34 digits as FEEL prescribes, which keeps order, so that bounds stay
 * bounds; no amount of money comes near so many digits.
 */
final class Numbers {
    /** The size of a decimal128. */
    private static final int MOST_DIGITS = 6145;

    private static final int MOST_DECIMALS = 6176;

    private Numbers() {}

    static Range plus(Range left, Range right) {
        return new Range(both(left.min(), right.min(), Numbers::sum), both(left.max(), right.max(), Numbers::sum));
    }

    private static BigDecimal sum(BigDecimal one, BigDecimal two) {
        return one.add(two, MathContext.DECIMAL128);
    }

    static Range minus(Range left, Range right) {
        return plus(left, negated(right));
    }

    static Range negated(Range range) {
        return new Range(range.max().map(BigDecimal::negate), range.min().map(BigDecimal::negate));
    }

    static Range times(Range left, Range right) {
        return hull(left, right, Edge::times);
    }

    /** Anything when the divisor may be zero. */
    static Range divided(Range left, Range right) {
        return right.contains(BigDecimal.ZERO) ? Possible.anyNumber() : hull(left, right, Edge::dividedBy);
    }

    /** What is left over after whole divisors, with the sign of the divisor; anything when the divisor is not known. */
    static Range modulo(Range of, Range by) {
        return by.point()
                .filter(divisor -> divisor.signum() != 0)
                .map(divisor -> modulo(of, divisor))
                .orElse(Possible.anyNumber());
    }

    private static Range modulo(Range of, BigDecimal divisor) {
        Optional<BigDecimal> low = of.min().map(bound -> wholes(bound, divisor));
        Optional<BigDecimal> high = of.max().map(bound -> wholes(bound, divisor));
        if (low.isPresent() && low.equals(high)) {
            BigDecimal taken = low.get().multiply(divisor);
            return new Range(
                    of.min().map(bound -> bound.subtract(taken)), of.max().map(bound -> bound.subtract(taken)));
        }
        return Possible.between(divisor.min(BigDecimal.ZERO), divisor.max(BigDecimal.ZERO));
    }

    private static BigDecimal wholes(BigDecimal of, BigDecimal divisor) {
        return of.divide(divisor, 0, RoundingMode.FLOOR);
    }

    static Range power(Range base, int exponent) {
        Range positive = exponent % 2 == 0 ? abs(base) : base;
        return exponent == 0
                ? Possible.exactly(1)
                : new Range(
                        positive.min().flatMap(value -> raised(value, exponent)),
                        positive.max().flatMap(value -> raised(value, exponent)));
    }

    /** In the digits and the size that FEEL numbers have; nothing when it grows beyond. */
    private static Optional<BigDecimal> raised(BigDecimal value, int exponent) {
        BigDecimal power = value.round(MathContext.DECIMAL128).pow(exponent).round(MathContext.DECIMAL128);
        BigDecimal kept = power.scale() > MOST_DECIMALS ? power.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN) : power;
        return Optional.of(kept).filter(number -> number.precision() - number.scale() <= MOST_DIGITS);
    }

    static Range abs(Range range) {
        if (!range.contains(BigDecimal.ZERO)) {
            return range.min().filter(low -> low.signum() > 0).isPresent() ? range : negated(range);
        }
        return new Range(
                Optional.of(BigDecimal.ZERO), both(range.min().map(BigDecimal::negate), range.max(), BigDecimal::max));
    }

    static Range rounded(Range range, int scale, RoundingMode mode) {
        return monotone(range, value -> value.setScale(scale, mode));
    }

    /** Applies a function that never decreases to both bounds. */
    static Range monotone(Range range, UnaryOperator<BigDecimal> function) {
        return new Range(range.min().map(function), range.max().map(function));
    }

    /** The least of two unknown numbers. */
    static Range least(Range one, Range two) {
        return negated(greatest(negated(one), negated(two)));
    }

    /** The greatest of two unknown numbers. */
    static Range greatest(Range one, Range two) {
        Optional<BigDecimal> low =
                Stream.of(one.min(), two.min()).flatMap(Optional::stream).max(Comparator.naturalOrder());
        return new Range(low, both(one.max(), two.max(), BigDecimal::max));
    }

    private static Optional<BigDecimal> both(
            Optional<BigDecimal> one, Optional<BigDecimal> two, BinaryOperator<BigDecimal> operator) {
        return one.flatMap(left -> two.map(right -> operator.apply(left, right)));
    }

    /** The range between the lowest and the highest corner; right for any operation monotone in each operand. */
    private static Range hull(Range left, Range right, BinaryOperator<Edge> operator) {
        List<Edge> corners = Stream.of(Edge.low(left), Edge.high(left))
                .flatMap(one -> Stream.of(operator.apply(one, Edge.low(right)), operator.apply(one, Edge.high(right))))
                .sorted()
                .toList();
        return new Range(corners.getFirst().bound(), corners.getLast().bound());
    }

    /** A bound that may be infinite: the sign of infinity, or zero and a finite number. */
    private record Edge(int infinity, BigDecimal finite) implements Comparable<Edge> {
        static Edge low(Range range) {
            return range.min().map(Edge::of).orElse(new Edge(-1, BigDecimal.ZERO));
        }

        static Edge high(Range range) {
            return range.max().map(Edge::of).orElse(new Edge(1, BigDecimal.ZERO));
        }

        static Edge of(BigDecimal finite) {
            return new Edge(0, finite);
        }

        int sign() {
            return infinity != 0 ? infinity : finite.signum();
        }

        /** Zero times infinity is zero: every value inside the range is finite. */
        Edge times(Edge other) {
            int sign = sign() * other.sign();
            boolean infinite = sign != 0 && (infinity != 0 || other.infinity != 0);
            return infinite
                    ? new Edge(sign, BigDecimal.ZERO)
                    : of(finite.multiply(other.finite, MathContext.DECIMAL128));
        }

        /** Anything over infinity nears zero; the other corners give the far end. */
        Edge dividedBy(Edge other) {
            if (other.infinity != 0) {
                return of(BigDecimal.ZERO);
            }
            return infinity != 0
                    ? new Edge(infinity * other.sign(), BigDecimal.ZERO)
                    : of(finite.divide(other.finite, MathContext.DECIMAL128));
        }

        Optional<BigDecimal> bound() {
            return infinity == 0 ? Optional.of(finite) : Optional.empty();
        }

        @Override
        public int compareTo(Edge other) {
            return infinity != other.infinity
                    ? Integer.compare(infinity, other.infinity)
                    : finite.compareTo(other.finite);
        }
    }
}
