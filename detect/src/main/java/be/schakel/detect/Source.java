package be.schakel.detect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/** The file of households, read by DuckDB from top to bottom; every cell is text. Used by one thread. */
final class Source implements AutoCloseable {
    private static final String PARQUET = "select %s from read_parquet(%s)";
    private static final String SPOILT = """
            select line_byte_position - 1, any_value(line), min(error_type::varchar)
            from reject_errors group by 1 order by 1
            """;
    private final Path file;
    private final char delimiter;
    private final boolean parquet;
    private final Connection connection;
    private final Statement statement;

    /**
     * A line of a CSV file that is no row.
     *
     * @param at its place in the file, in bytes
     * @param record how many records come before it, roughly: it stands in when the line cannot be found
     */
    record Spoilt(long at, long record, String reason) {}

    private Source(Path file, char delimiter, Connection connection) throws SQLException {
        this.file = file;
        this.delimiter = delimiter;
        this.parquet = file.toString().toLowerCase(Locale.ROOT).endsWith(".parquet");
        this.connection = connection;
        this.statement = connection.createStatement();
        statement.execute("set threads = 1");
        statement.execute("set memory_limit = '768MB'");
        statement.execute("set autoload_known_extensions = false");
        statement.execute("set autoinstall_known_extensions = false");
    }

    /**
     * Opens a file; {@code .parquet} is Parquet, anything else CSV.
     *
     * @throws Refused when there is no such file
     */
    static Source open(Path file, char delimiter) throws SQLException {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + file);
        }
        if (file.toString().matches(".*[*?\\[].*")) {
            throw new Refused("The name of the input holds *, ? or [; give it a plain name");
        }
        Properties streaming = new Properties();
        streaming.setProperty("jdbc_stream_results", "true");
        return new Source(file, delimiter, DriverManager.getConnection("jdbc:duckdb:", streaming));
    }

    boolean isCsv() {
        return !parquet;
    }

    /** The names of its columns. */
    List<String> columns() throws IOException, SQLException {
        if (isCsv()) {
            return Lines.names(file, delimiter);
        }
        String sql = "describe " + PARQUET.formatted("*", text(file.toString()));
        try (ResultSet described = statement.executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            while (described.next()) {
                names.add(described.getString(1));
            }
            return names;
        }
    }

    /** All rows, with these columns; a cell without anything is empty. */
    Rows rows(List<String> wanted, List<String> all) throws SQLException {
        String selected = wanted.stream()
                .map(name -> "cast(" + name(name) + " as varchar)")
                .collect(Collectors.joining(", "));
        String sql = parquet
                ? PARQUET.formatted(selected, text(file.toString()))
                : """
                        select %s from read_csv(%s, header = true, auto_detect = false, columns = {%s}, ignore_errors = true,
                            store_rejects = true, rejects_limit = 0, strict_mode = true, %s)
                        """.formatted(selected, text(file.toString()), types(all), dialect());
        return new Rows(statement.executeQuery(sql), wanted.size());
    }

    /** The lines that were no rows, by place; only after all rows were read. */
    List<Spoilt> spoilt() throws SQLException {
        List<Spoilt> spoilt = new ArrayList<>();
        if (isCsv()) {
            try (Statement another = connection.createStatement();
                    ResultSet found = another.executeQuery(SPOILT)) {
                while (found.next()) {
                    spoilt.add(new Spoilt(found.getLong(1), found.getLong(2), reason(found.getString(3))));
                }
            }
        }
        return spoilt;
    }

    private static String reason(String type) {
        return switch (type) {
            case "MISSING COLUMNS" -> "has too few columns";
            case "TOO MANY COLUMNS" -> "has too many columns";
            case "UNQUOTED VALUE" -> "has a quote that does not close, or text after a closing quote";
            case "INVALID ENCODING" -> "is not UTF-8";
            case "LINE SIZE OVER MAXIMUM" -> "is too long";
            case String other -> "cannot be read (" + other.toLowerCase(Locale.ROOT) + ")";
        };
    }

    private String dialect() {
        return "delim = " + text(String.valueOf(delimiter)) + ", quote = '\"', escape = '\"', comment = ''";
    }

    private static String types(List<String> names) {
        return names.stream().map(name -> text(name) + ": 'VARCHAR'").collect(Collectors.joining(", "));
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Rows one after another. */
    static final class Rows {
        private final ResultSet rows;
        private final int columns;

        private Rows(ResultSet rows, int columns) {
            this.rows = rows;
            this.columns = columns;
        }

        /** Leaves out so many; says whether there were so many. */
        boolean skip(long count) throws SQLException {
            for (long i = 0; i < count; i++) {
                if (!rows.next()) {
                    return false;
                }
            }
            return true;
        }

        /** At most so many more. */
        List<List<String>> next(int most) throws SQLException {
            List<List<String>> some = new ArrayList<>(most);
            while (some.size() < most && rows.next()) {
                String[] cells = new String[columns];
                for (int column = 0; column < columns; column++) {
                    String cell = rows.getString(column + 1);
                    cells[column] = cell == null ? "" : cell;
                }
                some.add(List.of(cells));
            }
            return some;
        }
    }
}
