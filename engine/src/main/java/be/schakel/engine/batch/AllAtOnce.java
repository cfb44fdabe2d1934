package be.schakel.engine.batch;

/** Decides chunk after chunk of rows, in one way. */
final class AllAtOnce implements Decider {
    private final Population population;
    private final Steps steps;
    private final Scratch scratch;

    AllAtOnce(Population population, Steps steps) {
        this.population = population;
        this.steps = steps;
        this.scratch = new Scratch(steps.rooms());
    }

    @Override
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
