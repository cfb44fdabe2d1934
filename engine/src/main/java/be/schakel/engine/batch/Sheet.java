package be.schakel.engine.batch;

import be.schakel.engine.Days;
import be.schakel.engine.Fact;
import be.schakel.engine.FactType;
import be.schakel.engine.Field;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which bitmaps and number columns hold what. Grows while conditions are read: what nobody reads is not laid out. */
final class Sheet {
    private static final Span DAYS = new Span(Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final int NOWHERE = -1;

    /** A household with longer lists is decided by itself. */
    static final int ROWS_OF_A_LIST = 8;

    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, Table> tables = new HashMap<>();
    private final List<Integer> columnBits = new ArrayList<>();
    private int planes;

    /**
     * Where the answers to a question are.
     *
     * @param id fact id, or the cell of a table
     * @param form never absent here, unless it holds only what follows from other facts
     * @param answerable whether an answer may be put in it
     * @param plane the first of its bitmaps: yes and no; or the codes possible, then for choices the codes certain; or
     *     known; or open below and open above
     * @param column the first of its number columns: the value, or the bounds
     * @param answered the bitmap of the rows that answer it themselves, for a fact that follows from others
     */
    record Spot(
            String id,
            Field field,
            Form form,
            boolean answerable,
            int decimals,
            List<String> codes,
            int plane,
            int column,
            int answered,
            Span span) {

        BigDecimal decimal(long value) {
            return BigDecimal.valueOf(value, decimals);
        }

        boolean hasAnswered() {
            return answered != NOWHERE;
        }

        /** How many bitmaps, the one for answered left out. */
        int planes() {
            return switch (form) {
                case ABSENT, ROWS -> 0;
                case EXACT_8, EXACT_16, EXACT_32 -> 1;
                case BOUNDS -> 2;
                case CODES -> field.type() == FactType.CHOICES ? 2 * codes.size() : Math.max(2, codes.size());
            };
        }

        /** What the number can at least or at most be when nobody answers; nothing when that is open. */
        Optional<Long> limit(boolean lowest) {
            return switch (field.anything()) {
                case Range range -> (lowest ? range.min() : range.max()).map(value -> scaled(value, decimals));
                case Days days ->
                    (lowest ? days.numbered().min() : days.numbered().max()).map(BigDecimal::longValueExact);
                case Possible other -> throw new IllegalStateException("Not a number: " + other);
            };
        }
    }

    /**
     * The first rows of a list, side by side.
     *
     * @param open the bitmap of the households that may have other rows
     */
    record Table(int open, List<Line> lines) {}

    /**
     * One row of a list.
     *
     * @param present the bitmap of the households that have it
     * @param cells field name to where it is
     */
    record Line(int present, Map<String, Spot> cells) {}

    private static long scaled(BigDecimal value, int decimals) {
        return value.movePointRight(decimals).longValueExact();
    }

    Optional<Spot> spot(String fact) {
        return Optional.ofNullable(spots.get(fact));
    }

    /** Lays out a fact, if it was not yet. */
    Spot lay(Fact fact, Form form, boolean derived) {
        return spots.computeIfAbsent(fact.id(), _ -> spot(fact.id(), fact.kind(), form, true, derived));
    }

    /** Lays out a fact that is never answered, to hold what follows from others. */
    Spot layComputed(Fact fact) {
        return spots.computeIfAbsent(fact.id(), _ -> spot(fact.id(), fact.kind(), Form.widest(fact), false, false));
    }

    Optional<Table> table(String list) {
        return Optional.ofNullable(tables.get(list));
    }

    /** Lays out the rows of a list, if they were not yet. */
    Table layTable(Fact list) {
        return tables.computeIfAbsent(list.id(), _ -> {
            int open = planes++;
            List<Line> lines = new ArrayList<>();
            for (int row = 0; row < ROWS_OF_A_LIST; row++) {
                lines.add(line(list, row));
            }
            return new Table(open, lines);
        });
    }

    private Line line(Fact list, int row) {
        int present = planes++;
        Map<String, Spot> cells = new HashMap<>();
        list.fields().forEach((name, field) -> {
            Spot cell = spot(list.id() + "[" + row + "]." + name, field, Form.widest(field.type()), true, false);
            spots.put(cell.id(), cell);
            cells.put(name, cell);
        });
        return new Line(present, cells);
    }

    /** A pair of bitmaps for the truth of something that only the tree-walker can read. */
    int twin() {
        planes += 2;
        return planes - 2;
    }

    private Spot spot(String id, Field field, Form form, boolean answerable, boolean derived) {
        int plane = planes;
        int column = columnBits.size();
        int decimals = decimals(field, answerable);
        List<String> codes = List.copyOf(field.values().keySet());
        Spot spot = new Spot(id, field, form, answerable, decimals, codes, plane, column, NOWHERE, span(field, form));
        planes += spot.planes();
        for (int i = form == Form.BOUNDS ? 2 : form.isExact() ? 1 : 0; i > 0; i--) {
            columnBits.add(bits(form));
        }
        int answered = derived ? planes++ : NOWHERE;
        return new Spot(id, field, form, answerable, decimals, codes, plane, column, answered, span(spot));
    }

    private static int bits(Form form) {
        return form == Form.BOUNDS ? Long.SIZE : form.span().bits();
    }

    private static int decimals(Field field, boolean answerable) {
        return switch (field.type()) {
            case MONEY -> answerable ? 2 : 4;
            case NUMBER -> 4;
            case BOOLEAN, INTEGER, DATE, CHOICE, CHOICES, LIST -> 0;
        };
    }

    private static Span span(Field field, Form form) {
        Span all = form.span();
        return field.type() == FactType.DATE ? all.within(DAYS) : all;
    }

    /** Within what the question admits; zero stands where there is no number. */
    private static Span span(Spot spot) {
        if (spot.form() != Form.BOUNDS && !spot.form().isExact()) {
            return spot.span();
        }
        long low = spot.limit(true)
                .map(min -> Math.max(min, spot.span().min()))
                .orElse(spot.span().min());
        long high = spot.limit(false)
                .map(max -> Math.min(max, spot.span().max()))
                .orElse(spot.span().max());
        return Span.of(0, low, high);
    }

    int planes() {
        return planes;
    }

    /** How wide each number column is. */
    List<Integer> columnBits() {
        return columnBits;
    }

    /** Of facts and of cells. */
    Iterable<Spot> spots() {
        return spots.values();
    }

    Iterable<Table> tables() {
        return tables.values();
    }
}
