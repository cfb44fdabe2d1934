package be.schakel.engine.run;

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

    /** Where a number leaves its result. */
    long from;

    long until;

    Slots(int size) {
        this.low = new long[size];
        this.high = new long[size];
    }

    private Slots(long[] low, long[] high) {
        this.low = low;
        this.high = high;
    }

    /** The same values, to change apart. */
    public Slots copy() {
        return new Slots(low.clone(), high.clone());
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
