package be.schakel.engine.batch;

import be.schakel.engine.batch.Node.Bit;
import be.schakel.engine.batch.Node.Lane;
import java.util.Arrays;

/** Computes nodes for one chunk of rows, node after node. */
abstract sealed class Loops permits Plain, Wide {
    final Graph graph;
    final Batch batch;
    final Scratch scratch;
    final int firstRow;
    final int words;
    private final int firstWord;

    /** @param firstWord where the chunk begins in the batch, in words of 64 rows */
    Loops(Graph graph, Batch batch, Scratch scratch, int firstWord, int words) {
        this.graph = graph;
        this.batch = batch;
        this.scratch = scratch;
        this.firstWord = firstWord;
        this.firstRow = firstWord * Long.SIZE;
        this.words = words;
    }

    final void compute(int node) {
        switch (graph.node(node)) {
            case Bit bit -> bits(bit, scratch.bits(node));
            case Lane lane -> numbers(lane, scratch.numbers(node));
        }
    }

    private void bits(Bit bit, long[] into) {
        switch (bit) {
            case Bit.Every(boolean yes) -> Arrays.fill(into, 0, words, yes ? -1 : 0);
            case Bit.Plane(int plane) -> System.arraycopy(batch.cells.planes[plane], firstWord, into, 0, words);
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
            case Bit.Less(int left, int right) -> less(left, right, into);
        }
    }

    /** @param into a bit for each row */
    abstract void less(int left, int right, long[] into);

    /** @param into the room of the lane, as wide as its numbers are */
    abstract void numbers(Lane lane, Object into);
}
