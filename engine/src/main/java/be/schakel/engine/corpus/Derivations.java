package be.schakel.engine.corpus;

import be.schakel.engine.feel.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which facts follow from other facts, and how. Holds no cycle. */
public final class Derivations {
    private final Map<String, Term> terms;
    private final Map<String, Set<String>> behind = new ConcurrentHashMap<>();

    /** @param terms expression by the fact it yields */
    Derivations(Map<String, Term> terms) {
        this.terms = Map.copyOf(terms);
    }

    /** The expression that a fact follows from when it is not answered itself. */
    public Optional<Term> of(String fact) {
        return Optional.ofNullable(terms.get(fact));
    }

    /** Every expression. */
    public Collection<Term> all() {
        return terms.values();
    }

    /** The facts that a term reads, and those that they follow from. */
    public Set<String> facts(Term term) {
        Set<String> facts = new LinkedHashSet<>();
        unfolded(term).forEach(part -> facts.addAll(part.facts()));
        return facts;
    }

    /** The facts that a fact follows from, near and far. */
    public Set<String> behind(String fact) {
        return behind.computeIfAbsent(
                fact,
                one -> of(one).map(this::facts)
                        .map(Collections::unmodifiableSet)
                        .orElse(Set.of()));
    }

    /** A term, and the expressions behind the facts it reads, each once. */
    public List<Term> unfolded(Term term) {
        List<Term> unfolded = new ArrayList<>();
        unfold(term, new HashSet<>(), unfolded);
        return unfolded;
    }

    private void unfold(Term term, Set<String> seen, List<Term> unfolded) {
        unfolded.add(term);
        for (String fact : term.facts()) {
            if (seen.add(fact)) {
                of(fact).ifPresent(behind -> unfold(behind, seen, unfolded));
            }
        }
    }

    /** A fact that follows from itself, when there is one. */
    static Optional<String> cycle(Map<String, Term> terms) {
        return terms.keySet().stream()
                .filter(fact -> new Derivations(terms).behind(fact).contains(fact))
                .sorted()
                .findFirst();
    }
}
