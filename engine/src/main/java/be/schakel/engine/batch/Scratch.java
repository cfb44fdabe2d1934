package be.schakel.engine.batch;

/** Room for the results of nodes on one chunk of rows. Used by one thread. */
final class Scratch {
    /** Rows in a chunk: what is computed on them stays in the cache of a core. */
    static final int ROWS = 4_096;

    static final int WORDS = ROWS / Long.SIZE;

    private final Rooms rooms;
    final long[][] bits;

    /** Numbers by room: ints or longs. */
    final Object[] numbers;

    /** For one step only. */
    final long[] spare = new long[ROWS];

    /** For one step only. */
    final long[] other = new long[ROWS];

    Scratch(Rooms rooms) {
        this.rooms = rooms;
        this.bits = new long[rooms.bitRooms()][WORDS];
        this.numbers = rooms.numberRooms().stream()
                .map(width -> Columns.of(width, ROWS))
                .toArray();
    }

    long[] bits(int node) {
        return bits[rooms.room(node)];
    }

    Object numbers(int node) {
        return numbers[rooms.room(node)];
    }

    int width(int node) {
        return rooms.width(node);
    }
}
