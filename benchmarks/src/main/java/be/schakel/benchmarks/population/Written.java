package be.schakel.benchmarks.population;

/** A household of which the rights are written out in Java. */
public interface Written {
    /** Of each right whether the household has it. */
    void decide(boolean[] rights);
}
