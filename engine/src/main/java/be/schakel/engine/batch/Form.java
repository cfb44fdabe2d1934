package be.schakel.engine.batch;

import be.schakel.engine.Fact;
import be.schakel.engine.FactType;

/** How the answers to one question are laid out for many households. What does not fit is decided one by one. */
public enum Form {
    /** Nobody answers it: it costs nothing, and conditions on it are decided beforehand. */
    ABSENT(1),
    /** An exact number or day in a byte, or unknown. */
    EXACT_8(8),
    /** An exact number or day in a short, or unknown. */
    EXACT_16(16),
    /** An exact number or day in an int, or unknown. */
    EXACT_32(32),
    /** A number or day between two bounds. */
    BOUNDS(64),
    /** Yes and no, or codes: a bitmap for each. */
    CODES(1),
    /** Rows of a list: the first few in columns of their own. */
    ROWS(1);

    private static final int BOUND_BITS = 41;
    private final int bits;

    Form(int bits) {
        this.bits = bits;
    }

    boolean isExact() {
        return this == EXACT_8 || this == EXACT_16 || this == EXACT_32;
    }

    /** Every number that fits. Bounds stay far from the end of a long, so that sums of them do too. */
    Span span() {
        long highest = (1L << (Math.min(bits, BOUND_BITS) - 1)) - 1;
        return new Span(-highest - 1, highest);
    }

    /** The form that takes every answer to this question. */
    static Form widest(Fact fact) {
        return widest(fact.type());
    }

    /** The form that takes every answer of this type. */
    static Form widest(FactType type) {
        return switch (type) {
            case BOOLEAN, CHOICE, CHOICES -> CODES;
            case MONEY, INTEGER, NUMBER, DATE -> BOUNDS;
            case LIST -> ROWS;
        };
    }

    boolean suits(Fact fact) {
        return this == ABSENT || this == widest(fact) || (isExact() && widest(fact) == BOUNDS);
    }
}
