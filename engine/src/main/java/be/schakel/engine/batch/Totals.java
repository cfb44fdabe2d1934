package be.schakel.engine.batch;

import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Unfit;
import java.util.List;

/** Numbers that come out of a list: written in the expression, of codes, or of rows. */
final class Totals {
    private final Graph graph;
    private final Amounts amounts;
    private final Sources sources;

    Totals(Graph graph, Amounts amounts, Sources sources) {
        this.graph = graph;
        this.amounts = amounts;
        this.sources = sources;
    }

    Extent count(Term list) {
        return ListColumns.isOfRows(list)
                ? sources.lists().entries(list).count(graph)
                : sources.picks(list).count(graph);
    }

    Extent sum(Term list) {
        if (list instanceof Term.Project(Term rows, String field, var _)) {
            return sources.lists()
                    .entries(rows)
                    .sum(graph, entry -> sources.lists().number(entry, field));
        }
        return items(list).stream()
                .reduce((one, two) -> one.plus(graph, two))
                .orElseThrow(() -> new Unfit("Nothing to add up"));
    }

    Extent least(Term list) {
        return extreme(list, false).negative(graph);
    }

    Extent greatest(Term list) {
        return extreme(list, true);
    }

    /** The greatest, or the greatest of the opposites. */
    private Extent extreme(Term list, boolean asWritten) {
        if (list instanceof Term.Project(Term rows, String field, var _)) {
            return sources.lists()
                    .entries(rows)
                    .greatest(graph, entry -> turned(sources.lists().number(entry, field), asWritten));
        }
        return items(list).stream()
                .map(item -> turned(item, asWritten))
                .reduce((one, two) -> greatest(one.sized(graph, two)))
                .orElseThrow(() -> new Unfit("Nothing to compare"));
    }

    private Extent turned(Extent number, boolean asWritten) {
        return asWritten ? number : number.negative(graph);
    }

    /** Without a lower bound only when both are, without an upper bound as soon as one is. */
    private Extent greatest(Extent.Pair pair) {
        Extent one = pair.one();
        Extent two = pair.two();
        int low = graph.picked(
                one.openLow(), two.low(), graph.picked(two.openLow(), one.low(), graph.greatest(one.low(), two.low())));
        return new Extent(
                one.decimals(),
                one.divisor(),
                low,
                graph.greatest(one.high(), two.high()),
                graph.both(one.openLow(), two.openLow()),
                graph.either(one.openHigh(), two.openHigh()));
    }

    private List<Extent> items(Term list) {
        if (list instanceof Term.Listing(List<Term> items, var _)) {
            return items.stream().map(amounts::of).toList();
        }
        throw new Unfit("Rows");
    }
}
