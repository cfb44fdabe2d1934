package be.schakel.engine.batch;

import be.schakel.engine.Days;
import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Truth;
import be.schakel.engine.batch.Sheet.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The answers of many households, in columns; each row is one household and knows nothing at first. Used by one thread
 * while it is filled; then only read, but for what follows from lists.
 */
public final class Batch {
    final Sheet sheet;
    final int rows;
    final long[][] planes;
    final Object[] columns;

    /** Answers that did not fit, and lists, by row. */
    private final Map<Integer, Map<String, Possible>> apart = new TreeMap<>();

    private final Map<String, Possible[]> lists = new HashMap<>();

    Batch(Sheet sheet, int rows) {
        this.sheet = sheet;
        this.rows = rows;
        int words = (rows + Long.SIZE - 1) / Long.SIZE;
        this.planes = new long[sheet.planes()][words];
        List<Object> arrays = new ArrayList<>();
        sheet.columnBits().forEach(bits -> arrays.add(Columns.of(bits, words * Long.SIZE)));
        this.columns = arrays.toArray();
        sheet.spots().forEach(this::forget);
    }

    /** How many households it has room for. */
    public int rows() {
        return rows;
    }

    /** Adds up every number and bitmap: what it costs to read them once. */
    public long readAll() {
        long sum = 0;
        for (long[] plane : planes) {
            sum += Columns.sum(plane);
        }
        for (Object column : columns) {
            sum += Columns.sum(column);
        }
        return sum;
    }

    /** Forgets every answer, to be filled again. */
    public void clear() {
        apart.clear();
        lists.clear();
        sheet.spots().forEach(this::forget);
    }

    private void forget(Spot spot) {
        int first = spot.plane();
        switch (spot.form()) {
            case ABSENT, ROWS -> {}
            case EXACT_8, EXACT_16, EXACT_32 -> Arrays.fill(planes[first], 0);
            case BOUNDS -> {
                forget(spot, first, spot.column(), true);
                forget(spot, first + 1, spot.column() + 1, false);
            }
            case CODES -> {
                int possible = spot.fact().anything() instanceof Selection ? spot.planes() / 2 : spot.planes();
                for (int plane = 0; plane < spot.planes(); plane++) {
                    Arrays.fill(planes[first + plane], plane < possible ? -1 : 0);
                }
            }
        }
        if (spot.hasAnswered()) {
            Arrays.fill(planes[spot.answered()], 0);
        }
    }

    private void forget(Spot spot, int plane, int column, boolean lowest) {
        Optional<Long> limit = spot.limit(lowest).filter(spot.span()::contains);
        Arrays.fill(planes[plane], limit.isPresent() ? 0 : -1);
        Arrays.fill((long[]) columns[column], limit.orElse(0L));
    }

    /**
     * Puts an answer in a row that has no answer to this question yet.
     *
     * @param value as {@code Fact.problemWith} admits it; every value is taken, but one that does not fit the form of its
     *     column makes the whole row slow
     */
    public void put(int row, String fact, Possible value) {
        sheet.spot(fact).ifPresent(spot -> {
            if (!spot.answerable() || !write(row, spot, spot.fact().completed(value))) {
                apart(row, spot, value);
            }
            if (spot.hasAnswered()) {
                set(spot.answered(), row, true);
            }
        });
    }

    /** Puts an exact number or day, as a whole number in the decimals of its column: cents, days since 1970. */
    public void put(int row, String fact, long value) {
        sheet.spot(fact).ifPresent(spot -> {
            if (!spot.answerable() || !number(row, spot, value, value)) {
                apart(row, spot, possible(spot, value, value));
            }
            if (spot.hasAnswered()) {
                set(spot.answered(), row, true);
            }
        });
    }

    private void apart(int row, Spot spot, Possible value) {
        apart.computeIfAbsent(row, _ -> new HashMap<>())
                .put(spot.fact().id(), spot.fact().completed(value));
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
        return switch (value) {
            case Truth(boolean yes, boolean no) -> bits(row, spot.plane(), yes, no);
            case OneOf(var codes) -> codes(row, spot, spot.plane(), codes);
            case Selection(var certain, var possible) ->
                codes(row, spot, spot.plane(), possible)
                        && codes(row, spot, spot.plane() + spot.codes().size(), certain);
            case Rows list -> {
                lists.computeIfAbsent(spot.fact().id(), _ -> new Possible[rows])[row] = list;
                yield true;
            }
            case Range range -> range(row, spot, range);
            case Days days -> range(row, spot, days.numbered());
        };
    }

    private boolean bits(int row, int plane, boolean yes, boolean no) {
        set(plane, row, yes);
        set(plane + 1, row, no);
        return true;
    }

    private boolean codes(int row, Spot spot, int plane, Collection<String> some) {
        int next = plane;
        for (String code : spot.codes()) {
            set(next++, row, some.contains(code));
        }
        return true;
    }

