package be.schakel.benchmarks.population;

import be.schakel.engine.Answer;
import be.schakel.engine.Corpus;
import be.schakel.engine.Fact;
import be.schakel.engine.Possible;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Situation;
import be.schakel.engine.feel.Type;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/** Every fact of the corpus as a column, lists as lists of structs; the same households over and over. */
final class CatalogueTable {
    private final Corpus corpus;
    private final Sql sql;
    private final List<Situation> households;
    private final int rows;

    /** @param rows how many households in all, a multiple of those that differ */
    CatalogueTable(Corpus corpus, List<Situation> households, int rows) {
        this.corpus = corpus;
        this.sql = new Sql(corpus, households.getFirst().assessedOn());
        this.households = households;
        this.rows = rows;
    }

    void into(DuckDBConnection connection) throws SQLException {
        String columns = corpus.facts().stream()
                .map(fact -> name(fact) + " " + shown(sql.type(fact)))
                .collect(Collectors.joining(", "));
        InDuckDb.run(connection, "create table different (" + columns + ")");
        for (Situation household : households) {
            InDuckDb.run(connection, "insert into different values (" + values(household) + ")");
        }
        InDuckDb.run(
                connection,
                "create table " + InDuckDb.TABLE + " as select different.* from range(" + rows / households.size()
                        + "), different");
    }

    private static String name(Fact fact) {
        return fact.derived().isPresent() ? CountingQuery.given(fact) : fact.id();
    }

    private static String shown(Type type) {
        return switch (type) {
            case Type.Plain plain ->
                switch (plain) {
                    case TRUTH -> "boolean";
                    case DATE -> "date";
                    case MONTHS, DAYS -> "integer";
                };
            case Type.Numeric _ -> "decimal(12, 2)";
            case Type.Codes _ -> "tinyint";
            case Type.Row(var fields) ->
                new TreeMap<>(fields)
                        .entrySet().stream()
                                .map(field -> field.getKey() + " " + shown(field.getValue()))
                                .collect(Collectors.joining(", ", "struct(", ")"));
            case Type.ListOf(Type.Codes _) -> "bigint";
            case Type.ListOf(Type element) -> shown(element) + "[]";
        };
    }

    private String values(Situation household) {
        return corpus.facts().stream()
                .map(fact -> household.answers().get(fact.id()) instanceof Answer.Known(Possible value)
                        ? value(value, sql.type(fact))
                        : "null")
                .collect(Collectors.joining(", "));
    }

    private String value(Possible value, Type type) {
        return switch (type) {
            case Type.ListOf(Type.Codes(var codes, var _)) ->
                String.valueOf(Notation.bits(List.copyOf(codes), (Selection) value));
            case Type.ListOf(Type.Row(var fields)) ->
                ((Rows) value).rows().stream().map(row -> row(row, fields)).collect(Collectors.joining(", ", "[", "]"));
            default -> sql.exact(value, type);
        };
    }

    private String row(Map<String, Possible> row, Map<String, Type> fields) {
        return row.entrySet().stream()
                .map(cell -> cell.getKey() + ": "
                        + value(cell.getValue(), Objects.requireNonNull(fields.get(cell.getKey()))))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
