package be.schakel.benchmarks.population;

import be.schakel.engine.batch.Batch;
import be.schakel.engine.batch.Decider;
import be.schakel.engine.batch.Outcomes;
import be.schakel.engine.batch.Population;
import be.schakel.engine.batch.Way;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** Twelve rights for a million households, in one run: every way that is here, and what reading the columns costs. */
public final class SideBySide {
    private static final int ALONE = 1 << 12;
    /** Time of this thread on a core: other work on the machine then matters less. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Workload workload = new Workload();
    private final int rows;
    private final int rounds;
    private double limit;

    private SideBySide(int rows, int rounds) {
        this.rows = rows;
        this.rounds = rounds;
    }

    /** @param arguments how many households, a power of two; how many rounds, of which the best counts */
    public static void main(String[] arguments) {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1 << 20;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        SideBySide run = new SideBySide(rows, rounds);
        run.measure("complete answers", 0);
        run.measure("20 % unknown", 0.20);
    }

    private void measure(String what, double unknown) {
        Households households = new Households(rows, unknown);
        Batch batch = workload.batch(households);
        System.out.printf("%n%s, %,d households, best of %d rounds%n", what, rows, rounds);
        limit = 0;
        limit = time("reading all columns once", () -> read(households));
        time("reading the engine's columns once", () -> batch.readAll());
        if (unknown == 0) {
            short[] bits = new short[rows];
            ByHand byHand = new ByHand(households);
            time("Java written by hand", () -> {
                byHand.decide(bits);
                return (long) bits[rows - 1];
            });
            check(count(bits), Workload.COMPLETE);
        }
        for (Way way : Way.values()) {
            ways(way, batch, unknown);
        }
    }

    private void ways(Way way, Batch all, double unknown) {
        boolean alone = way == Way.TREE_WALKER || way == Way.CLOSURES;
        Batch batch = alone ? workload.batch(new Households(ALONE, unknown)) : all;
        Population population = workload.population;
        Decider decider = population.decider(way);
        Outcomes outcomes = decider.decide(batch);
        time(
                "engine: " + way,
                batch.rows(),
                alone ? 3 : rounds,
                () -> decider.decide(batch).met(0));
        if (!alone) {
            check(outcomes, unknown);
        }
    }

    private void check(Outcomes outcomes, double unknown) {
        long[] met = new long[Workload.RIGHTS.size()];
        long[] open = new long[met.length];
        for (int right = 0; right < met.length; right++) {
            int number = outcomes.rights().indexOf(Workload.RIGHTS.get(right));
            met[right] = outcomes.met(number);
            open[right] = outcomes.unknown(number);
        }
        if (unknown == 0) {
            check(met, Workload.COMPLETE);
        } else {
            check(
                    met,
                    Arrays.stream(Workload.PARTLY).mapToLong(count -> count[0]).toArray());
            check(
                    open,
                    Arrays.stream(Workload.PARTLY).mapToLong(count -> count[1]).toArray());
        }
    }

    /** The reference counts hold for 2^20 households only. */
    private void check(long[] counts, long[] reference) {
        if (rows == 1 << 20 && !Arrays.equals(counts, reference)) {
            throw new IllegalStateException("Not the counts of the reference: " + Arrays.toString(counts) + " for "
                    + Arrays.toString(reference));
        }
    }

    private static long[] count(short[] bits) {
        long[] counts = new long[Workload.RIGHTS.size()];
        for (short household : bits) {
            for (int right = 0; right < counts.length; right++) {
                counts[right] += household >>> right & 1;
            }
        }
        return counts;
    }

    private double time(String what, Supplier<Long> work) {
        return time(what, rows, rounds, work);
    }

    private double time(String what, int households, int times, Supplier<Long> work) {
        long best = Long.MAX_VALUE;
        long sink = 0;
        for (int round = 0; round < times; round++) {
            long began = CLOCK.getCurrentThreadCpuTime();
            sink += work.get();
            best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - began);
        }
        double perSecond = households * 1e9 / best;
        String ratio = limit == 0 ? "" : String.format(Locale.ROOT, "%.4f of reading", perSecond / limit);
        System.out.printf(
                Locale.ROOT, "%-36s %10.3f million/s  %s%s%n", what, perSecond / 1e6, ratio, sink == 42 ? " " : "");
        return perSecond;
    }

    /** Reads every byte of every column, and which facts are known. */
    private static long read(Households households) {
        long sum = Reading.sum(households.known);
        for (Object column : households.columns) {
            sum += Reading.sum(column);
        }
        return sum;
    }
}
