package be.schakel.engine.corpus;

import be.schakel.engine.Right;
import be.schakel.engine.Truth;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A version of a right with the meaning of its expressions. */
public final class CompiledRight {
    private final Right right;
    private final Map<String, Term> leaves;
    private final List<Line> lines;
    private final Optional<Term> running;
    private final Optional<Term> amount;
    private final Map<String, Map<String, Term>> byFact = new HashMap<>();
    private final List<String> everythingRead;
    private final Set<String> amountReads;

    /**
     * An expression and where it stands in the file of this version.
     *
     * @param number counted from 1
     */
    public record Line(Term term, int number) {
        /** Whether it is a condition; else it is an amount. */
        public boolean isCondition() {
            return term.type() == Type.Plain.TRUTH;
        }
    }

    /**
     * @param leaves meaning of each leaf, by condition id
     * @param lines where they and the amount stand
     */
    CompiledRight(
            Right right,
            Map<String, Term> leaves,
            List<Line> lines,
            Optional<Term> running,
            Optional<Term> amount,
            Derivations derivations) {
        this.right = right;
        this.leaves = Map.copyOf(leaves);
        this.lines = List.copyOf(lines);
        this.running = running;
        this.amount = amount;
        this.leaves.forEach((id, term) -> derivations
                .facts(term)
                .forEach(fact ->
                        byFact.computeIfAbsent(fact, _ -> new HashMap<>()).put(id, term)));
        this.amountReads = amount.map(derivations::facts).orElse(Set.of());
        this.everythingRead = terms().flatMap(term -> derivations.facts(term).stream())
                .distinct()
                .toList();
    }

    /** The right itself. */
    public Right right() {
        return right;
    }

    /** Meaning of each leaf, by condition id. */
    public Map<String, Term> leaves() {
        return leaves;
    }

    /** Its conditions in the order of its file, and then its amount. */
    public List<Line> lines() {
        return lines;
    }

    /** The truth of its conditions by the tree-walker. */
    public Truth truth(Evaluation walker) {
        return right.conditions().truth(leaf -> walker.truth(Objects.requireNonNull(leaves.get(leaf.id()), leaf.id())));
    }

    /** Whether it runs already. */
    public Optional<Term> running() {
        return running;
    }

    /** How much it is. */
    public Optional<Term> amount() {
        return amount;
    }

    /** The leaves that read this fact. */
    public Map<String, Term> reading(String fact) {
        return Collections.unmodifiableMap(byFact.getOrDefault(fact, Map.of()));
    }

    /** The facts that its leaves read, and those behind them. */
    public Set<String> factsRead() {
        return Collections.unmodifiableSet(byFact.keySet());
    }

    /** The facts that any of its expressions reads, and those behind them. */
    public List<String> everythingRead() {
        return everythingRead;
    }

    /** The facts that its amount reads, and those behind them. */
    public Set<String> amountReads() {
        return Collections.unmodifiableSet(amountReads);
    }

    /** Every expression in it. */
    public Stream<Term> terms() {
        return Stream.of(leaves.values().stream(), running.stream(), amount.stream())
                .flatMap(terms -> terms);
    }
}
