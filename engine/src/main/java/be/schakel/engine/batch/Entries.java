package be.schakel.engine.batch;

import be.schakel.engine.batch.Sheet.Spot;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What may be in a list, side by side in columns; the tree-walker means the same by its elements.
 *
 * @param open node of the households that may have others
 */
record Entries<T>(List<Entry<T>> entries, int open) {

    /** @param present whether a household has it */
    record Entry<T>(Twin present, T value) {}

    /** What conditions inside a list speak of. */
    sealed interface Item {

        record Row(Map<String, Spot> cells) implements Item {
            Spot cell(String field) {
                return Objects.requireNonNull(cells.get(field), field);
            }
        }

        record Code(String code) implements Item {}
    }

    /** A list that every household has. */
    static <T> Entries<T> written(List<T> values) {
        Twin present = new Twin(Graph.ALL, Graph.NONE);
        return new Entries<>(
                values.stream().map(value -> new Entry<>(present, value)).toList(), Graph.NONE);
    }

    /** Those for which a condition holds. */
    Entries<T> where(Graph graph, Function<T, Twin> condition) {
        return new Entries<>(
                entries.stream()
                        .map(entry ->
                                new Entry<>(entry.present().and(graph, condition.apply(entry.value())), entry.value()))
                        .filter(entry -> entry.present().yes() != Graph.NONE)
                        .toList(),
                open);
    }

    <S> Entries<S> map(Function<T, S> function) {
        return new Entries<>(
                entries.stream()
                        .map(entry -> new Entry<>(entry.present(), function.apply(entry.value())))
                        .toList(),
                open);
    }

    /** Whether there is one. */
    Twin some(Graph graph) {
        return entries.stream().map(Entry::present).reduce(new Twin(open, Graph.ALL), (one, two) -> one.or(graph, two));
    }
}
