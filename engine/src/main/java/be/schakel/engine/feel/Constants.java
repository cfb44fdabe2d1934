package be.schakel.engine.feel;

import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What an expression without facts, figures or the day comes to: known while it is read. */
final class Constants {
    private static final Range LONGEST =
            Possible.between(BigDecimal.valueOf(-Integer.MAX_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE));

    private Constants() {}

    /** The number it always is; nothing when it depends on something, or has no value. */
    static Optional<BigDecimal> number(Term term) {
        return term.type() instanceof Type.Numeric
                ? value(term).flatMap(value -> ((Range) value).point())
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

    /** Whether it always holds. */
    static boolean isTrue(Term condition) {
        return value(condition).filter(Possible.yes()::equals).isPresent();
    }

    /**
     * The term itself.
     *
     * @throws FeelProblem when it reads nothing and has no value all the same: it would be silently unknown
     */
    static Term settled(Term term, int at) {
        if (readsNothing(term)
                && computed(term).filter(value -> isInReach(term, value)).isEmpty()) {
            throw new FeelProblem("this is too large", "no figure of the law has so many digits", at);
        }
        return term;
    }

    /** Durations are counted in whole months or days, and no standard keeps more than an int of them. */
    private static boolean isInReach(Term term, Possible value) {
        return value.isPoint() && (!term.type().isDuration() || LONGEST.covers((Range) value));
    }

    static Term number(long value) {
        return new Term.Constant(Possible.exactly(value), new Type.Numeric(Optional.empty()));
    }

    private static Optional<Possible> value(Term term) {
        return readsNothing(term) ? computed(term) : Optional.empty();
    }

    private static Optional<Possible> computed(Term term) {
        try {
            return Optional.of(new Evaluation(Inputs.NONE).value(term, unread(term)));
        } catch (ArithmeticException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean readsNothing(Term term) {
        return !term.isInsideList()
                && term.all().stream()
                        .noneMatch(part -> part instanceof Term.FactRef
                                || part instanceof Term.FigureRef
                                || part instanceof Term.Today);
    }

    /** In the place of the elements of lists around it, which it does not look at. */
    private static List<Possible> unread(Term term) {
        int around = term.all().stream().flatMapToInt(Constants::slot).min().orElse(0);
        return Collections.nCopies(around, Possible.anyTruth());
    }

    private static IntStream slot(Term term) {
        return switch (term) {
            case Term.Filter filter -> IntStream.of(filter.slot());
            case Term.Quantified quantified -> IntStream.of(quantified.slot());
            default -> IntStream.empty();
        };
    }
}
