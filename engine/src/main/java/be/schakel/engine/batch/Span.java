package be.schakel.engine.batch;

import java.util.function.LongBinaryOperator;
import java.util.stream.LongStream;

/** The lowest and highest number that a column can hold, known before any row is. */
record Span(long min, long max) {
    /** Differences of two numbers inside it fit in a long. */
    private static final long MOST = 1L << 62;

    /** @throws ArithmeticException when a computation could leave a long */
    Span {
        if (min < -MOST || max > MOST) {
            throw new ArithmeticException("Numbers of this size are left to the tree-walker");
        }
    }

    static Span of(long... numbers) {
        return new Span(
                LongStream.of(numbers).min().orElseThrow(),
                LongStream.of(numbers).max().orElseThrow());
    }

    Span plus(Span other) {
        return new Span(Math.addExact(min, other.min), Math.addExact(max, other.max));
    }

    Span times(Span other) {
        return corners(other, Math::multiplyExact);
    }

    Span least(Span other) {
        return corners(other, Math::min);
    }

    Span greatest(Span other) {
        return corners(other, Math::max);
    }

    /** What is in both. */
    Span within(Span other) {
        return new Span(/* min= */ Math.max(min, other.min), /* max= */ Math.min(max, other.max));
    }

    Span union(Span other) {
        return new Span(Math.min(min, other.min), Math.max(max, other.max));
    }

    private Span corners(Span other, LongBinaryOperator operator) {
        return of(
                operator.applyAsLong(min, other.min),
                operator.applyAsLong(min, other.max),
                operator.applyAsLong(max, other.min),
                operator.applyAsLong(max, other.max));
    }

    boolean contains(long number) {
        return min <= number && number <= max;
    }

    /** How many bits a signed number of this span needs: 8, 16, 32 or 64. */
    int bits() {
        for (int bits = 8; bits < 64; bits *= 2) {
            long highest = (1L << (bits - 1)) - 1;
            if (-highest - 1 <= min && max <= highest) {
                return bits;
            }
        }
        return 64;
    }
}
