package be.schakel.engine.batch;

/** Decides batches, one after the other. Used by one thread. */
public final class Decider {
    private final Population population;
    private final Steps steps;
    private final Scratch scratch;

    Decider(Population population, Steps steps) {
        this.population = population;
        this.steps = steps;
        this.scratch = new Scratch(steps.rooms());
    }

    /** Decides every right for every row. */
    public Outcomes decide(Batch batch) {
        Outcomes outcomes = new Outcomes(population.rights(), batch.rows);
        population.prepare(batch);
        int words = (batch.rows + Long.SIZE - 1) / Long.SIZE;
        for (int first = 0; first < words; first += Scratch.WORDS) {
            steps.run(batch, scratch, outcomes, first, Math.min(Scratch.WORDS, words - first));
        }
        population.correct(batch, outcomes);
        return outcomes;
    }
}
