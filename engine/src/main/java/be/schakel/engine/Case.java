package be.schakel.engine;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An example of a right: a situation and what must come out.
 *
 * @param right id of the right
 * @param line where it stands in its file, counted from 1
 * @param name what the example shows
 * @param expect outcome of the whole right
 * @param conditions outcome of single nodes, by id
 * @param amount exact amount
 * @param ifConfirmed whether all this holds once the weak figures of its day are confirmed; until then the same comes out,
 *     or less is known
 */
public record Case(
        String right,
        int line,
        String name,
        Origin origin,
        Situation situation,
        Outcome expect,
        Map<String, Outcome> conditions,
        Optional<BigDecimal> amount,
        boolean ifConfirmed) {

    /** Keeps its own copy. */
    public Case {
        conditions = Collections.unmodifiableMap(new TreeMap<>(conditions));
    }

    /** The file it stands in. */
    public String file() {
        return "rights/" + right + "/cases.yaml";
    }

    /** Where an example comes from: printed by a source, computed here from a sourced rule, or at an edge. */
    public enum Origin {
        PUBLISHED,
        OWN,
        EDGE
    }
}
