package be.schakel.engine.batch;

import be.schakel.engine.Days;
import be.schakel.engine.Fact;
import be.schakel.engine.Parameter;
import be.schakel.engine.Possible;
import be.schakel.engine.corpus.Catalogue;
import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.corpus.Derivations;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** The law of one day: what holds for every household. */
final class Law implements Inputs {
    private final Catalogue catalogue;
    private final LocalDate day;
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Possible> figures = new HashMap<>();

    Law(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
        catalogue.facts().forEach(fact -> facts.put(fact.id(), fact));
        for (Parameter figure : catalogue.parameters()) {
            figures.put(figure.id(), figure.on(day).reads());
        }
    }

    Derivations derivations() {
        return catalogue.derivations();
    }

    /** The rights in force that are wanted, by id. */
    List<CompiledRight> rights(Predicate<String> wanted) {
        return catalogue.rights().stream()
                .filter(right ->
                        right.right().holdsOn(day) && wanted.test(right.right().id()))
                .sorted(Comparator.comparing(right -> right.right().id()))
                .toList();
    }

    Fact question(String id) {
        return Objects.requireNonNull(facts.get(id), id);
    }

    /** What follows when nothing is answered. */
    @Override
    public Optional<Term> derivation(String id) {
        return derivations().of(id);
    }

    @Override
    public Possible fact(String id) {
        return question(id).anything();
    }

    @Override
    public Possible figure(String id) {
        return Objects.requireNonNull(figures.get(id), id);
    }

    LocalDate day() {
        return day;
    }

    @Override
    public Days today() {
        return Possible.on(day);
    }
}
