package be.schakel.engine.feel;

import be.schakel.engine.Days;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import java.math.BigDecimal;
import java.util.Optional;

/** What an expression without facts, figures or the day comes to: known while it is read. */
final class Constants {
    private static final Inputs NONE = new Inputs() {
        @Override
        public Possible fact(String id) {
            throw new IllegalStateException(id);
        }

        @Override
        public Possible figure(String id) {
            throw new IllegalStateException(id);
        }

        @Override
        public Days today() {
            throw new IllegalStateException("today");
        }
    };

    private Constants() {}

    /** The number it always is; nothing when it depends on something, or has no value. */
    static Optional<BigDecimal> number(Term term) {
        return term.type() instanceof Type.Numeric && readsNothing(term)
                ? ((Range) new Evaluation(NONE).value(term)).point()
                : Optional.empty();
    }

    /** A whole number in a range, both ends included. */
    static Optional<Integer> whole(Term term, int least, int most) {
        return number(term)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    static Term number(long value) {
        return new Term.Constant(Possible.exactly(value), new Type.Numeric(Optional.empty()));
    }

    private static boolean readsNothing(Term term) {
        return switch (term) {
            case Term.FactRef _, Term.FigureRef _, Term.Today _, Term.Variable _ -> false;
            default -> term.parts().stream().allMatch(Constants::readsNothing);
        };
    }
}
