package be.schakel.engine.batch;

/** Decides in loops until the kernels are warm. */
final class Quickest implements Decider {
    private final Warming warming;
    private final AllAtOnce loops;
    private final AllAtOnce kernels;

    Quickest(Warming warming, AllAtOnce loops, AllAtOnce kernels) {
        this.warming = warming;
        this.loops = loops;
        this.kernels = kernels;
    }

    @Override
    public Outcomes decide(Batch batch) {
        warming.more(batch.rows());
        return (warming.isWarm() ? kernels : loops).decide(batch);
    }
}
