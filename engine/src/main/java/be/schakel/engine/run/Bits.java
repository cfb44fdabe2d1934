package be.schakel.engine.run;

import be.schakel.engine.Possible;
import be.schakel.engine.Truth;

/** Truth in two bits: the first says that yes is possible, the second that no is. */
final class Bits {
    static final int YES = 1;
    static final int NO = 2;
    static final int EITHER = 3;

    private Bits() {}

    static int and(int one, int two) {
        return (one & two & YES) | ((one | two) & NO);
    }

    static int or(int one, int two) {
        return ((one | two) & YES) | (one & two & NO);
    }

    static int not(int one) {
        return ((one & YES) << 1) | (one >> 1);
    }

    static int of(boolean mayBeTrue, boolean mayBeFalse) {
        return (mayBeTrue ? YES : 0) | (mayBeFalse ? NO : 0);
    }

    static int of(Truth truth) {
        return of(truth.mayBeTrue(), truth.mayBeFalse());
    }

    static Truth truth(int bits) {
        return switch (bits) {
            case YES -> Possible.yes();
            case NO -> Possible.no();
            default -> Possible.anyTruth();
        };
    }
}
