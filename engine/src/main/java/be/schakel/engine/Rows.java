package be.schakel.engine;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows of a list, such as the members of a household.
 *
 * @param rows one map of field to possible values for each known row; a field left out can have any value
 * @param complete whether these are all the rows; otherwise there may be more
 */
public record Rows(List<Map<String, Possible>> rows, boolean complete) implements Possible {
    static final Rows ANY = new Rows(List.of(), false);

    /** Keeps its own copy. */
    public Rows {
        rows = rows.stream()
                .map(row -> Collections.unmodifiableMap(new TreeMap<>(row)))
                .toList();
    }

    /** Whether all rows and all their given fields are known; the engine fills in left-out fields first. */
    @Override
    public boolean isPoint() {
        return complete && rows.stream().allMatch(row -> row.values().stream().allMatch(Possible::isPoint));
    }
}
