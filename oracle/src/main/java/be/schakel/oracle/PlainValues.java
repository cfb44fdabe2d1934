package be.schakel.oracle;

import be.schakel.engine.Days;
import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Truth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Exact values in plain Java, as other engines take them. */
final class PlainValues {
    private PlainValues() {}

    /** A Boolean, BigDecimal, LocalDate, String, list of strings or list of maps; refuses what is not exact. */
    static Object of(Possible exact) {
        if (!exact.isPoint()) {
            throw new IllegalArgumentException("Only an exact answer has one value: " + exact);
        }
        return switch (exact) {
            case Truth truth -> truth.isCertain();
            case Range range -> range.point().orElseThrow();
            case Days days -> days.earliest().orElseThrow();
            case OneOf one -> one.codes().iterator().next();
            case Selection some -> List.copyOf(some.certain());
            case Rows rows -> rows.rows().stream().map(PlainValues::row).toList();
        };
    }

    private static Map<String, Object> row(Map<String, Possible> row) {
        Map<String, Object> plain = new HashMap<>();
        row.forEach((name, value) -> plain.put(name, of(value)));
        return plain;
    }
}
