package be.schakel.engine.batch;

/** Generated code that computes some bitmaps of a chunk of rows. */
public interface Kernel {

    /**
     * Computes.
     *
     * @param columns number columns of the batch
     * @param planes bitmaps of the batch
     * @param bits bitmaps of the chunk, by room: read and written
     * @param numbers numbers of the chunk, by room: read
     * @param firstWord where the chunk begins in the batch, in words of 64 rows
     * @param words how many words it has
     */
    void run(Object[] columns, long[][] planes, long[][] bits, Object[] numbers, int firstWord, int words);
}
