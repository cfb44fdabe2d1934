package be.schakel.engine.batch;

import be.schakel.engine.batch.Node.Bit;
import be.schakel.engine.batch.Node.Lane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All computations, each once: equal ones share a node, and what is fixed beforehand is computed beforehand. */
final class Graph {
    static final int NONE = 0;
    static final int ALL = 1;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Thresholds thresholds = new Thresholds(this);
    private static final Span BIT = new Span(0, 1);

    Graph() {
        add(new Bit.Every(false), BIT);
        add(new Bit.Every(true), BIT);
    }

    Node node(int number) {
        return nodes.get(number);
    }

    Span span(int number) {
        return spans.get(number);
    }

    int size() {
        return nodes.size();
    }

    private int add(Node node, Span span) {
        Integer known = numbers.putIfAbsent(node, nodes.size());
        if (known != null) {
            return known;
        }
        nodes.add(node);
        spans.add(span);
        return nodes.size() - 1;
    }

    int every(boolean yes) {
        return yes ? ALL : NONE;
    }

    int plane(int number) {
        return add(new Bit.Plane(number), BIT);
    }

    int both(int one, int two) {
        if (one == NONE || two == NONE || areOpposite(one, two)) {
            return NONE;
        }
        return one == ALL || one == two
                ? two
                : two == ALL ? one : add(new Bit.Both(Math.min(one, two), Math.max(one, two)), BIT);
    }

    int either(int one, int two) {
        if (one == ALL || two == ALL || areOpposite(one, two)) {
            return ALL;
        }
        return one == NONE || one == two
                ? two
                : two == NONE ? one : add(new Bit.Either(Math.min(one, two), Math.max(one, two)), BIT);
    }

    private boolean areOpposite(int one, int two) {
        return node(one).equals(new Bit.Opposite(two)) || node(two).equals(new Bit.Opposite(one));
    }

    int opposite(int of) {
        return switch (node(of)) {
            case Bit.Every(boolean yes) -> every(!yes);
            case Bit.Opposite(int inner) -> inner;
            default -> add(new Bit.Opposite(of), BIT);
        };
    }

    int fixed(long value) {
        return add(new Lane.Fixed(value), Span.of(value));
    }

    int column(int number, Span span) {
        return add(new Lane.Column(number), span);
    }

    /** @throws ArithmeticException when a row could leave a long */
    int sum(int one, int two) {
        return switch (node(one)) {
            case Lane.Fixed(long a) when node(two) instanceof Lane.Fixed(long b) -> fixed(Math.addExact(a, b));
            case Lane.Fixed(long a) -> a == 0 ? two : sum(two, one);
            case Lane.Sum(int inner, int added)
            when node(added) instanceof Lane.Fixed && node(two) instanceof Lane.Fixed -> sum(inner, sum(added, two));
            default ->
                node(two).equals(new Lane.Fixed(0)) ? one : add(new Lane.Sum(one, two), span(one).plus(span(two)));
        };
    }

    /** @throws ArithmeticException when a row could leave a long */
    int product(int one, int two) {
        return switch (node(one)) {
            case Lane.Fixed(long a) when node(two) instanceof Lane.Fixed(long b) -> fixed(Math.multiplyExact(a, b));
            case Lane.Fixed _ -> product(two, one);
            case Lane.Product(int inner, int factor)
            when node(factor) instanceof Lane.Fixed && node(two) instanceof Lane.Fixed ->
                product(inner, product(factor, two));
            default ->
                switch (node(two)) {
                    case Lane.Fixed(long b) when b == 0 -> fixed(0);
                    case Lane.Fixed(long b) when b == 1 -> one;
                    default -> add(new Lane.Product(one, two), span(one).times(span(two)));
                };
        };
    }

    int negative(int of) {
        return product(of, fixed(-1));
    }

    int least(int one, int two) {
        if (one == two || span(one).max() <= span(two).min()) {
            return one;
        }
        return span(two).max() <= span(one).min()
                ? two
                : add(new Lane.Least(one, two), span(one).least(span(two)));
    }

    int greatest(int one, int two) {
        if (one == two || span(two).max() <= span(one).min()) {
            return one;
        }
        return span(one).max() <= span(two).min()
                ? two
                : add(new Lane.Greatest(one, two), span(one).greatest(span(two)));
    }

    int picked(int bit, int then, int otherwise) {
        if (bit == NONE) {
            return otherwise;
        }
        return bit == ALL || then == otherwise
                ? then
                : add(new Lane.Picked(bit, then, otherwise), span(then).union(span(otherwise)));
    }

    int mapped(Curve curve, int of) {
        return node(of) instanceof Lane.Fixed(long value)
                ? fixed(curve.at(value))
                : add(
                        new Lane.Mapped(curve, of),
                        Span.of(curve.at(span(of).min()), curve.at(span(of).max())));
    }

    /** Whether one number is under another. */
    int less(int left, int right) {
        if (left == right || span(left).min() >= span(right).max()) {
            return NONE;
        }
        if (span(left).max() < span(right).min()) {
            return ALL;
        }
        if (node(right) instanceof Lane.Fixed(long limit)) {
            return thresholds.below(left, limit);
        }
        if (node(left) instanceof Lane.Fixed(long limit)) {
            return opposite(thresholds.below(right, limit + 1));
        }
        return add(new Bit.Less(left, right), BIT);
    }

    /** A comparison with a fixed number that can be made no simpler. */
    int under(int left, long limit) {
        return add(new Bit.Less(left, fixed(limit)), BIT);
    }
}
