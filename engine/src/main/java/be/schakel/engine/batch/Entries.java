package be.schakel.engine.batch;

import be.schakel.engine.batch.Sheet.Spot;
import be.schakel.engine.run.Unfit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Rows of a list, side by side in columns; the tree-walker means the same by its elements.
 *
 * @param open node of the households that may have other rows
 */
record Entries(List<Entry> entries, int open) {

    /**
     * One row.
     *
     * @param present whether a household has it
     */
    record Entry(Twin present, Map<String, Spot> cells) {

        Spot cell(String field) {
            return Objects.requireNonNull(cells.get(field), field);
        }

        int mayBe() {
            return present.yes();
        }

        int isCertain(Graph graph) {
            return graph.opposite(present.no());
        }
    }

    /** Those for which a condition holds. */
    Entries where(Graph graph, Function<Entry, Twin> condition) {
        return new Entries(
                entries.stream()
                        .map(entry -> new Entry(entry.present().and(graph, condition.apply(entry)), entry.cells()))
                        .toList(),
                open);
    }

    /** Whether there is one. */
    Twin some(Graph graph) {
        return entries.stream().map(Entry::present).reduce(new Twin(open, Graph.ALL), (one, two) -> one.or(graph, two));
    }

    Extent count(Graph graph) {
        int low = graph.fixed(0);
        int high = low;
        for (Entry entry : entries) {
            low = graph.sum(low, graph.picked(entry.isCertain(graph), graph.fixed(1), graph.fixed(0)));
            high = graph.sum(high, graph.picked(entry.mayBe(), graph.fixed(1), graph.fixed(0)));
        }
        return Extent.whole(low, high, Graph.NONE, open);
    }

    /** Nothing adds up to zero; an incomplete list adds up to anything. */
    Extent sum(Graph graph, Function<Entry, Extent> value) {
        return entries.stream()
                .map(entry -> share(graph, entry, value.apply(entry)))
                .reduce((one, two) -> one.plus(graph, two))
                .map(all -> new Extent(
                        all.decimals(),
                        all.divisor(),
                        all.low(),
                        all.high(),
                        graph.either(open, all.openLow()),
                        graph.either(open, all.openHigh())))
                .orElseThrow(() -> new Unfit("A list without rows"));
    }

    private static Extent share(Graph graph, Entry entry, Extent value) {
        int none = graph.fixed(0);
        int may = entry.mayBe();
        int certain = entry.isCertain(graph);
        return new Extent(
                value.decimals(),
                value.divisor(),
                graph.picked(may, graph.picked(certain, value.low(), graph.least(value.low(), none)), none),
                graph.picked(may, graph.picked(certain, value.high(), graph.greatest(value.high(), none)), none),
                graph.both(may, value.openLow()),
                graph.both(may, value.openHigh()));
    }

    /** Anything when there may be no row at all: an empty list has no greatest. All values are of one size. */
    Extent greatest(Graph graph, Function<Entry, Extent> value) {
        Extent first = value.apply(entries.getFirst());
        int low = graph.fixed(0);
        int high = graph.fixed(0);
        int anyLow = Graph.NONE;
        int anyHigh = Graph.NONE;
        int openHigh = open;
        int certain = Graph.NONE;
        for (Entry entry : entries) {
            Extent one = value.apply(entry);
            int may = entry.mayBe();
            certain = graph.either(certain, entry.isCertain(graph));
            openHigh = graph.either(openHigh, graph.both(may, one.openHigh()));
            int counts = graph.both(entry.isCertain(graph), graph.opposite(one.openLow()));
            low = graph.picked(counts, graph.picked(anyLow, graph.greatest(low, one.low()), one.low()), low);
            anyLow = graph.either(anyLow, counts);
            high = graph.picked(may, graph.picked(anyHigh, graph.greatest(high, one.high()), one.high()), high);
            anyHigh = graph.either(anyHigh, may);
        }
        return new Extent(
                first.decimals(),
                first.divisor(),
                low,
                high,
                graph.opposite(anyLow),
                graph.either(openHigh, graph.opposite(certain)));
    }
}
