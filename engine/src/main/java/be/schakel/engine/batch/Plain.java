package be.schakel.engine.batch;

import be.schakel.engine.batch.Node.Bit;
import be.schakel.engine.batch.Node.Lane;
import java.util.Arrays;

/** Computes a node for a chunk of rows: loops that any machine runs well, node after node. */
final class Plain {
    private final Graph graph;
    private final Batch batch;
    private final Scratch scratch;

    Plain(Graph graph, Batch batch, Scratch scratch) {
        this.graph = graph;
        this.batch = batch;
        this.scratch = scratch;
    }

    void compute(int number, int firstWord, int words) {
        switch (graph.node(number)) {
            case Bit bit -> bits(bit, scratch.bits(number), firstWord, words);
            case Lane lane -> numbers(lane, scratch.numbers(number), firstWord * Long.SIZE, words * Long.SIZE);
        }
    }

    private void bits(Bit bit, long[] into, int firstWord, int words) {
        switch (bit) {
            case Bit.Every(boolean yes) -> Arrays.fill(into, 0, words, yes ? -1 : 0);
            case Bit.Plane(int plane) -> System.arraycopy(batch.planes[plane], firstWord, into, 0, words);
            case Bit.Both(int one, int two) -> {
                long[] a = scratch.bits(one);
                long[] b = scratch.bits(two);
                for (int i = 0; i < words; i++) {
                    into[i] = a[i] & b[i];
                }
            }
            case Bit.Either(int one, int two) -> {
                long[] a = scratch.bits(one);
                long[] b = scratch.bits(two);
                for (int i = 0; i < words; i++) {
                    into[i] = a[i] | b[i];
                }
            }
            case Bit.Opposite(int of) -> {
                long[] a = scratch.bits(of);
                for (int i = 0; i < words; i++) {
                    into[i] = ~a[i];
                }
            }
            case Bit.Less(int left, int right) -> {
                if (graph.node(right) instanceof Lane.Fixed(long limit)) {
                    below(scratch.numbers(left), limit, into, words);
                } else {
                    less(scratch.numbers(left), scratch.numbers(right), into, words);
                }
            }
        }
    }

    /** The sign of the difference is the answer: differences of the spans we admit never leave a long. */
    private static void less(long[] left, long[] right, long[] into, int words) {
        for (int word = 0; word < words; word++) {
            long bits = 0;
            int first = word * Long.SIZE;
            for (int i = 0; i < Long.SIZE; i++) {
                bits |= (left[first + i] - right[first + i]) >>> 63 << i;
            }
            into[word] = bits;
        }
    }

    private static void below(long[] left, long limit, long[] into, int words) {
        for (int word = 0; word < words; word++) {
            long bits = 0;
            int first = word * Long.SIZE;
            for (int i = 0; i < Long.SIZE; i++) {
                bits |= (left[first + i] - limit) >>> 63 << i;
            }
            into[word] = bits;
        }
    }

    private void numbers(Lane lane, long[] into, int firstRow, int rows) {
        switch (lane) {
            case Lane.Fixed(long value) -> Arrays.fill(into, 0, rows, value);
            case Lane.Column(int column) -> Columns.widen(batch.columns[column], firstRow, into, rows);
            case Lane.Sum(int one, int two) -> {
                long[] a = scratch.numbers(one);
                long[] b = scratch.numbers(two);
                for (int i = 0; i < rows; i++) {
                    into[i] = a[i] + b[i];
                }
            }
            case Lane.Product(int one, int two) -> {
                long[] a = scratch.numbers(one);
                long[] b = scratch.numbers(two);
                for (int i = 0; i < rows; i++) {
                    into[i] = a[i] * b[i];
                }
            }
            case Lane.Least(int one, int two) -> {
                long[] a = scratch.numbers(one);
                long[] b = scratch.numbers(two);
                for (int i = 0; i < rows; i++) {
                    into[i] = Math.min(a[i], b[i]);
                }
            }
            case Lane.Greatest(int one, int two) -> {
                long[] a = scratch.numbers(one);
                long[] b = scratch.numbers(two);
                for (int i = 0; i < rows; i++) {
                    into[i] = Math.max(a[i], b[i]);
                }
            }
            case Lane.Picked(int bit, int then, int otherwise) ->
                pick(scratch.bits(bit), scratch.numbers(then), scratch.numbers(otherwise), into, rows);
            case Lane.Mapped(Curve curve, int of) -> {
                long[] a = scratch.numbers(of);
                for (int i = 0; i < rows; i++) {
                    into[i] = curve.at(a[i]);
                }
            }
        }
    }

    private static void pick(long[] bits, long[] then, long[] otherwise, long[] into, int rows) {
        for (int row = 0; row < rows; row++) {
            long mask = -((bits[row >> 6] >>> row) & 1);
            into[row] = (then[row] & mask) | (otherwise[row] & ~mask);
        }
    }
}
