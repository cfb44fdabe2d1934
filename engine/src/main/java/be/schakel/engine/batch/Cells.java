package be.schakel.engine.batch;

import be.schakel.engine.Days;
import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Truth;
import be.schakel.engine.batch.Sheet.Line;
import be.schakel.engine.batch.Sheet.Spot;
import be.schakel.engine.batch.Sheet.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The bitmaps and number columns of a batch, and how possible values are written in them and read from them. */
final class Cells {
    final long[][] planes;
    final Object[] columns;
    private final Sheet sheet;

    /** @param words how many times 64 rows */
    Cells(Sheet sheet, int words) {
        this.sheet = sheet;
        this.planes = new long[sheet.planes()][words];
        this.columns = sheet.columnBits().stream()
                .map(bits -> Columns.of(bits, words * Long.SIZE))
                .toArray();
        forget();
    }

    /** Of every number and bitmap. */
    long sum() {
        long sum = 0;
        for (long[] plane : planes) {
            sum += Columns.sum(plane);
        }
        for (Object column : columns) {
            sum += Columns.sum(column);
        }
        return sum;
    }

    /** Every cell can be anything again. */
    void forget() {
        sheet.spots().forEach(this::forget);
        for (Table table : sheet.tables()) {
            Arrays.fill(planes[table.open()], -1);
            table.lines().forEach(line -> Arrays.fill(planes[line.present()], 0));
        }
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
                int possible = spot.field().anything() instanceof Selection ? spot.planes() / 2 : spot.planes();
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

    /** Puts a value that is no list in its columns; false when it does not fit. */
    boolean write(int row, Spot spot, Possible value) {
        return switch (value) {
            case Truth(boolean yes, boolean no) -> bits(row, spot.plane(), yes, no);
            case OneOf(var codes) -> codes(row, spot, spot.plane(), codes);
            case Selection(var certain, var possible) ->
                codes(row, spot, spot.plane(), possible)
                        && codes(row, spot, spot.plane() + spot.codes().size(), certain);
            case Range range -> range(row, spot, range);
            case Days days -> range(row, spot, days.numbered());
            case Rows _ -> throw new IllegalStateException("A list in a cell: " + spot.id());
        };
    }

    /** Puts a list in its columns; false when it does not fit. */
    boolean write(int row, Table table, Rows list) {
        boolean fits = list.rows().size() <= table.lines().size();
        set(table.open(), row, !list.complete());
        for (int i = 0; fits && i < list.rows().size(); i++) {
            Line line = table.lines().get(i);
            set(line.present(), row, true);
            for (Map.Entry<String, Possible> cell : list.rows().get(i).entrySet()) {
                fits &= write(row, Objects.requireNonNull(line.cells().get(cell.getKey())), cell.getValue());
            }
        }
        return fits;
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
                ? number(row, spot, low.get())
                : range.equals(numbered(spot.field().anything()));
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

    /** Puts an exact number; false when it does not fit. */
    boolean number(int row, Spot spot, long value) {
        if (spot.form() == Form.BOUNDS) {
            return bound(row, spot, 0, Optional.of(value)) && bound(row, spot, 1, Optional.of(value));
        }
        boolean fits = spot.form().isExact() && spot.span().contains(value);
        if (fits) {
            Columns.set(columns[spot.column()], row, value);
            set(spot.plane(), row, true);
        }
        return fits;
    }

    void set(int plane, int row, boolean yes) {
        long bit = 1L << row;
        long before = planes[plane][row >> 6];
        planes[plane][row >> 6] = yes ? before | bit : before & ~bit;
    }

    boolean is(int plane, int row) {
        return (planes[plane][row >> 6] & 1L << row) != 0;
    }

    /** The answer in a row, or everything it could be. */
    Possible read(int row, Spot spot) {
        return switch (spot.form()) {
            case ABSENT, ROWS -> spot.field().anything();
            case EXACT_8, EXACT_16, EXACT_32 -> {
                long value = Columns.get(columns[spot.column()], row);
                yield is(spot.plane(), row)
                        ? possible(spot, value, value)
                        : spot.field().anything();
            }
            case BOUNDS -> bounds(row, spot);
            case CODES -> coded(row, spot);
        };
    }

    private Possible coded(int row, Spot spot) {
        int plane = spot.plane();
        return switch (spot.field().anything()) {
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
        return spot.field().anything() instanceof Days ? Days.ofNumbered(range) : range;
    }

    private Optional<Long> bound(int row, Spot spot, int which) {
        return is(spot.plane() + which, row)
                ? Optional.empty()
                : Optional.of(((long[]) columns[spot.column() + which])[row]);
    }

    static Possible possible(Spot spot, long low, long high) {
        Range range = Possible.between(spot.decimal(low), spot.decimal(high));
        return spot.field().anything() instanceof Days ? Days.ofNumbered(range) : range;
    }
}
