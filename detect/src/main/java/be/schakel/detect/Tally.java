package be.schakel.detect;

import be.schakel.engine.Outcome;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Counts of rows and outcomes. Used by one thread at a time. */
final class Tally {
    private static final int OUTCOMES = 3;
    private final long[] counts;

    private Tally(long[] counts) {
        this.counts = counts;
    }

    static Tally none(int rights) {
        return new Tally(new long[2 + rights * OUTCOMES]);
    }

    Tally plusRows(long rows, long rejected) {
        counts[0] += rows;
        counts[1] += rejected;
        return this;
    }

    void count(int right, Outcome outcome) {
        counts[place(right, outcome)]++;
    }

    void add(Tally more) {
        Arrays.setAll(counts, i -> counts[i] + more.counts[i]);
    }

    long rows() {
        return counts[0];
    }

    long rejected() {
        return counts[1];
    }

    long of(int right, Outcome outcome) {
        return counts[place(right, outcome)];
    }

    private static int place(int right, Outcome outcome) {
        return 2
                + right * OUTCOMES
                + switch (outcome) {
                    case MET -> 0;
                    case NOT_MET -> 1;
                    case UNKNOWN -> 2;
                };
    }

    /** On one line, to read back. */
    @Override
    public String toString() {
        return LongStream.of(counts).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    static Tally of(String line) {
        return new Tally(
                Arrays.stream(line.split(",", -1)).mapToLong(Long::parseLong).toArray());
    }
}
