package be.schakel.engine.run;

/**
 * Quotients are kept as what is divided and the divisor, so that they are exact. FEEL rounds each to 34 digits: that shows
 * only where one without an end, such as a third, is reckoned with again ({@code 1 / 3 * 3 < 1}).
 */
public final class Quotients {
    private Quotients() {}

    /** @throws Unfit when one of the divisors may leave decimals without an end */
    public static void multiplied(long one, long two) {
        if (isEndless(one) || isEndless(two)) {
            throw new Unfit("A product with a quotient that may have no end");
        }
    }

    /** @throws Unfit when both divisors may leave decimals without an end */
    public static void added(long one, long two) {
        if (isEndless(one) && isEndless(two)) {
            throw new Unfit("A sum of quotients that may have no end");
        }
    }

    private static boolean isEndless(long divisor) {
        long rest = divisor;
        for (int prime : new int[] {2, 5}) {
            while (rest % prime == 0) {
                rest /= prime;
            }
        }
        return rest != 1;
    }
}
