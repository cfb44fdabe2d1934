package be.schakel.engine.batch;

import be.schakel.engine.batch.Entries.Entry;
import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Unfit;
import java.util.List;

/** Numbers that come out of a list. */
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
        Entries<Extent> ones = sources.list(list).map(_ -> constant(1));
        Extent sum = ones.entries().stream().map(this::share).reduce(constant(0), (one, two) -> one.plus(graph, two));
        return Extent.whole(sum.low(), sum.high(), Graph.NONE, ones.open());
    }

    private Extent constant(long number) {
        int fixed = graph.fixed(number);
        return Extent.whole(fixed, fixed, Graph.NONE, Graph.NONE);
    }

    /** Nothing adds up to zero; an incomplete list adds up to anything. */
    Extent sum(Term list) {
        Entries<Extent> numbers = numbers(list);
        return numbers.entries().stream()
                .map(this::share)
                .reduce((one, two) -> one.plus(graph, two))
                .map(sum -> sum.open(graph, numbers.open(), numbers.open()))
                .orElseThrow(() -> new Unfit("Nothing to add up"));
    }

    /** What one adds to the sum: perhaps nothing. */
    private Extent share(Entry<Extent> entry) {
        int none = graph.fixed(0);
        int may = entry.present().yes();
        int certain = certain(entry);
        Extent value = entry.value();
        return new Extent(
                value.decimals(),
                value.divisor(),
                graph.picked(certain, value.low(), graph.picked(may, graph.least(value.low(), none), none)),
                graph.picked(may, graph.picked(certain, value.high(), graph.greatest(value.high(), none)), none),
                graph.both(may, value.openLow()),
                graph.both(may, value.openHigh()));
    }

    Extent least(Term list) {
        return greatest(numbers(list).map(number -> number.negative(graph))).negative(graph);
    }

    Extent greatest(Term list) {
        return greatest(numbers(list));
    }

    /** Anything when there may be none at all: an empty list has no greatest. */
    private Extent greatest(Entries<Extent> numbers) {
        int certain = numbers.entries().stream().map(this::certain).reduce(Graph.NONE, graph::either);
        int lowest = graph.fixed(numbers.entries().stream()
                .mapToLong(entry -> graph.span(entry.value().high()).min())
                .min()
                .orElseThrow(() -> new Unfit("Nothing to compare")));
        return numbers.entries().stream()
                .map(entry -> bid(entry, lowest))
                .reduce((one, two) -> one.sized(graph, two).greatest(graph))
                .map(greatest ->
                        greatest.open(graph, Graph.NONE, graph.either(numbers.open(), graph.opposite(certain))))
                .orElseThrow();
    }

    /**
     * What one is worth in the search for the greatest. Where one may be absent, all are of one size: cells of one field.
     *
     * @param lowest what it is worth where it is not there
     */
    private Extent bid(Entry<Extent> entry, int lowest) {
        Extent value = entry.value();
        int may = entry.present().yes();
        return new Extent(
                value.decimals(),
                value.divisor(),
                value.low(),
                graph.picked(may, value.high(), lowest),
                graph.either(value.openLow(), graph.opposite(certain(entry))),
                graph.both(may, value.openHigh()));
    }

    private int certain(Entry<Extent> entry) {
        return graph.opposite(entry.present().no());
    }

    private Entries<Extent> numbers(Term list) {
        return switch (list) {
            case Term.Project(Term rows, String field, var _) ->
                sources.list(rows).map(row -> sources.lists().number(row, field));
            case Term.Listing(List<Term> items, var _) ->
                Entries.written(items.stream().map(amounts::of).toList());
            default -> throw new Unfit("A list that is no numbers");
        };
    }
}
