package be.schakel.engine.batch;

import be.schakel.engine.Truth;
import java.util.List;

/** What was decided for a batch: of each right, two bitmaps over its rows. */
public final class Outcomes {
    private final List<String> rights;
    private final int rows;
    final long[][] yes;
    final long[][] no;

    Outcomes(List<String> rights, int rows) {
        this.rights = rights;
        this.rows = rows;
        int words = (rows + Long.SIZE - 1) / Long.SIZE;
        this.yes = new long[rights.size()][words];
        this.no = new long[rights.size()][words];
    }

    /** The rights that were decided, by id, in the order of all that follows. */
    public List<String> rights() {
        return rights;
    }

    /** Whether a household has a right. */
    public Truth truth(int right, int row) {
        return new Truth(is(yes[right], row), is(no[right], row));
    }

    private static boolean is(long[] bits, int row) {
        return (bits[row >> 6] & 1L << row) != 0;
    }

    void set(int right, int row, Truth truth) {
        set(yes[right], row, truth.mayBeTrue());
        set(no[right], row, truth.mayBeFalse());
    }

    private static void set(long[] bits, int row, boolean one) {
        long bit = 1L << row;
        bits[row >> 6] = one ? bits[row >> 6] | bit : bits[row >> 6] & ~bit;
    }

    /** How many households certainly have a right. */
    public long met(int right) {
        return count(right, true, false);
    }

    /** How many households certainly do not have a right. */
    public long notMet(int right) {
        return count(right, false, true);
    }

    /** How many households may have a right or not, on what is known. */
    public long unknown(int right) {
        return count(right, true, true);
    }

    private long count(int right, boolean mayBeTrue, boolean mayBeFalse) {
        long count = 0;
        for (int word = 0; word < yes[right].length; word++) {
            long one = mayBeTrue ? yes[right][word] : ~yes[right][word];
            long two = mayBeFalse ? no[right][word] : ~no[right][word];
            count += Long.bitCount(one & two & inside(word));
        }
        return count;
    }

    /** The rows of a word that are households. */
    private long inside(int word) {
        int left = rows - word * Long.SIZE;
        return left >= Long.SIZE ? -1 : (1L << left) - 1;
    }
}
