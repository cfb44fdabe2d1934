package be.schakel.engine.batch;

import be.schakel.engine.batch.Node.Lane;
import java.util.Arrays;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Loops over the vectors of this machine. Numbers are ints wherever they and all they are made of fit in one; a column of
 * the batch is read where it is, and of a fixed number only one vector is written.
 */
final class Wide extends Loops {
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;

    private final int rows;

    /** Numbers from a place in an array on; of a fixed number the same few again and again. */
    private static final class Ints {
        private final int[] numbers;
        private final int first;
        private final int mask;

        Ints(int[] numbers, int first, boolean fixed) {
            this.numbers = numbers;
            this.first = first;
            this.mask = fixed ? 0 : -1;
        }

        IntVector at(int row) {
            return IntVector.fromArray(INTS, numbers, first + (row & mask));
        }
    }

    /** As {@link Ints}. */
    private static final class Longs {
        private final long[] numbers;
        private final int first;
        private final int mask;

        Longs(long[] numbers, int first, boolean fixed) {
            this.numbers = numbers;
            this.first = first;
            this.mask = fixed ? 0 : -1;
        }

        LongVector at(int row) {
            return LongVector.fromArray(LONGS, numbers, first + (row & mask));
        }
    }

    Wide(Graph graph, Batch batch, Scratch scratch, int firstWord, int words) {
        super(graph, batch, scratch, firstWord, words);
        this.rows = words * Long.SIZE;
    }

    /** The numbers of each node are so many bits wide. */
    static int[] widths(Graph graph) {
        int[] widths = new int[graph.size()];
        for (int node = 0; node < widths.length; node++) {
            boolean small = graph.node(node) instanceof Lane lane
                    && graph.span(node).bits() <= Integer.SIZE
                    && (lane instanceof Lane.Mapped || lane.needs().allMatch(need -> widths[need] <= Integer.SIZE));
            widths[node] = small ? Integer.SIZE : graph.node(node) instanceof Lane ? Long.SIZE : 1;
        }
        return widths;
    }

    private Ints ints(int node) {
        return switch (graph.node(node)) {
            case Lane.Fixed(long value) -> {
                int[] room = (int[]) scratch.numbers(node);
                Arrays.fill(room, 0, INTS.length(), (int) value);
                yield new Ints(room, 0, true);
            }
            case Lane.Column(int column)
            when batch.cells.columns[column] instanceof int[] there -> new Ints(there, firstRow, false);
            default -> new Ints((int[]) scratch.numbers(node), 0, false);
        };
    }

    /** @param spare where ints become longs */
    private Longs longs(int node, long[] spare) {
        return switch (graph.node(node)) {
            case Lane.Fixed(long value) -> {
                Arrays.fill(spare, 0, LONGS.length(), value);
                yield new Longs(spare, 0, true);
            }
            case Lane.Column(int column)
            when batch.cells.columns[column] instanceof long[] there -> new Longs(there, firstRow, false);
            case Lane.Column(int column)
            when batch.cells.columns[column] instanceof int[] there -> widened(there, firstRow, spare);
            default ->
                scratch.numbers(node) instanceof int[] small
                        ? widened(small, 0, spare)
                        : new Longs((long[]) scratch.numbers(node), 0, false);
        };
    }

    private Longs widened(int[] numbers, int first, long[] spare) {
        Columns.copy(numbers, first, spare, rows);
        return new Longs(spare, 0, false);
    }

    private boolean isInt(int node) {
        return scratch.width(node) == Integer.SIZE;
    }

    @Override
    void less(int left, int right, long[] into) {
        if (isInt(left) && isInt(right)) {
            less(ints(left), ints(right), into);
        } else {
            less(longs(left, scratch.spare), longs(right, scratch.other), into);
        }
    }

    private void less(Ints left, Ints right, long[] into) {
        for (int word = 0; word < words; word++) {
            long bits = 0;
            for (int lane = 0; lane < Long.SIZE; lane += INTS.length()) {
                int row = word * Long.SIZE + lane;
                VectorMask<Integer> under = left.at(row).compare(VectorOperators.LT, right.at(row));
                bits |= under.toLong() << lane;
            }
            into[word] = bits;
        }
    }

    private void less(Longs left, Longs right, long[] into) {
        for (int word = 0; word < words; word++) {
            long bits = 0;
            for (int lane = 0; lane < Long.SIZE; lane += LONGS.length()) {
                int row = word * Long.SIZE + lane;
                VectorMask<Long> under = left.at(row).compare(VectorOperators.LT, right.at(row));
                bits |= under.toLong() << lane;
            }
            into[word] = bits;
        }
    }

    @Override
    void numbers(Lane lane, Object into) {
        switch (into) {
            case int[] small -> small(lane, small);
            default -> large(lane, (long[]) into);
        }
    }

