package be.schakel.engine.batch;

import be.schakel.engine.batch.Entries.Entry;
import be.schakel.engine.batch.Entries.Item;
import be.schakel.engine.batch.Sheet.Line;
import be.schakel.engine.batch.Sheet.Spot;
import be.schakel.engine.batch.Sheet.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was answered, as nodes that read columns and bitmaps. */
record Given(Graph graph) {

    Twin truth(Spot spot) {
        return new Twin(graph.plane(spot.plane()), graph.plane(spot.plane() + 1));
    }

    /** @param bounded whether the number stays in the range of its question */
    Extent number(Spot spot, boolean bounded) {
        Optional<Long> low = bounded ? limit(spot, true) : Optional.empty();
        Optional<Long> high = bounded ? limit(spot, false) : Optional.empty();
        return spot.form() == Form.BOUNDS ? bounds(spot, low, high) : exact(spot, low, high);
    }

    private static Optional<Long> limit(Spot spot, boolean lowest) {
        return spot.limit(lowest)
                .filter(limit -> spot.form() != Form.BOUNDS || spot.span().contains(limit));
    }

    private Extent bounds(Spot spot, Optional<Long> low, Optional<Long> high) {
        return new Extent(
                spot.decimals(),
                1,
                graph.column(spot.column(), spot.span()),
                graph.column(spot.column() + 1, spot.span()),
                low.isPresent() ? Graph.NONE : graph.plane(spot.plane()),
                high.isPresent() ? Graph.NONE : graph.plane(spot.plane() + 1));
    }

    private Extent exact(Spot spot, Optional<Long> low, Optional<Long> high) {
        int value = graph.column(spot.column(), spot.span());
        int known = graph.plane(spot.plane());
        int unknown = graph.opposite(known);
        return new Extent(
                spot.decimals(),
                1,
                low.map(limit -> graph.picked(known, value, graph.fixed(limit))).orElse(value),
                high.map(limit -> graph.picked(known, value, graph.fixed(limit)))
                        .orElse(value),
                low.isPresent() ? Graph.NONE : unknown,
                high.isPresent() ? Graph.NONE : unknown);
    }

    /** The bitmap of each code of a choice. */
    Map<String, Integer> choice(Spot spot) {
        Map<String, Integer> bits = new HashMap<>();
        spot.codes().forEach(code -> bits.put(code, graph.plane(spot.plane() + bits.size())));
        return bits;
    }

    /** The codes of a question with several choices. */
    Entries<Item> codes(Spot spot) {
        List<Entry<Item>> codes = new ArrayList<>();
        for (String code : spot.codes()) {
            int possible = graph.plane(spot.plane() + codes.size());
            int certain = graph.plane(spot.plane() + spot.codes().size() + codes.size());
            codes.add(new Entry<>(new Twin(possible, graph.opposite(certain)), new Item.Code(code)));
        }
        return new Entries<>(codes, Graph.NONE);
    }

    Entries<Item> rows(Table table) {
        return new Entries<>(table.lines().stream().map(this::row).toList(), graph.plane(table.open()));
    }

    private Entry<Item> row(Line line) {
        int present = graph.plane(line.present());
        return new Entry<>(new Twin(present, graph.opposite(present)), new Item.Row(line.cells()));
    }
}
