package be.schakel.engine.run;

import java.math.BigDecimal;
import java.util.Optional;

/** Whole numbers for decimals, with open ends. */
final class Scale {
    private Scale() {}

    static long power(int decimals) {
        long power = 1;
        for (int i = 0; i < decimals; i++) {
            power = Math.multiplyExact(power, 10L);
        }
        return power;
    }

    /** @throws Unfit when the number has more decimals, or is too large */
    static long whole(BigDecimal value, int decimals) {
        try {
            return value.movePointRight(decimals).longValueExact();
        } catch (ArithmeticException tooMuch) {
            throw new Unfit(value + " does not fit in " + decimals + " decimals");
        }
    }

    static long low(Optional<BigDecimal> bound, int decimals) {
        return bound.map(value -> whole(value, decimals)).orElse(Slots.OPEN_LOW);
    }

    static long high(Optional<BigDecimal> bound, int decimals) {
        return bound.map(value -> whole(value, decimals)).orElse(Slots.OPEN_HIGH);
    }

    static boolean isOpen(long bound) {
        return bound == Slots.OPEN_LOW || bound == Slots.OPEN_HIGH;
    }

    /** Times a positive factor. */
    static long times(long bound, long factor) {
        return isOpen(bound) ? bound : Math.multiplyExact(bound, factor);
    }

    static long plus(long one, long two) {
        return isOpen(one) ? one : isOpen(two) ? two : Math.addExact(one, two);
    }

    static long negated(long bound) {
        return bound == Slots.OPEN_LOW
                ? Slots.OPEN_HIGH
                : bound == Slots.OPEN_HIGH ? Slots.OPEN_LOW : Math.negateExact(bound);
    }

    /** Zero times an open end is zero: every value inside is finite. */
    static long product(long one, long two) {
        if (!isOpen(one) && !isOpen(two)) {
            return Math.multiplyExact(one, two);
        }
        int sign = Long.signum(one) * Long.signum(two);
        return sign == 0 ? 0 : sign > 0 ? Slots.OPEN_HIGH : Slots.OPEN_LOW;
    }
}
