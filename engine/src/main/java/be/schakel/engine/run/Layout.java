package be.schakel.engine.run;

import be.schakel.engine.Days;
import be.schakel.engine.Fact;
import be.schakel.engine.FactType;
import be.schakel.engine.Field;
import be.schakel.engine.OneOf;
import be.schakel.engine.Parameter;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Truth;
import be.schakel.engine.run.Slots.Lines;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which slot holds what, and how. The day of the assessment has the first slot; lists have a numbering of their own. */
final class Layout {
    static final int TODAY = 0;
    private static final int MOST_CODES = 64;

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Table> tables = new HashMap<>();
    private int size = 1;

    /**
     * A slot.
     *
     * @param decimals of a number
     * @param codes bit of each code, for one or several choices
     */
    record Place(int slot, int decimals, Map<String, Integer> codes) {
        static Place of(int slot, FactType type, Set<String> codes) {
            if (codes.size() > MOST_CODES) {
                throw new Unfit("More codes than a long has bits");
            }
            Map<String, Integer> bits = new HashMap<>();
            codes.forEach(code -> bits.put(code, bits.size()));
            return new Place(slot, Layout.decimals(type), bits);
        }

        long mask(Collection<String> some) {
            long mask = 0;
            for (String code : some) {
                mask |= 1L << Objects.requireNonNull(codes.get(code), code);
            }
            return mask;
        }
    }

    /**
     * Where a list and the fields of its rows stand.
     *
     * @param blank a row of which nothing is known
     */
    record Table(int list, Map<String, Place> fields, Map<String, Possible> blank) {}

    Layout(List<Fact> facts, List<Parameter> parameters) {
        facts.forEach(this::add);
        parameters.forEach(figure -> places.put(figure.id(), new Place(size++, decimals(figure), Map.of())));
    }

    private void add(Fact fact) {
        if (fact.type() == FactType.LIST) {
            tables.put(fact.id(), table(fact));
        } else if (fact.values().size() <= MOST_CODES) {
            places.put(fact.id(), Place.of(size++, fact.type(), fact.values().keySet()));
        }
    }

    private Table table(Fact fact) {
        Map<String, Place> fields = new HashMap<>();
        Map<String, Possible> blank = new HashMap<>();
        for (Map.Entry<String, Field> field : fact.fields().entrySet()) {
            blank.put(field.getKey(), field.getValue().anything());
            fields.put(
                    field.getKey(),
                    Place.of(
                            fields.size(),
                            field.getValue().type(),
                            field.getValue().values().keySet()));
        }
        return new Table(tables.size(), fields, blank);
    }

    private static int decimals(FactType type) {
        return switch (type) {
            case MONEY -> 4;
            case NUMBER -> 4;
            case BOOLEAN, INTEGER, DATE, CHOICE, CHOICES, LIST -> 0;
        };
    }

    private static int decimals(Parameter figure) {
        return figure.values().stream()
                .mapToInt(
                        value -> Math.max(0, value.value().stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    Slots slots() {
        return new Slots(size, tables.size());
    }

    void day(Slots slots, Days day) {
        fill(slots, new Place(TODAY, 0, Map.of()), day);
    }

    /** Nothing for a list, or a choice of more codes than a long has bits. */
    Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** Nothing for what is no list. */
    Optional<Table> table(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    /** @throws Unfit as {@link #place} gives nothing */
    Place required(String id) {
        return place(id).orElseThrow(() -> new Unfit(id + " has no slot"));
    }

    /** @throws Unfit when the value does not fit its slot exactly */
    void fill(Slots slots, String id, Possible value) {
        if (value instanceof Rows rows) {
            Table table = Objects.requireNonNull(tables.get(id), id);
            slots.lists[table.list()] = lines(table, rows);
        } else {
            place(id).ifPresent(place -> fill(slots, place, value));
        }
    }

    private Lines lines(Table table, Rows rows) {
        return new Lines(rows.rows().stream().map(row -> row(table, row)).toList(), rows.complete());
    }

    private Slots row(Table table, Map<String, Possible> row) {
        Slots slots = Slots.row(table.fields().size());
        table.fields()
                .forEach((name, place) -> fill(
                        slots,
                        place,
                        Objects.requireNonNull(
                                row.getOrDefault(name, table.blank().get(name)), name)));
        return slots;
    }

    /** @throws Unfit when the value does not fit its slot exactly */
    void fill(Slots slots, Place place, Possible value) {
        int slot = place.slot();
        switch (value) {
            case Truth truth -> slots.set(slot, Bits.of(truth), 0);
            case Range(var min, var max) ->
                slots.set(slot, Scale.low(min, place.decimals()), Scale.high(max, place.decimals()));
            case Days(var earliest, var latest) ->
                slots.set(
                        slot,
                        earliest.map(LocalDate::toEpochDay).orElse(Slots.OPEN_LOW),
                        latest.map(LocalDate::toEpochDay).orElse(Slots.OPEN_HIGH));
            case OneOf(var codes) -> slots.set(slot, place.mask(codes), 0);
            case Selection(var certain, var possible) -> slots.set(slot, place.mask(certain), place.mask(possible));
            case Rows _ -> throw new Unfit("Rows have no slot");
        }
    }
}
