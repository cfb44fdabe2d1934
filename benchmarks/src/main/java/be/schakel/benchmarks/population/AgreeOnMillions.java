package be.schakel.benchmarks.population;

import be.schakel.engine.Answer;
import be.schakel.engine.Corpus;
import be.schakel.engine.Households;
import be.schakel.engine.Possible;
import be.schakel.engine.RealCorpus;
import be.schakel.engine.Truth;
import be.schakel.engine.batch.Batch;
import be.schakel.engine.batch.Decider;
import be.schakel.engine.batch.Forms;
import be.schakel.engine.batch.Outcomes;
import be.schakel.engine.batch.Population;
import be.schakel.engine.batch.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every way decides the whole catalogue for the same generated households; ends with an error when two differ. */
public final class AgreeOnMillions {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int ROWS = 512;
    private static final List<Way> WAYS = List.of(Way.TREE_WALKER, Way.CLOSURES, Way.LOOPS, Way.VECTORS, Way.KERNELS);

    private final Corpus corpus = RealCorpus.corpus();
    private final Population population = corpus.population(DAY, Forms.any(), _ -> true);
    private final List<Decider> deciders =
            WAYS.stream().map(population::decider).toList();
    private final Batch batch = population.batch(ROWS);
    private final long[] nanos = new long[WAYS.size()];
    private long differences;

    /** @param arguments how many households in all, over 0, 20 and 80 % unknown; and the seed */
    public static void main(String[] arguments) {
        int households = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        AgreeOnMillions run = new AgreeOnMillions();
        System.out.printf(
                "%d rights, seed %d; left to the tree-walker: %s%n",
                run.population.rights().size(), seed, run.population.leftToTheTreeWalker());
        for (double unknown : new double[] {0, 0.2, 0.8}) {
            run.share(households / 3 + 1, unknown, seed);
        }
        for (int way = 0; way < WAYS.size(); way++) {
            System.out.printf("%-12s %.1f s%n", WAYS.get(way), run.nanos[way] / 1e9);
        }
        if (run.differences > 0) {
            throw new IllegalStateException(run.differences + " outcomes differ");
        }
    }

    private void share(int households, double unknown, long seed) {
        Households generated = new Households(corpus, seed + Double.doubleToLongBits(unknown));
        long[] counts = new long[3];
        int done = 0;
        for (; done < households; done += ROWS) {
            batch.clear();
            for (int row = 0; row < ROWS; row++) {
                fill(generated, row, unknown);
            }
            compare(counts);
        }
        System.out.printf(
                "%3.0f %% unknown: %,d households, %,d met, %,d not met, %,d unknown, %d differences%n",
                unknown * 100, done, counts[0], counts[1], counts[2], differences);
    }

    private void fill(Households generated, int row, double unknown) {
        generated.next(DAY, unknown).answers().forEach((fact, answer) -> {
            if (answer instanceof Answer.Known(Possible value)) {
                batch.put(row, fact, value);
            }
        });
    }

    private void compare(long[] counts) {
        List<Outcomes> outcomes = new ArrayList<>();
        for (int way = 0; way < WAYS.size(); way++) {
            long began = System.nanoTime();
            outcomes.add(deciders.get(way).decide(batch));
            nanos[way] += System.nanoTime() - began;
        }
        for (int right = 0; right < population.rights().size(); right++) {
            for (int row = 0; row < ROWS; row++) {
                Truth truth = outcomes.getFirst().truth(right, row);
                counts[truth.isCertain() ? 0 : truth.isExcluded() ? 1 : 2]++;
                for (int way = 1; way < WAYS.size(); way++) {
                    differ(truth, outcomes.get(way).truth(right, row), WAYS.get(way), right, row);
                }
            }
        }
    }

    private void differ(Truth truth, Truth other, Way way, int right, int row) {
        if (!truth.equals(other) && differences++ < 20) {
            System.out.printf(
                    "row %d, %s: %s says %s, not %s%n", row, population.rights().get(right), way, other, truth);
        }
    }
}
