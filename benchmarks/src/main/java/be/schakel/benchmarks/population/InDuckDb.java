package be.schakel.benchmarks.population;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** Households in a table of DuckDB, and rights in one query over it. In memory, on one thread. */
final class InDuckDb implements AutoCloseable {
    static final String TABLE = "households";

    private final CountingQuery query;
    private final DuckDBConnection connection;
    private final PreparedStatement counting;

    /** Makes the table and puts households in it. */
    @FunctionalInterface
    interface Filling {
        void into(DuckDBConnection connection) throws SQLException;
    }

    InDuckDb(Filling households, CountingQuery query) throws SQLException {
        this.query = query;
        this.connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        run(connection, "set threads = 1");
        households.into(connection);
        this.counting = connection.prepareStatement(query.counts(TABLE));
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Of each right how many households have it, and then of each for how many that is unknown. */
    long[] count() throws SQLException {
        try (ResultSet result = counting.executeQuery()) {
            result.next();
            long[] counts = new long[2 * query.rights().size()];
            for (int count = 0; count < counts.length; count++) {
                counts[count] = result.getLong(count + 1);
            }
            return counts;
        }
    }

    /** Of each household the rights that came to yes or no, by id. */
    List<Map<String, Boolean>> outcomes() throws SQLException {
        List<Map<String, Boolean>> outcomes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query.outcomes(TABLE))) {
            while (result.next()) {
                Map<String, Boolean> household = new HashMap<>();
                for (int right = 0; right < query.rights().size(); right++) {
                    if (result.getObject(right + 1) instanceof Boolean decided) {
                        household.put(query.rights().get(right), decided);
                    }
                }
                outcomes.add(household);
            }
        }
        return outcomes;
    }

    @Override
    public void close() throws SQLException {
        counting.close();
        connection.close();
    }
}