    private void small(Lane lane, int[] into) {
        switch (lane) {
            case Lane.Fixed _ -> {}
            case Lane.Column(int column) -> {
                if (!(batch.cells.columns[column] instanceof int[])) {
                    Columns.copy(batch.cells.columns[column], firstRow, into, rows);
                }
            }
            case Lane.Sum(int one, int two) -> sum(ints(one), ints(two), into);
            case Lane.Product(int one, int two) -> product(ints(one), ints(two), into);
            case Lane.Least(int one, int two) -> least(ints(one), ints(two), into);
            case Lane.Greatest(int one, int two) -> greatest(ints(one), ints(two), into);
            case Lane.Picked(int bit, int then, int otherwise) ->
                pick(scratch.bits(bit), ints(then), ints(otherwise), into);
            case Lane.Mapped(Curve curve, int of) -> {
                Longs from = longs(of, scratch.spare);
                curve.along(from.numbers, from.first, scratch.other, rows);
                Columns.copy(scratch.other, 0, into, rows);
            }
        }
    }

    private void large(Lane lane, long[] into) {
        long[] spare = scratch.spare;
        long[] other = scratch.other;
        switch (lane) {
            case Lane.Fixed _ -> {}
            case Lane.Column(int column) -> {
                if (!(batch.cells.columns[column] instanceof long[])) {
                    Columns.copy(batch.cells.columns[column], firstRow, into, rows);
                }
            }
            case Lane.Sum(int one, int two) -> sum(longs(one, spare), longs(two, other), into);
            case Lane.Product(int one, int two) -> product(longs(one, spare), longs(two, other), into);
            case Lane.Least(int one, int two) -> least(longs(one, spare), longs(two, other), into);
            case Lane.Greatest(int one, int two) -> greatest(longs(one, spare), longs(two, other), into);
            case Lane.Picked(int bit, int then, int otherwise) ->
                pick(scratch.bits(bit), longs(then, spare), longs(otherwise, other), into);
            case Lane.Mapped(Curve curve, int of) -> {
                Longs from = longs(of, spare);
                curve.along(from.numbers, from.first, into, rows);
            }
        }
    }

    private void sum(Ints one, Ints two, int[] into) {
        for (int row = 0; row < rows; row += INTS.length()) {
            one.at(row).add(two.at(row)).intoArray(into, row);
        }
    }

    private void sum(Longs one, Longs two, long[] into) {
        for (int row = 0; row < rows; row += LONGS.length()) {
            one.at(row).add(two.at(row)).intoArray(into, row);
        }
    }

    private void product(Ints one, Ints two, int[] into) {
        for (int row = 0; row < rows; row += INTS.length()) {
            one.at(row).mul(two.at(row)).intoArray(into, row);
        }
    }

    private void product(Longs one, Longs two, long[] into) {
        for (int row = 0; row < rows; row += LONGS.length()) {
            one.at(row).mul(two.at(row)).intoArray(into, row);
        }
    }

    private void least(Ints one, Ints two, int[] into) {
        for (int row = 0; row < rows; row += INTS.length()) {
            one.at(row).min(two.at(row)).intoArray(into, row);
        }
    }

    private void least(Longs one, Longs two, long[] into) {
        for (int row = 0; row < rows; row += LONGS.length()) {
            one.at(row).min(two.at(row)).intoArray(into, row);
        }
    }

    private void greatest(Ints one, Ints two, int[] into) {
        for (int row = 0; row < rows; row += INTS.length()) {
            one.at(row).max(two.at(row)).intoArray(into, row);
        }
    }

    private void greatest(Longs one, Longs two, long[] into) {
        for (int row = 0; row < rows; row += LONGS.length()) {
            one.at(row).max(two.at(row)).intoArray(into, row);
        }
    }

    private void pick(long[] bits, Ints then, Ints otherwise, int[] into) {
        for (int word = 0; word < words; word++) {
            long picks = bits[word];
            for (int lane = 0; lane < Long.SIZE; lane += INTS.length()) {
                int row = word * Long.SIZE + lane;
                VectorMask<Integer> picked = VectorMask.fromLong(INTS, picks >>> lane);
                otherwise.at(row).blend(then.at(row), picked).intoArray(into, row);
            }
        }
    }

    private void pick(long[] bits, Longs then, Longs otherwise, long[] into) {
        for (int word = 0; word < words; word++) {
            long picks = bits[word];
            for (int lane = 0; lane < Long.SIZE; lane += LONGS.length()) {
                int row = word * Long.SIZE + lane;
                VectorMask<Long> picked = VectorMask.fromLong(LONGS, picks >>> lane);
                otherwise.at(row).blend(then.at(row), picked).intoArray(into, row);
            }
        }
    }
}
