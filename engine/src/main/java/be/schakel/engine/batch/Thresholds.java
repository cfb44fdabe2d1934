package be.schakel.engine.batch;

import be.schakel.engine.batch.Node.Lane;
import java.util.function.LongPredicate;

/** Brings a comparison with a fixed number back to one of the bare column: "income × 12 under 24,000" is "income under 2,000". */
final class Thresholds {
    private final Graph graph;

    Thresholds(Graph graph) {
        this.graph = graph;
    }

    /** Whether a number is under a limit. */
    int below(int number, long limit) {
        Span span = graph.span(number);
        if (span.max() < limit) {
            return Graph.ALL;
        }
        if (span.min() >= limit) {
            return Graph.NONE;
        }
        return switch (graph.node(number)) {
            case Lane.Sum(int of, int added) when graph.node(added) instanceof Lane.Fixed(long more) ->
                below(of, limit - more);
            case Lane.Product(int of, int by) when graph.node(by) instanceof Lane.Fixed(long factor) ->
                times(of, factor, limit);
            case Lane.Picked(int bit, int then, int otherwise) when isFixed(then) || isFixed(otherwise) ->
                graph.either(
                        graph.both(bit, below(then, limit)),
                        graph.both(graph.opposite(bit), below(otherwise, limit)));
            case Lane.Mapped(Curve curve, int of) -> mapped(curve, of, limit);
            case Node _ -> graph.under(number, limit);
        };
    }

    private boolean isFixed(int number) {
        return graph.node(number) instanceof Lane.Fixed;
    }

    private int times(int of, long factor, long limit) {
        return factor > 0
                ? below(of, Math.ceilDiv(limit, factor))
                : graph.opposite(below(of, Math.floorDiv(limit, factor) + 1));
    }

    private int mapped(Curve curve, int of, long limit) {
        Span span = graph.span(of);
        return curve.rises()
                ? below(of, first(span, number -> curve.at(number) >= limit))
                : graph.opposite(below(of, first(span, number -> curve.at(number) < limit)));
    }

    /** The first number from which something holds, or the one after the last. */
    private static long first(Span span, LongPredicate holds) {
        long low = span.min();
        long high = span.max() + 1;
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
