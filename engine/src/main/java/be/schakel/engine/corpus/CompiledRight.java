package be.schakel.engine.corpus;

import be.schakel.engine.Right;
import be.schakel.engine.feel.Term;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A version of a right with the meaning of its expressions.
 *
 * @param leaves meaning of each leaf, by condition id
 */
public record CompiledRight(Right right, Map<String, Term> leaves, Optional<Term> running, Optional<Term> amount) {

    /** Keeps its own copy. */
    public CompiledRight {
        leaves = Map.copyOf(leaves);
    }

    /** Every expression in it. */
    public Stream<Term> terms() {
        return Stream.of(leaves.values().stream(), running.stream(), amount.stream())
                .flatMap(terms -> terms);
    }
}
