package be.schakel.engine.run;

/**
 * A number or a day, compiled: whole numbers of a fixed size.
 *
 * @param decimals how many decimals the whole numbers stand for
 * @param divisor what they are still to be divided by, at least 1
 */
record Quantity(int decimals, long divisor, Computing computing) {

    /** Leaves its bounds in the slots. */
    @FunctionalInterface
    interface Computing {
        /** @throws ArithmeticException when a number grows beyond a long; then the tree-walker knows */
        void run(Slots slots);
    }

    static final int MOST_DECIMALS = 12;

    Quantity {
        if (decimals > MOST_DECIMALS) {
            throw new Unfit("More decimals than a long can bear");
        }
    }

    static Quantity whole(Computing computing) {
        return new Quantity(0, 1, computing);
    }

    void run(Slots slots) {
        computing.run(slots);
    }

    /** The same values written with more decimals and another divisor. */
    Quantity as(int wantedDecimals, long wantedDivisor) {
        long factor = Math.multiplyExact(Scale.power(wantedDecimals - decimals), wantedDivisor / divisor);
        return factor == 1
                ? this
                : new Quantity(wantedDecimals, wantedDivisor, slots -> {
                    computing.run(slots);
                    slots.give(Scale.times(slots.from, factor), Scale.times(slots.until, factor));
                });
    }

    /** The size that two share. */
    static int decimals(Quantity one, Quantity two) {
        return Math.max(one.decimals, two.decimals);
    }

    static long divisor(Quantity one, Quantity two) {
        return one.divisor == two.divisor ? one.divisor : Math.multiplyExact(one.divisor, two.divisor);
    }
}
