package be.schakel.engine.run;

import java.util.List;

/**
 * Everything that conditions read, two whole numbers each. A number or a day is an interval, where
 * {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE} stand for an open end; a yes or no has the bits of {@link Bits}; a
 * choice is the mask of the codes still possible; several choices are the mask of the certain and of the possible codes.
 * Used by one thread.
 */
public final class Slots {
    static final long OPEN_LOW = Long.MIN_VALUE;
    static final long OPEN_HIGH = Long.MAX_VALUE;

    final long[] low;
    final long[] high;

    /** The lists, by number; nothing is known of one that is absent. */
    final Lines[] lists;

    /** The rows that filters and quantifiers around a term look at. */
    final Slots[] rows;

    /** Where a number leaves its result. */
    long from;

    long until;

    private static final Lines[] NO_LISTS = {};
    private static final int DEEPEST = 8;

    /**
     * Rows of a list.
     *
     * @param complete whether there can be no others
     */
    record Lines(List<Slots> rows, boolean complete) {}

    Slots(int size, int lists) {
        this(new long[size], new long[size], new Lines[lists], new Slots[DEEPEST]);
    }

    /** One row of a list. */
    static Slots row(int fields) {
        return new Slots(new long[fields], new long[fields], NO_LISTS, new Slots[0]);
    }

    private Slots(long[] low, long[] high, Lines[] lists, Slots[] rows) {
        this.low = low;
        this.high = high;
        this.lists = lists;
        this.rows = rows;
    }

    /** The same values, to change apart. */
    public Slots copy() {
        return new Slots(low.clone(), high.clone(), lists.clone(), new Slots[DEEPEST]);
    }

    void set(int slot, long least, long most) {
        low[slot] = least;
        high[slot] = most;
    }

    void give(long least, long most) {
        from = least;
        until = most;
    }
}
