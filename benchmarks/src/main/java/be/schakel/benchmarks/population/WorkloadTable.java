package be.schakel.benchmarks.population;

import be.schakel.engine.Corpus;
import be.schakel.engine.FactType;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The households of the reference workload as a table of whole numbers and booleans, NULL where unknown. */
final class WorkloadTable {
    private final Households households;
    private final boolean[] truths = new boolean[Households.FACTS.size()];

    WorkloadTable(Corpus corpus, Households households) {
        this.households = households;
        for (int fact = 0; fact < truths.length; fact++) {
            truths[fact] = corpus.fact(Households.FACTS.get(fact)).orElseThrow().type() == FactType.BOOLEAN;
        }
    }

    void into(DuckDBConnection connection) throws SQLException {
        String columns = IntStream.range(0, truths.length)
                .mapToObj(fact -> Households.FACTS.get(fact) + " " + type(fact))
                .collect(Collectors.joining(", "));
        InDuckDb.run(connection, "create table " + InDuckDb.TABLE + " (" + columns + ")");
        try (DuckDBAppender appender = connection.createAppender(InDuckDb.TABLE)) {
            for (int row = 0; row < households.rows; row++) {
                appender.beginRow();
                for (int fact = 0; fact < truths.length; fact++) {
                    append(appender, fact, row);
                }
                appender.endRow();
            }
        }
    }

    private String type(int fact) {
        return switch (households.columns[fact]) {
            case byte[] _ -> truths[fact] ? "boolean" : "tinyint";
            case short[] _ -> "smallint";
            default -> "integer";
        };
    }

    private void append(DuckDBAppender appender, int fact, int row) throws SQLException {
        if (!households.isKnown(fact, row)) {
            appender.appendNull();
        } else if (truths[fact]) {
            appender.append(households.get(fact, row) != 0);
        } else {
            switch (households.columns[fact]) {
                case byte[] bytes -> appender.append(bytes[row]);
                case short[] shorts -> appender.append(shorts[row]);
                default -> appender.append(households.get(fact, row));
            }
        }
    }
}
