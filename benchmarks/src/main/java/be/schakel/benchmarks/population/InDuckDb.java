package be.schakel.benchmarks.population;

import be.schakel.engine.Corpus;
import be.schakel.engine.FactType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same households in a table of DuckDB, and the same rights in one query over it. In memory, on one thread. */
final class InDuckDb implements AutoCloseable {
    private final Corpus corpus;
    private final Connection connection;
    private final PreparedStatement counting;

    InDuckDb(Corpus corpus, Households households) throws SQLException {
        this.corpus = corpus;
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads = 1");
            statement.execute("create table households (" + columns(households) + ")");
        }
        fill(households);
        this.counting = connection.prepareStatement(new CountingQuery(corpus).of("households"));
    }

    private String columns(Households households) {
        return IntStream.range(0, Households.FACTS.size())
                .mapToObj(fact -> Households.FACTS.get(fact) + " " + type(fact, households.columns[fact]))
                .collect(Collectors.joining(", "));
    }

    private String type(int fact, Object column) {
        return switch (column) {
            case byte[] _ -> isTruth(fact) ? "boolean" : "tinyint";
            case short[] _ -> "smallint";
            default -> "integer";
        };
    }

    private boolean isTruth(int fact) {
        return corpus.fact(Households.FACTS.get(fact)).orElseThrow().type() == FactType.BOOLEAN;
    }

    private void fill(Households households) throws SQLException {
        boolean[] truths = new boolean[Households.FACTS.size()];
        for (int fact = 0; fact < truths.length; fact++) {
            truths[fact] = isTruth(fact);
        }
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender("households")) {
            for (int row = 0; row < households.rows; row++) {
                appender.beginRow();
                for (int fact = 0; fact < truths.length; fact++) {
                    append(appender, households, fact, row, truths[fact]);
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, Households households, int fact, int row, boolean truth)
            throws SQLException {
        if (!households.isKnown(fact, row)) {
            appender.appendNull();
        } else if (truth) {
            appender.append(households.get(fact, row) != 0);
        } else {
            switch (households.columns[fact]) {
                case byte[] bytes -> appender.append(bytes[row]);
                case short[] shorts -> appender.append(shorts[row]);
                default -> appender.append(households.get(fact, row));
            }
        }
    }

    /** Of each right how many households have it, and then of each for how many that is unknown. */
    long[] count() throws SQLException {
        try (ResultSet result = counting.executeQuery()) {
            result.next();
            long[] counts = new long[2 * Workload.RIGHTS.size()];
            for (int count = 0; count < counts.length; count++) {
                counts[count] = result.getLong(count + 1);
            }
            return counts;
        }
    }

    @Override
    public void close() throws SQLException {
        counting.close();
        connection.close();
    }
}
