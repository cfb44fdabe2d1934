package be.schakel.engine.corpus;

import be.schakel.engine.Unit;
import be.schakel.engine.feel.Feel;
import be.schakel.engine.feel.FeelProblem;
import be.schakel.engine.feel.Term;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Compiles the expressions of the corpus; what does not compile becomes a problem at its place. */
final class Expressions {
    private final Map<String, Term> names;

    Expressions(Map<String, Term> names) {
        this.names = names;
    }

    Optional<Term> condition(String text, Place place) {
        return compiled(text, place, () -> Feel.condition(text, names));
    }

    Optional<Term> amount(String text, Unit unit, Place place) {
        return compiled(text, place, () -> Feel.amount(text, names, unit));
    }

    private static Optional<Term> compiled(String text, Place place, Supplier<Term> compiler) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(compiler.get());
        } catch (FeelProblem problem) {
            place.problem(text, problem);
            return Optional.empty();
        }
    }
}
