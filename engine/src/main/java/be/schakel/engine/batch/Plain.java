package be.schakel.engine.batch;

import be.schakel.engine.batch.Node.Lane;
import java.util.Arrays;

/** Loops that any machine runs well; every number is a long. */
final class Plain extends Loops {

    Plain(Graph graph, Batch batch, Scratch scratch, int firstWord, int words) {
        super(graph, batch, scratch, firstWord, words);
    }

    private long[] longs(int node) {
        return (long[]) scratch.numbers(node);
    }

    /** The sign of the difference is the answer: differences of the spans we admit never leave a long. */
    @Override
    void less(int left, int right, long[] into) {
        long[] a = longs(left);
        long[] b = longs(right);
        for (int word = 0; word < words; word++) {
            long bits = 0;
            int first = word * Long.SIZE;
            for (int i = 0; i < Long.SIZE; i++) {
                bits |= (a[first + i] - b[first + i]) >>> 63 << i;
            }
            into[word] = bits;
        }
    }

    @Override
    void numbers(Lane lane, Object room) {
        long[] into = (long[]) room;
        int rows = words * Long.SIZE;
        switch (lane) {
            case Lane.Fixed(long value) -> Arrays.fill(into, 0, rows, value);
            case Lane.Column(int column) -> Columns.copy(batch.cells.columns[column], firstRow, into, rows);
            case Lane.Sum(int one, int two) -> {
                long[] a = longs(one);
                long[] b = longs(two);
                for (int i = 0; i < rows; i++) {
                    into[i] = a[i] + b[i];
                }
            }
            case Lane.Product(int one, int two) -> {
                long[] a = longs(one);
                long[] b = longs(two);
                for (int i = 0; i < rows; i++) {
                    into[i] = a[i] * b[i];
                }
            }
            case Lane.Least(int one, int two) -> {
                long[] a = longs(one);
                long[] b = longs(two);
                for (int i = 0; i < rows; i++) {
                    into[i] = Math.min(a[i], b[i]);
                }
            }
            case Lane.Greatest(int one, int two) -> {
                long[] a = longs(one);
                long[] b = longs(two);
                for (int i = 0; i < rows; i++) {
                    into[i] = Math.max(a[i], b[i]);
                }
            }
            case Lane.Picked(int bit, int then, int otherwise) ->
                pick(scratch.bits(bit), longs(then), longs(otherwise), into, rows);
            case Lane.Mapped(Curve curve, int of) -> curve.along(longs(of), 0, into, rows);
        }
    }

    private static void pick(long[] bits, long[] then, long[] otherwise, long[] into, int rows) {
        for (int row = 0; row < rows; row++) {
            long mask = -((bits[row >> 6] >>> row) & 1);
            into[row] = (then[row] & mask) | (otherwise[row] & ~mask);
        }
    }
}
