package be.schakel.engine;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number between two bounds, both included; an absent bound is open. Exact decimals, never floating point; bounds
 * lose their trailing zeros so that equal numbers are equal ranges.
 *
 * @param min lowest possible value, absent when there is none
 * @param max highest possible value, absent when there is none
 */
public record Range(Optional<BigDecimal> min, Optional<BigDecimal> max) implements Possible {
    static final Range ANY = new Range(Optional.empty(), Optional.empty());

    /** Refuses the empty set. */
    public Range {
        min = min.map(Range::plain);
        max = max.map(Range::plain);
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw new IllegalArgumentException("The lowest value " + min.get() + " exceeds the highest " + max.get());
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public boolean isPoint() {
        return min.isPresent() && min.equals(max);
    }

    /** The number, when only one is possible. */
    public Optional<BigDecimal> point() {
        return isPoint() ? min : Optional.empty();
    }

    /** Whether this number is possible. */
    public boolean contains(BigDecimal value) {
        return min.map(low -> low.compareTo(value) <= 0).orElse(true)
                && max.map(high -> value.compareTo(high) <= 0).orElse(true);
    }

    /** Whether everything possible in the other is possible here. */
    public boolean covers(Range other) {
        return (min.isEmpty() || other.min.filter(this::contains).isPresent())
                && (max.isEmpty() || other.max.filter(this::contains).isPresent());
    }

    /** The smallest range that holds both. */
    public Range union(Range other) {
        return new Range(min.flatMap(one -> other.min.map(one::min)), max.flatMap(one -> other.max.map(one::max)));
    }
}
