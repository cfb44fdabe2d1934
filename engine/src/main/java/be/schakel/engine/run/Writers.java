package be.schakel.engine.run;

import be.schakel.engine.OneOf;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import be.schakel.engine.run.Layout.Place;
import be.schakel.engine.run.Program.Writer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Puts what follows from other facts into its slot. */
final class Writers {
    private Writers() {}

    static Supplier<Writer> of(Place place, Term term, Compiler compiler) {
        return () -> switch (term.type()) {
            case Type.Codes _ -> choice(place, term, compiler);
            case Type.Plain plain when plain == Type.Plain.TRUTH -> truth(place, compiler.condition(term));
            default -> number(place, compiler.quantity(term));
        };
    }

    private static Writer choice(Place place, Term term, Compiler compiler) {
        int slot = place.slot();
        ToLongFunction<Slots> mask = mask(place, term, compiler);
        return slots -> slots.set(slot, mask.applyAsLong(slots), 0);
    }

    /** The mask of the codes still possible. */
    private static ToLongFunction<Slots> mask(Place place, Term term, Compiler compiler) {
        return switch (term) {
            case Term.Constant(OneOf(var codes), var _) -> {
                long mask = place.mask(codes);
                yield _ -> mask;
            }
            case Term.Choose(Term when, Term one, Term two, var _) -> {
                Proposition condition = compiler.condition(when);
                ToLongFunction<Slots> then = mask(place, one, compiler);
                ToLongFunction<Slots> otherwise = mask(place, two, compiler);
                yield slots -> switch (condition.test(slots)) {
                    case Bits.YES -> then.applyAsLong(slots);
                    case Bits.NO -> otherwise.applyAsLong(slots);
                    default -> then.applyAsLong(slots) | otherwise.applyAsLong(slots);
                };
            }
            default -> throw new Unfit("A choice that is not written");
        };
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
