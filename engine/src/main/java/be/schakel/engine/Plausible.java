package be.schakel.engine;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** What values a question admits. */
final class Plausible {
    private Plausible() {}

    static Possible anything(FactType type, Optional<Possible> range, Set<String> codes) {
        return switch (type) {
            case BOOLEAN -> Truth.EITHER;
            case MONEY, INTEGER, NUMBER -> range.orElse(Range.ANY);
            case DATE -> range.orElse(Days.ANY);
            case CHOICE -> new OneOf(codes);
            case CHOICES -> new Selection(Set.of(), codes);
            case LIST -> Rows.ANY;
        };
    }

    /** What is wrong with a value, given everything that is admitted. */
    static Optional<String> problem(FactType type, Possible anything, Possible value) {
        if (anything.getClass() != value.getClass()) {
            return Optional.of("expects " + anything.getClass().getSimpleName() + ", not "
                    + value.getClass().getSimpleName());
        }
        boolean inside = switch (value) {
            case Truth _, Rows _ -> true;
            case Range range -> ((Range) anything).covers(range);
            case Days days -> ((Days) anything).covers(days);
            case OneOf one -> ((OneOf) anything).codes().containsAll(one.codes());
            case Selection some -> ((Selection) anything).possible().containsAll(some.possible());
        };
        if (!inside) {
            return Optional.of("admits " + Canonical.text(anything) + ", not " + Canonical.text(value));
        }
        return type == FactType.INTEGER && value instanceof Range range && hasFraction(range)
                ? Optional.of("expects a whole number, not " + Canonical.text(value))
                : Optional.empty();
    }

    private static boolean hasFraction(Range range) {
        return range.min().filter(Plausible::isFraction).isPresent()
                || range.max().filter(Plausible::isFraction).isPresent();
    }

    private static boolean isFraction(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0;
    }
}
