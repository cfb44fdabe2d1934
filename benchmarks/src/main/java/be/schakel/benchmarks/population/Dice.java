package be.schakel.benchmarks.population;

/** SplitMix64: the same throws for the same seed, whatever the machine. */
final class Dice {
    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The dice of one row: so any number of rows begins with the same ones. */
    static Dice forRow(long seed, int row) {
        return new Dice(mixed(seed * 1_000_003L + row));
    }

    private static long mixed(long from) {
        long z = from + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** A whole number under a limit. */
    int under(int limit) {
        state = mixed(state);
        return (int) ((state >>> 33) % limit);
    }

    /** Whether something with this probability happens. */
    boolean happens(double probability) {
        state = mixed(state);
        return (state >>> 11) * 0x1.0p-53 < probability;
    }
}
