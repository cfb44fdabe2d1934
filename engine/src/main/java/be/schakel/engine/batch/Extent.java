package be.schakel.engine.batch;

import be.schakel.engine.run.Quotients;
import be.schakel.engine.run.Unfit;
import java.util.function.IntBinaryOperator;

/**
 * A number or day in every row, between two bounds.
 *
 * @param decimals how many decimals the whole numbers stand for
 * @param divisor what they are still to be divided by, at least 1
 * @param low node of the lower bound; means nothing where it is open
 * @param high node of the upper bound; the same node as {@code low} where it can only be one number
 * @param openLow node of the rows without a lower bound
 * @param openHigh node of the rows without an upper bound
 */
record Extent(int decimals, long divisor, int low, int high, int openLow, int openHigh) {
    private static final int MOST_DECIMALS = 12;

    Extent {
        if (decimals > MOST_DECIMALS) {
            throw new Unfit("More decimals than a long can bear");
        }
    }

    static Extent whole(int low, int high, int openLow, int openHigh) {
        return new Extent(0, 1, low, high, openLow, openHigh);
    }

    Extent with(int newLow, int newHigh) {
        return new Extent(decimals, divisor, newLow, newHigh, openLow, openHigh);
    }

    /** The same values written with more decimals and another divisor. */
    Extent as(Graph graph, int wantedDecimals, long wantedDivisor) {
        long factor = Math.multiplyExact(power(wantedDecimals - decimals), wantedDivisor / divisor);
        int by = graph.fixed(factor);
        return new Extent(
                wantedDecimals, wantedDivisor, graph.product(low, by), graph.product(high, by), openLow, openHigh);
    }

    static long power(int decimals) {
        long power = 1;
        for (int i = 0; i < decimals; i++) {
            power = Math.multiplyExact(power, 10L);
        }
        return power;
    }

    /** Open in more rows. */
    Extent open(Graph graph, int low, int high) {
        return new Extent(
                decimals, divisor, this.low, this.high, graph.either(low, openLow), graph.either(high, openHigh));
    }

    /** Both in the size that they share. */
    Pair sized(Graph graph, Extent other) {
        int most = Math.max(decimals, other.decimals);
        long shared = Math.multiplyExact(divisor / commonDivisor(divisor, other.divisor), other.divisor);
        return new Pair(as(graph, most, shared), other.as(graph, most, shared));
    }

    private static long commonDivisor(long one, long other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }

    Extent negative(Graph graph) {
        return new Extent(
                decimals,
                divisor,
                graph.negative(high),
                graph.negative(low),
                /* openLow= */ openHigh,
                /* openHigh= */ openLow);
    }

    Extent plus(Graph graph, Extent other) {
        Quotients.added(divisor, other.divisor);
        return sized(graph, other).paired(graph, graph::sum);
    }

    /** A number that is the same in all rows, and exact. */
    boolean isFixed(Graph graph) {
        return low == high
                && openLow == Graph.NONE
                && openHigh == Graph.NONE
                && graph.node(low) instanceof Node.Lane.Fixed;
    }

    /** A curve over every value. */
    Extent along(Graph graph, Curve curve) {
        int one = graph.mapped(curve, low);
        int two = graph.mapped(curve, high);
        return curve.rises() ? Extent.whole(one, two, openLow, openHigh) : Extent.whole(two, one, openHigh, openLow);
    }

    /** Two of one size. */
    record Pair(Extent one, Extent two) {

        /** Combines low with low and high with high; open as soon as one is. */
        Extent paired(Graph graph, IntBinaryOperator operator) {
            return new Extent(
                    one.decimals,
                    one.divisor,
                    operator.applyAsInt(one.low, two.low),
                    operator.applyAsInt(one.high, two.high),
                    graph.either(one.openLow, two.openLow),
                    graph.either(one.openHigh, two.openHigh));
        }

        /** Without a lower bound only when both are, without an upper bound as soon as one is. */
        Extent greatest(Graph graph) {
            int low = graph.picked(
                    one.openLow, two.low, graph.picked(two.openLow, one.low, graph.greatest(one.low, two.low)));
            return new Extent(
                    one.decimals,
                    one.divisor,
                    low,
                    graph.greatest(one.high, two.high),
                    graph.both(one.openLow, two.openLow),
                    graph.either(one.openHigh, two.openHigh));
        }

        Twin below(Graph graph) {
            return new Twin(
                    graph.either(graph.less(one.low, two.high), graph.either(one.openLow, two.openHigh)),
                    graph.either(
                            graph.opposite(graph.less(one.high, two.low)), graph.either(one.openHigh, two.openLow)));
        }

        Pair swapped() {
            return new Pair(two, one);
        }

        Twin equal(Graph graph) {
            Twin under = below(graph);
            Twin over = swapped().below(graph);
            int same = graph.both(under.no(), over.no());
            return new Twin(same, graph.either(graph.either(under.yes(), over.yes()), open(graph)));
        }

        private int open(Graph graph) {
            return graph.either(graph.either(one.openLow, one.openHigh), graph.either(two.openLow, two.openHigh));
        }
    }
}
