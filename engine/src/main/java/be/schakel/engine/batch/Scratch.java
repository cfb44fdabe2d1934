package be.schakel.engine.batch;

/** Room for the results of nodes on one chunk of rows. Used by one thread. */
final class Scratch {
    /** Rows in a chunk: what is computed on them stays in the cache of a core. */
    static final int ROWS = 4_096;

    static final int WORDS = ROWS / Long.SIZE;

    private final Rooms rooms;
    final long[][] bits;
    final long[][] numbers;

    Scratch(Rooms rooms) {
        this.rooms = rooms;
        this.bits = new long[rooms.bitRooms()][WORDS];
        this.numbers = new long[rooms.numberRooms()][ROWS];
    }

    long[] bits(int node) {
        return bits[rooms.room(node)];
    }

    long[] numbers(int node) {
        return numbers[rooms.room(node)];
    }
}
