package be.schakel.benchmarks.population;

import be.schakel.engine.Corpus;
import be.schakel.engine.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rights of one day as a query over a table of facts. */
final class CountingQuery {
    private final Corpus corpus;
    private final LocalDate day;
    private final List<String> rights;
    private final Predicate<Fact> given;
    private final Sql sql;

    /** @param given whether the table holds answers to a fact that follows from others, as {@link #given} */
    CountingQuery(Corpus corpus, LocalDate day, List<String> rights, Predicate<Fact> given) {
        this.corpus = corpus;
        this.day = day;
        this.rights = rights;
        this.given = given;
        this.sql = new Sql(corpus, day);
    }

    /** The column of an answer to a fact that follows from others. */
    static String given(Fact fact) {
        return "given_" + fact.id();
    }

    List<String> rights() {
        return rights;
    }

    /** Of each right how many have it, then of each how many are unknown. */
    String counts(String table) {
        Stream<String> counts = Stream.of("count_if(%s)", "count(*) - count(%s)")
                .flatMap(count -> rights.stream().map(right -> count.formatted(column(right))));
        return counts.collect(Collectors.joining(", ", "select ", "\nfrom (" + outcomes(table) + ")"));
    }

    /** Of each household each right, in order: true, false or NULL. */
    String outcomes(String table) {
        return rights.stream().map(this::outcome).collect(Collectors.joining(",\n", "select ", "\nfrom "))
                + withWhatFollows(table);
    }

    private static String column(String right) {
        return "\"right " + right + "\"";
    }

    private String outcome(String right) {
        return sql.of(corpus.right(right, day).orElseThrow().conditions()) + " as " + column(right);
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
        String derivation = sql.derivation(fact);
        return (given.test(fact) ? "coalesce(" + given(fact) + ", " + derivation + ")" : derivation)
                + (" as " + fact.id());
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
