package be.schakel.engine.batch;

import be.schakel.engine.Possible;
import be.schakel.engine.Rows;
import be.schakel.engine.batch.Sheet.Spot;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answers of many households, in columns; each row is one household and knows nothing at first. Used by one thread
 * while it is filled; then only read, but for what follows from lists.
 */
public final class Batch {
    final Sheet sheet;
    final int rows;
    final Cells cells;

    /** Answers that did not fit, and lists, by row. */
    private final Map<Integer, Map<String, Possible>> apart = new TreeMap<>();

    private final Map<String, Possible[]> lists = new HashMap<>();

    Batch(Sheet sheet, int rows) {
        this.sheet = sheet;
        this.rows = rows;
        this.cells = new Cells(sheet, (rows + Long.SIZE - 1) / Long.SIZE);
    }

    /** How many households it has room for. */
    public int rows() {
        return rows;
    }

    /** Adds up every number and bitmap: what it costs to read them once. */
    public long readAll() {
        return cells.sum();
    }

    /** Forgets every answer, to be filled again. */
    public void clear() {
        apart.clear();
        lists.clear();
        cells.forget();
    }

    /**
     * Puts an answer in a row that has no answer to this question yet.
     *
     * @param value as {@code Fact.problemWith} admits it; every value is taken, but one that does not fit the form of its
     *     column makes the whole row slow
     */
    public void put(int row, String fact, Possible value) {
        sheet.spot(fact).ifPresent(spot -> {
            if (!spot.answerable() || !write(row, spot, value)) {
                apart(row, spot, value);
            }
            if (spot.hasAnswered()) {
                cells.set(spot.answered(), row, true);
            }
        });
    }

    /** Puts an exact number or day, as a whole number in the decimals of its column: cents, days since 1970. */
    public void put(int row, String fact, long value) {
        sheet.spot(fact).ifPresent(spot -> {
            if (!spot.answerable() || !cells.number(row, spot, value)) {
                apart(row, spot, Cells.possible(spot, value, value));
            }
            if (spot.hasAnswered()) {
                cells.set(spot.answered(), row, true);
            }
        });
    }

    private void apart(int row, Spot spot, Possible value) {
        apart.computeIfAbsent(row, _ -> new HashMap<>()).put(spot.id(), value);
    }

    /** Puts what follows from other facts. */
    void compute(int row, Spot spot, Possible value) {
        if (!write(row, spot, value)) {
            apart.computeIfAbsent(row, _ -> new HashMap<>());
        }
    }

    /** The rows that are decided one by one. */
    Collection<Integer> rowsApart() {
        return apart.keySet();
    }

    private boolean write(int row, Spot spot, Possible value) {
        if (!(value instanceof Rows list)) {
            return cells.write(row, spot, value);
        }
        lists.computeIfAbsent(spot.id(), _ -> new Possible[rows])[row] = list;
        return sheet.table(spot.id())
                .map(table -> cells.write(row, table, list))
                .orElse(true);
    }

    boolean isAnswered(int row, Spot spot) {
        return (spot.hasAnswered() && cells.is(spot.answered(), row))
                || apart.getOrDefault(row, Map.of()).containsKey(spot.id());
    }

    /** The answer in a row, or everything it could be. */
    Possible read(int row, Spot spot) {
        Possible odd = apart.getOrDefault(row, Map.of()).get(spot.id());
        if (odd != null) {
            return odd;
        }
        if (spot.form() != Form.ROWS) {
            return cells.read(row, spot);
        }
        Possible[] column = lists.get(spot.id());
        return column == null || column[row] == null ? spot.field().anything() : column[row];
    }
}
