package be.schakel.engine.batch;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Loops are quick at once, kernels only when the just-in-time compiler is done with them: until then they run beside the
 * work, on rows of nobody. Looks at a clock for that and for nothing else; every way gives the same outcomes.
 */
final class Warming {
    /** For fewer rows it is not worth the trouble. */
    private static final long ROWS_BEFORE = 1 << 18;

    private static final int WORDS = 16;
    private static final int MOST_ROUNDS = 50_000;
    private static final int ROUNDS_QUICKER = 200;

    private final Steps loops;
    private final Steps kernels;
    private final Batch nobody;
    private final AtomicLong rows = new AtomicLong();
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean warm;

    Warming(Steps loops, Steps kernels, Batch nobody) {
        this.loops = loops;
        this.kernels = kernels;
        this.nobody = nobody;
    }

    boolean isWarm() {
        return warm;
    }

    /** Tells that rows are decided; begins when there are many. */
    void more(int count) {
        if (rows.addAndGet(count) > ROWS_BEFORE && begun.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("kernels-warm-up").start(this::warm);
        }
    }

    private void warm() {
        Outcomes outcomes = new Outcomes(kernels.plan().names(), nobody.rows);
        Scratch one = new Scratch(loops.rooms());
        Scratch two = new Scratch(kernels.rooms());
        int quicker = 0;
        for (int round = 0; round < MOST_ROUNDS && quicker < ROUNDS_QUICKER; round++) {
            long began = System.nanoTime();
            loops.run(nobody, one, outcomes, 0, WORDS);
            long half = System.nanoTime();
            kernels.run(nobody, two, outcomes, 0, WORDS);
            quicker = System.nanoTime() - half < half - began ? quicker + 1 : 0;
        }
        warm = quicker >= ROUNDS_QUICKER;
    }
}
