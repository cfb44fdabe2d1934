package be.schakel.engine.run;

import be.schakel.engine.Days;
import be.schakel.engine.Fact;
import be.schakel.engine.FactType;
import be.schakel.engine.OneOf;
import be.schakel.engine.Parameter;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Truth;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which slot holds what, and how. The day of the assessment has the first slot. */
final class Layout {
    static final int TODAY = 0;
    private static final int MOST_CODES = 64;

    private final Map<String, Place> places = new HashMap<>();
    private int size = 1;

    /**
     * A slot.
     *
     * @param decimals of a number
     * @param codes bit of each code, for one or several choices
     */
    record Place(int slot, int decimals, Map<String, Integer> codes) {
        long mask(Collection<String> some) {
            long mask = 0;
            for (String code : some) {
                mask |= 1L << codes.get(code);
            }
            return mask;
        }
    }

    Layout(List<Fact> facts, List<Parameter> parameters) {
        facts.stream().filter(Layout::fits).forEach(fact -> add(fact.id(), decimals(fact), List.copyOf(fact.values().keySet())));
        parameters.forEach(figure -> add(figure.id(), decimals(figure), List.of()));
    }

    private void add(String id, int decimals, List<String> codes) {
        Map<String, Integer> bits = new HashMap<>();
        codes.forEach(code -> bits.put(code, bits.size()));
        places.put(id, new Place(size++, decimals, bits));
    }

    private static boolean fits(Fact fact) {
        return fact.type() != FactType.LIST && fact.values().size() <= MOST_CODES;
    }

    private static int decimals(Fact fact) {
        return switch (fact.type()) {
            case MONEY -> 2;
            case NUMBER -> 4;
            case BOOLEAN, INTEGER, DATE, CHOICE, CHOICES, LIST -> 0;
        };
    }

    private static int decimals(Parameter figure) {
        return figure.values().stream()
                .mapToInt(value -> Math.max(0, value.value().stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    int size() {
        return size;
    }

    /** Nothing for a list, or a choice of more codes than a long has bits. */
    Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** @throws Unfit as {@link #place} gives nothing */
    Place required(String id) {
        return place(id).orElseThrow(() -> new Unfit(id + " has no slot"));
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
