package be.schakel.benchmarks.population;

import be.schakel.engine.Condition;
import be.schakel.engine.Corpus;
import be.schakel.engine.Fact;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The twelve rights as one query over a table of facts: of each how many have it, then of each how many are unknown. */
final class CountingQuery {
    private final Corpus corpus;
    private final Sql sql;

    CountingQuery(Corpus corpus) {
        this.corpus = corpus;
        this.sql = new Sql(corpus, Workload.DAY);
    }

    String of(String table) {
        String outcomes = Workload.RIGHTS.stream().map(this::outcome).collect(Collectors.joining(",\n"));
        Stream<String> counts = Stream.of("count_if(%s)", "count(*) - count(%s)")
                .flatMap(count -> Workload.RIGHTS.stream().map(count::formatted));
        return counts.collect(Collectors.joining(", ", "select ", "\nfrom (select "))
                + (outcomes + "\nfrom " + withWhatFollows(table) + ")");
    }

    private String outcome(String right) {
        return condition(corpus.right(right, Workload.DAY).orElseThrow().conditions()) + " as " + right;
    }

    private String condition(Condition condition) {
        return switch (condition) {
            case Condition.Leaf leaf -> sql.condition(leaf.when());
            case Condition.Group(var _, var _, var kind, var children) -> {
                Stream<String> parts = children.stream().map(this::condition);
                yield switch (kind) {
                    case ALL -> parts.collect(Collectors.joining(" and ", "(", ")"));
                    case ANY -> parts.collect(Collectors.joining(" or ", "(", ")"));
                    case NOT -> parts.collect(Collectors.joining(" or ", "(not (", "))"));
                };
            }
        };
    }

    /** What follows from other facts: a subquery in a subquery for each step. */
    private String withWhatFollows(String table) {
        Map<Integer, List<Fact>> steps = corpus.facts().stream()
                .filter(fact -> fact.derived().isPresent())
                .collect(Collectors.groupingBy(this::step, TreeMap::new, Collectors.toList()));
        String from = table;
        for (List<Fact> step : steps.values()) {
            from = step.stream()
                    .map(this::column)
                    .collect(Collectors.joining(",\n", "(select *,\n", "\nfrom " + from + ")"));
        }
        return from;
    }

    private String column(Fact fact) {
        return sql.valueOf(fact.id(), fact.derived().orElseThrow().when()) + " as " + fact.id();
    }

    private int step(Fact fact) {
        return corpus.behind(fact.id()).stream()
                        .map(id -> corpus.fact(id).orElseThrow())
                        .filter(other -> other.derived().isPresent())
                        .mapToInt(this::step)
                        .max()
                        .orElse(0)
                + 1;
    }
}
