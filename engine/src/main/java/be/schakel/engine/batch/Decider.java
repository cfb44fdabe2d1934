package be.schakel.engine.batch;

/** Decides batches, one after the other. Used by one thread. */
public sealed interface Decider permits AllAtOnce, OneByOne, Quickest {

    /** Decides every right for every row. */
    Outcomes decide(Batch batch);
}