    private boolean range(int row, Spot spot, Range range) {
        Optional<Long> low = range.min().flatMap(bound -> whole(bound, spot));
        Optional<Long> high = range.max().flatMap(bound -> whole(bound, spot));
        if ((low.isEmpty() && range.min().isPresent())
                || (high.isEmpty() && range.max().isPresent())) {
            return false;
        }
        if (spot.form() == Form.BOUNDS) {
            return bound(row, spot, 0, low) && bound(row, spot, 1, high);
        }
        return (low.isPresent() && low.equals(high))
                ? number(row, spot, low.get(), low.get())
                : range.equals(numbered(spot.fact().anything()));
    }

    private static Possible numbered(Possible value) {
        return value instanceof Days days ? days.numbered() : value;
    }

    private static Optional<Long> whole(BigDecimal bound, Spot spot) {
        BigDecimal scaled = bound.movePointRight(spot.decimals()).stripTrailingZeros();
        return scaled.scale() <= 0 && scaled.precision() - scaled.scale() < 19
                ? Optional.of(scaled.longValueExact())
                : Optional.empty();
    }

    private boolean bound(int row, Spot spot, int which, Optional<Long> bound) {
        boolean fits = bound.filter(value -> !spot.span().contains(value)).isEmpty();
        if (fits) {
            set(spot.plane() + which, row, bound.isEmpty());
            ((long[]) columns[spot.column() + which])[row] = bound.orElse(0L);
        }
        return fits;
    }

    private boolean number(int row, Spot spot, long low, long high) {
        if (spot.form() == Form.BOUNDS) {
            return bound(row, spot, 0, Optional.of(low)) && bound(row, spot, 1, Optional.of(high));
        }
        boolean fits = spot.form().isExact() && spot.span().contains(low);
        if (fits) {
            Columns.set(columns[spot.column()], row, low);
            set(spot.plane(), row, true);
        }
        return fits;
    }

    void set(int plane, int row, boolean yes) {
        long bit = 1L << row;
        long before = planes[plane][row >> 6];
        planes[plane][row >> 6] = yes ? before | bit : before & ~bit;
    }

    private boolean is(int plane, int row) {
        return (planes[plane][row >> 6] & 1L << row) != 0;
    }

    boolean isAnswered(int row, Spot spot) {
        return (spot.hasAnswered() && is(spot.answered(), row))
                || apart.getOrDefault(row, Map.of()).containsKey(spot.fact().id());
    }

    /** The answer in a row, or everything it could be. */
    Possible read(int row, Spot spot) {
        Possible odd = apart.getOrDefault(row, Map.of()).get(spot.fact().id());
        if (odd != null) {
            return odd;
        }
        return switch (spot.form()) {
            case ABSENT -> spot.fact().anything();
            case ROWS -> {
                Possible[] column = lists.get(spot.fact().id());
                yield column == null || column[row] == null ? spot.fact().anything() : column[row];
            }
            case EXACT_8, EXACT_16, EXACT_32 -> {
                long value = Columns.get(columns[spot.column()], row);
                yield is(spot.plane(), row)
                        ? possible(spot, value, value)
                        : spot.fact().anything();
            }
            case BOUNDS -> bounds(row, spot);
            case CODES -> coded(row, spot);
        };
    }

    private Possible coded(int row, Spot spot) {
        int plane = spot.plane();
        return switch (spot.fact().anything()) {
            case Truth _ -> new Truth(is(plane, row), is(plane + 1, row));
            case OneOf _ -> new OneOf(Set.copyOf(codes(row, spot, plane)));
            default ->
                new Selection(
                        Set.copyOf(codes(row, spot, plane + spot.codes().size())), Set.copyOf(codes(row, spot, plane)));
        };
    }

    private List<String> codes(int row, Spot spot, int plane) {
        List<String> some = new ArrayList<>();
        for (int code = 0; code < spot.codes().size(); code++) {
            if (is(plane + code, row)) {
                some.add(spot.codes().get(code));
            }
        }
        return some;
    }

    private Possible bounds(int row, Spot spot) {
        Optional<Long> low = bound(row, spot, 0);
        Optional<Long> high = bound(row, spot, 1);
        Range range = new Range(low.map(value -> spot.decimal(value)), high.map(value -> spot.decimal(value)));
        return spot.fact().anything() instanceof Days ? Days.ofNumbered(range) : range;
    }

    private Optional<Long> bound(int row, Spot spot, int which) {
        return is(spot.plane() + which, row)
                ? Optional.empty()
                : Optional.of(((long[]) columns[spot.column() + which])[row]);
    }

    private static Possible possible(Spot spot, long low, long high) {
        Range range = Possible.between(spot.decimal(low), spot.decimal(high));
        return spot.fact().anything() instanceof Days ? Days.ofNumbered(range) : range;
    }
}
