package be.schakel.engine.run;

import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import be.schakel.engine.run.Layout.Place;
import be.schakel.engine.run.Program.Writer;
import java.util.function.Supplier;

/** Puts what follows from other facts into its slot. */
final class Writers {
    private Writers() {}

    static Supplier<Writer> of(Place place, Term term, Compiler compiler) {
        return () -> term.type() == Type.Plain.TRUTH ? truth(place, compiler.condition(term)) : number(place, compiler.quantity(term));
    }

    private static Writer truth(Place place, Proposition condition) {
        int slot = place.slot();
        return slots -> slots.set(slot, condition.test(slots), 0);
    }

    /** A number of more decimals than its slot has is left to the tree-walker. */
    private static Writer number(Place place, Quantity quantity) {
        if (quantity.decimals() > place.decimals() || quantity.divisor() != 1) {
            throw new Unfit("More decimals than the slot of this fact");
        }
        Quantity scaled = quantity.as(place.decimals(), 1);
        int slot = place.slot();
        return slots -> {
            scaled.run(slots);
            slots.set(slot, slots.from, slots.until);
        };
    }
}
