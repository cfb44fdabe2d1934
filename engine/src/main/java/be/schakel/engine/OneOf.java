package be.schakel.engine;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One code out of a choice.
 *
 * @param codes the codes that are still possible, at least one, in alphabetical order
 */
public record OneOf(Set<String> codes) implements Possible {

    /** Refuses the empty set. */
    public OneOf {
        codes = Collections.unmodifiableSet(new TreeSet<>(codes));
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("A choice must leave at least one code possible");
        }
    }

    @Override
    public boolean isPoint() {
        return codes.size() == 1;
    }

    /** Everything that is possible in either of the two. */
    public OneOf union(OneOf other) {
        Set<String> both = new TreeSet<>(codes);
        both.addAll(other.codes);
        return new OneOf(both);
    }

    /** Whether no code is possible in both. */
    public boolean excludes(OneOf other) {
        return Collections.disjoint(codes, other.codes);
    }
}
