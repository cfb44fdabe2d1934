package be.schakel.engine.run;

/** A condition, compiled. */
@FunctionalInterface
interface Proposition {

    /**
     * What it comes to, in the bits of {@link Bits}.
     *
     * @throws ArithmeticException when a number grows beyond a long; then the tree-walker knows
     */
    int test(Slots slots);
}
