package be.schakel.benchmarks.population;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Ways to decide the same for the same households, timed in one run and printed as ratios. */
final class Ratios {
    /** Time of this thread on a core: other work on the machine then matters less. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Map<String, Double> perSecond = new LinkedHashMap<>();

    /** Keeps the best round. */
    double time(String what, long households, int rounds, Callable<Long> work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            best = Math.min(best, seconds(work));
        }
        perSecond.put(what, households / best);
        return households / best;
    }

    /** How long it takes once. */
    static double seconds(Callable<Long> work) throws Exception {
        long began = CLOCK.getCurrentThreadCpuTime();
        if (work.call() == Long.MIN_VALUE) {
            System.out.print(" ");
        }
        return Math.max(1, CLOCK.getCurrentThreadCpuTime() - began) / 1e9;
    }

    /** @param kie households per second by Apache KIE */
    void print(String title, double reading, double kie) {
        System.out.printf("%n%-44s %12s %12s %12s%n", title, "million/s", "of reading", "times KIE");
        perSecond.forEach((what, rate) -> System.out.printf(
                Locale.ROOT, "%-44s %12.6f %12.6f %,12.1f%n", what, rate / 1e6, rate / reading, rate / kie));
    }
}
