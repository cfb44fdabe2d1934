package be.schakel.engine.run;

import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import be.schakel.engine.run.Layout.Place;
import be.schakel.engine.run.Layout.Table;
import be.schakel.engine.run.Slots.Lines;
import java.util.Map;
import java.util.Objects;

/** Turns what is counted and added up over the rows of a list into closures. */
final class Lists {
    private final Layout layout;
    private final Compiler compiler;
    private final Map<Integer, Map<String, Place>> fields;

    /** @param fields the fields of the rows that filters around a term look at, by variable */
    Lists(Layout layout, Compiler compiler, Map<Integer, Map<String, Place>> fields) {
        this.layout = layout;
        this.compiler = compiler;
        this.fields = fields;
    }

    /**
     * The rows of a list that are left by its filters.
     *
     * @param variable where the row stands for whoever looks at it
     * @param present whether a row is left
     */
    private record Picked(Table table, int variable, Proposition present) {

        Lines lines(Slots slots) {
            return slots.lists[table.list()];
        }
    }

    /** Hands each row and its presence to the body. */
    @FunctionalInterface
    private interface Body {
        /** Whether to go on. */
        boolean take(Slots slots, int present);
    }

    private static void each(Picked picked, Slots slots, Body body) {
        Slots outer = slots.rows[picked.variable()];
        for (Slots row : picked.lines(slots).rows()) {
            slots.rows[picked.variable()] = row;
            int present = picked.present().test(slots);
            if (present != Bits.NO && !body.take(slots, present)) {
                break;
            }
        }
        slots.rows[picked.variable()] = outer;
    }

    /** @throws Unfit when the list is not made of rows */
    private Picked picked(Term list, int variable) {
        return switch (list) {
            case Term.FactRef(String id, var _) -> {
                Table table = layout.table(id).orElseThrow(() -> new Unfit(id + " is no list of rows"));
                yield new Picked(table, variable, _ -> Bits.YES);
            }
            case Term.Filter(Term inner, int slot, Term condition, var _) -> {
                Picked before = picked(inner, slot);
                Proposition holds = inside(before.table(), slot, () -> compiler.condition(condition));
                yield new Picked(before.table(), slot, slots -> Bits.and(before.present().test(slots), holds.test(slots)));
            }
            default -> throw new Unfit("A list that is no rows");
        };
    }

    private <T> T inside(Table table, int variable, java.util.function.Supplier<T> body) {
        Map<String, Place> outer = fields.get(variable);
        fields.put(variable, table.fields());
        try {
            return body.get();
        } finally {
            if (outer == null) {
                fields.remove(variable);
            } else {
                fields.put(variable, outer);
            }
        }
    }

    /** The slot of a field of the row that a variable stands for. */
    Place field(Term.FieldOf field) {
        Map<String, Place> row = fields.get(field.row().slot());
        if (row == null) {
            throw new Unfit("A row that is no row of a list");
        }
        return Objects.requireNonNull(row.get(field.field()), field.field());
    }

    /** @throws Unfit when the list is not made of rows */
    Quantity count(Term list) {
        Picked picked = picked(list, variable(list));
        return Quantity.whole(slots -> {
            long[] counts = new long[2];
            each(picked, slots, (_, present) -> {
                counts[0] += present == Bits.YES ? 1 : 0;
                counts[1]++;
                return true;
            });
            slots.give(counts[0], picked.lines(slots).complete() ? counts[1] : Slots.OPEN_HIGH);
        });
    }

    /** Which variable a list without a filter may use: none around it has it. */
    private int variable(Term list) {
        return list instanceof Term.Filter filter ? filter.slot() : fields.size();
    }

    /** @throws Unfit when it is not a field of the rows of a list */
    Quantity sum(Term list) {
        Term.Project project = project(list);
        Picked picked = picked(project.list(), variable(project.list()));
        Place field = Objects.requireNonNull(picked.table().fields().get(project.field()), project.field());
        return new Quantity(field.decimals(), 1, slots -> {
            if (!picked.lines(slots).complete()) {
                slots.give(Slots.OPEN_LOW, Slots.OPEN_HIGH);
                return;
            }
            long[] total = new long[2];
            each(picked, slots, (all, present) -> {
                Slots row = all.rows[picked.variable()];
                long low = row.low[field.slot()];
                long high = row.high[field.slot()];
                boolean certain = present == Bits.YES;
                total[0] = Scale.plus(total[0], certain ? low : Math.min(low, 0));
                total[1] = Scale.plus(total[1], certain ? high : Math.max(high, 0));
                return true;
            });
            slots.give(total[0], total[1]);
        });
    }

    /** Anything when there may be no row at all: nothing has no greatest. */
    Quantity greatest(Term list) {
        Term.Project project = project(list);
        Picked picked = picked(project.list(), variable(project.list()));
        Place field = Objects.requireNonNull(picked.table().fields().get(project.field()), project.field());
        return new Quantity(field.decimals(), 1, slots -> {
            long[] found = {Slots.OPEN_LOW, Slots.OPEN_LOW, 0};
            each(picked, slots, (all, present) -> {
                Slots row = all.rows[picked.variable()];
                if (present == Bits.YES) {
                    found[0] = Math.max(found[0], row.low[field.slot()]);
                    found[2] = 1;
                }
                found[1] = Math.max(found[1], row.high[field.slot()]);
                return true;
            });
            boolean bounded = found[2] == 1 && picked.lines(slots).complete();
            slots.give(found[2] == 1 ? found[0] : Slots.OPEN_LOW, bounded ? found[1] : Slots.OPEN_HIGH);
        });
    }

    private static Term.Project project(Term list) {
        if (list instanceof Term.Project project && project.type() instanceof Type.ListOf(Type.Numeric _)) {
            return project;
        }
        throw new Unfit("No field of rows");
    }

    /** @throws Unfit when the list is not made of rows */
    Proposition some(Term.Quantified quantified, boolean opposite) {
        Picked picked = picked(quantified.list(), quantified.slot());
        Proposition holds =
                inside(picked.table(), quantified.slot(), () -> compiler.condition(quantified.body()));
        return slots -> {
            int[] any = {picked.lines(slots).complete() ? Bits.NO : Bits.EITHER};
            each(moved(picked, quantified.slot()), slots, (all, present) -> {
                int test = holds.test(all);
                any[0] = Bits.or(any[0], Bits.and(present, opposite ? Bits.not(test) : test));
                return any[0] != Bits.YES;
            });
            return any[0];
        };
    }

    /** A filter looks at the row under its own variable; the body must find it under that of the quantifier. */
    private static Picked moved(Picked picked, int variable) {
        if (picked.variable() != variable) {
            throw new Unfit("A filter with another variable");
        }
        return picked;
    }
}
