package be.schakel.benchmarks.population;

import be.schakel.engine.batch.Batch;
import be.schakel.engine.batch.Decider;
import be.schakel.engine.batch.Outcomes;
import be.schakel.engine.batch.Way;
import be.schakel.engine.export.DmnModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Twelve rights for a million households, in one run: every way that is here, and what reading the columns costs. Every
 * way must come to the counts of the reference.
 */
public final class SideBySide {
    /** Households for the ways that take them one by one. */
    private static final int FEW = 1 << 12;

    /** The slow ways have as many rounds at most. */
    private static final int FEW_ROUNDS = 5;

    private final Workload workload = new Workload();
    private final int rows;
    private final int rounds;

    private SideBySide(int rows, int rounds) {
        this.rows = rows;
        this.rounds = rounds;
    }

    /** @param arguments how many households, a power of two; how many rounds, of which the best counts */
    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1 << 20;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        SideBySide run = new SideBySide(rows, rounds);
        System.out.printf("%nTwelve rights, %,d households, one core, best of %d rounds%n", rows, rounds);
        Ratios complete = new Ratios();
        double kie = run.kie(complete);
        run.measure(complete, "complete answers", 0, kie);
        run.measure(new Ratios(), "20 % unknown", 0.20, kie);
    }

    private double kie(Ratios ratios) throws Exception {
        Households few = new Households(FEW, 0);
        ByKie kie = new ByKie(
                DmnModel.of(workload.corpus, Workload.DAY),
                IntStream.range(0, FEW)
                        .mapToObj(row -> workload.situation(few, row))
                        .toList());
        double perSecond = ratios.time("Apache KIE", FEW, FEW_ROUNDS, kie::decide);
        List<Map<String, Boolean>> theirs = kie.outcomes();
        Outcomes ours = workload.population.decider(Way.TREE_WALKER).decide(workload.batch(few));
        same(
                each(right -> theirs.stream()
                        .filter(one -> one.getOrDefault(right, false))
                        .count()),
                each(right -> ours.met(ours.rights().indexOf(right))));
        return perSecond;
    }

    private void measure(Ratios ratios, String what, double unknown, double kie) throws Exception {
        Households households = new Households(rows, unknown);
        Batch batch = workload.batch(households);
        double reading = ratios.time("reading all columns once", rows, rounds, () -> read(households));
        ratios.time("reading the engine's columns once", rows, rounds, batch::readAll);
        if (unknown == 0) {
            byHand(ratios, households);
        }
        inDuckDb(ratios, households, unknown);
        for (Way way : Way.values()) {
            ways(ratios, way, batch, unknown);
        }
        ratios.print(what, reading, kie);
    }

    private void byHand(Ratios ratios, Households households) throws Exception {
        short[] bits = new short[rows];
        ByHand byHand = new ByHand(households);
        ratios.time("Java written by hand", rows, rounds, () -> {
            byHand.decide(bits);
            return (long) bits[rows - 1];
        });
        checkMet(count(bits), 0);
    }

    private void inDuckDb(Ratios ratios, Households households, double unknown) throws Exception {
        WorkloadTable table = new WorkloadTable(workload.corpus, households);
        CountingQuery query = new CountingQuery(workload.corpus, Workload.DAY, Workload.RIGHTS, _ -> false);
        try (InDuckDb duckDb = new InDuckDb(table::into, query)) {
            ratios.time("DuckDB, three-valued SQL", rows, Math.min(FEW_ROUNDS, rounds), () -> duckDb.count()[0]);
            long[] counts = duckDb.count();
            checkMet(Arrays.copyOf(counts, counts.length / 2), unknown);
            checkOpen(Arrays.copyOfRange(counts, counts.length / 2, counts.length), unknown);
        }
    }

    private void ways(Ratios ratios, Way way, Batch all, double unknown) throws Exception {
        boolean alone = way == Way.TREE_WALKER || way == Way.CLOSURES;
        Batch batch = alone ? workload.batch(new Households(FEW, unknown)) : all;
        Decider decider = workload.population.decider(way);
        Outcomes outcomes = decider.decide(batch);
        ratios.time(
                "engine: " + way,
                batch.rows(),
                alone ? FEW_ROUNDS : rounds,
                () -> decider.decide(batch).met(0));
        if (!alone) {
            checkMet(each(right -> outcomes.met(outcomes.rights().indexOf(right))), unknown);
            checkOpen(each(right -> outcomes.unknown(outcomes.rights().indexOf(right))), unknown);
        }
    }

    private static long[] each(ToLongFunction<String> count) {
        return Workload.RIGHTS.stream().mapToLong(count).toArray();
    }

    private void checkMet(long[] counts, double unknown) {
        check(counts, unknown == 0 ? Workload.COMPLETE : partly(0));
    }

    private void checkOpen(long[] counts, double unknown) {
        check(counts, unknown == 0 ? new long[counts.length] : partly(1));
    }

    private static long[] partly(int which) {
        return Arrays.stream(Workload.PARTLY).mapToLong(count -> count[which]).toArray();
    }

    /** The reference counts hold for 2^20 households only. */
    private void check(long[] counts, long[] reference) {
        if (rows == 1 << 20) {
            same(counts, reference);
        }
    }

    private static void same(long[] counts, long[] reference) {
        if (!Arrays.equals(counts, reference)) {
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

    /** Reads every byte of every column, and which facts are known. */
    private static long read(Households households) {
        return Reading.sum(households.known)
                + Arrays.stream(households.columns).mapToLong(Reading::sum).sum();
    }
}
