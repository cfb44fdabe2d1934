package be.schakel.engine.corpus;

import be.schakel.engine.Fact;
import be.schakel.engine.Unit;
import be.schakel.engine.feel.Feel;
import be.schakel.engine.feel.FeelProblem;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Compiles the expressions of the corpus; what does not compile becomes a problem at its place. */
final class Expressions {
    private final Map<String, Term> names;
    private final Derivations derivations;
    private final Moot moot;

    /** Compiles how facts follow from others first. */
    Expressions(Map<String, Term> names, Collection<Located<Fact>> facts) {
        this.names = names;
        this.derivations = derivations(facts);
        this.moot = new Moot(facts);
    }

    /** Finds conditions that can never matter. */
    Moot moot() {
        return moot;
    }

    Derivations derivations() {
        return derivations;
    }

    private Derivations derivations(Collection<Located<Fact>> facts) {
        Map<String, Term> terms = new LinkedHashMap<>();
        facts.forEach(fact -> fact.what()
                .derived()
                .flatMap(derived -> derived(fact.what(), derived.when(), fact.place()))
                .ifPresent(term -> terms.put(fact.what().id(), term)));
        Optional<String> cycle = Derivations.cycle(terms);
        facts.stream()
                .filter(fact -> cycle.filter(fact.what().id()::equals).isPresent())
                .forEach(fact -> fact.place()
                        .problem(
                                "\"" + fact.what().id() + "\" follows from itself", "take one step out of the circle"));
        return new Derivations(cycle.isPresent() ? Map.of() : terms);
    }

    private Optional<Term> derived(Fact fact, String text, Place place) {
        return compiled(text, place, () -> Feel.valueOf(fact.id(), text, names));
    }

    /** Whether a fact of this name is a day. */
    boolean isDay(String name) {
        return names.get(name) instanceof Term.FactRef(String _, Type type) && type == Type.Plain.DATE;
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
