package be.schakel.engine;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Any number of codes out of several.
 *
 * @param certain the codes that are certainly selected
 * @param possible the codes that may be selected, the certain ones included
 */
public record Selection(Set<String> certain, Set<String> possible) implements Possible {

    /** Counts every certain code as possible too. */
    public Selection {
        certain = Collections.unmodifiableSet(new TreeSet<>(certain));
        Set<String> all = new TreeSet<>(possible);
        all.addAll(certain);
        possible = Collections.unmodifiableSet(all);
    }

    @Override
    public boolean isPoint() {
        return certain.size() == possible.size();
    }

    /** Whether this code is selected. */
    public Truth has(String code) {
        return new Truth(possible.contains(code), !certain.contains(code));
    }

    /** Whether a code that is itself not certain is selected. */
    public Truth has(OneOf code) {
        return new Truth(!Collections.disjoint(possible, code.codes()), !certain.containsAll(code.codes()));
    }
}
