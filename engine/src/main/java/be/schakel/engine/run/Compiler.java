package be.schakel.engine.run;

import be.schakel.engine.OneOf;
import be.schakel.engine.Truth;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import be.schakel.engine.run.Layout.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns conditions into closures. What does not fit in slots is {@link Unfit}. */
final class Compiler {
    private final Layout layout;
    private final Lists lists;
    private final Quantities quantities;

    Compiler(Layout layout) {
        this.layout = layout;
        this.lists = new Lists(layout, this, new HashMap<>());
        this.quantities = new Quantities(layout, this, lists);
    }

    /** @throws Unfit when it reads rows, or numbers of no fixed size */
    Quantity quantity(Term term) {
        return quantities.of(term);
    }

    /** @throws Unfit as {@link #quantity} */
    Proposition condition(Term term) {
        return switch (term) {
            case Term.Constant(Truth truth, var _) -> {
                int bits = Bits.of(truth);
                yield _ -> bits;
            }
            case Term.FactRef(String id, var _) -> {
                int slot = layout.required(id).slot();
                yield slots -> (int) slots.low[slot];
            }
            case Term.FieldOf field -> {
                int variable = field.row().slot();
                int slot = lists.field(field).slot();
                yield slots -> (int) slots.rows[variable].low[slot];
            }
            case Term.Logic(var connective, Term left, Term right) ->
                connective == Term.Connective.AND
                        ? both(condition(left), condition(right))
                        : either(condition(left), condition(right));
            case Term.Not(Term of) -> {
                Proposition opposite = condition(of);
                yield slots -> Bits.not(opposite.test(slots));
            }
            case Term.Choose choose -> chosen(choose);
            case Term.Compare compare -> compared(compare);
            case Term.Member(Term value, Term list) -> member(value, list);
            case Term.Quantified quantified -> quantified(quantified);
            default -> throw new Unfit(term.getClass().getSimpleName());
        };
    }

    private static Proposition both(Proposition left, Proposition right) {
        return slots -> {
            int first = left.test(slots);
            return first == Bits.NO ? first : Bits.and(first, right.test(slots));
        };
    }

    private static Proposition either(Proposition left, Proposition right) {
        return slots -> {
            int first = left.test(slots);
            return first == Bits.YES ? first : Bits.or(first, right.test(slots));
        };
    }

    private Proposition chosen(Term.Choose choose) {
        Proposition condition = condition(choose.condition());
        Proposition then = condition(choose.then());
        Proposition otherwise = condition(choose.otherwise());
        return slots -> switch (condition.test(slots)) {
            case Bits.YES -> then.test(slots);
            case Bits.NO -> otherwise.test(slots);
            default -> then.test(slots) | otherwise.test(slots);
        };
    }

    private Proposition compared(Term.Compare compare) {
        return switch (compare.left().type()) {
            case Type.Codes _ -> sameCode(compare);
            case Type.Plain plain when plain == Type.Plain.TRUTH -> sameTruth(compare);
            default -> ordered(compare);
        };
    }

    private Proposition sameTruth(Term.Compare compare) {
        Proposition left = condition(compare.left());
        Proposition right = condition(compare.right());
        Proposition same = slots -> {
            int one = left.test(slots);
            int two = right.test(slots);
            return one == Bits.EITHER || two == Bits.EITHER ? Bits.EITHER : one == two ? Bits.YES : Bits.NO;
        };
        return equality(compare.comparison(), same);
    }

    private static Proposition equality(Term.Comparison comparison, Proposition same) {
        return switch (comparison) {
            case EQUAL -> same;
            case UNEQUAL -> slots -> Bits.not(same.test(slots));
            case LESS, AT_MOST, MORE, AT_LEAST -> throw new Unfit("Codes have no order");
        };
    }

    /** A choice beside a written code; two choices have codes of their own each. */
    private Proposition sameCode(Term.Compare compare) {
        return compare.left() instanceof Term.Constant
                ? equality(compare.comparison(), inCodes(compare.right(), codes(List.of(compare.left()))))
                : equality(compare.comparison(), inCodes(compare.left(), codes(List.of(compare.right()))));
    }

    private static Set<String> codes(List<Term> written) {
        Set<String> codes = new HashSet<>();
        for (Term term : written) {
            if (!(term instanceof Term.Constant(OneOf code, var _)) || !code.isPoint()) {
                throw new Unfit("A code that is not written");
            }
            codes.addAll(code.codes());
        }
        return codes;
    }

    /** Certain when every code still possible is one of these, excluded when none is. */
    private Proposition inCodes(Term choice, Set<String> codes) {
        Place place = switch (choice) {
            case Term.FactRef(String id, var _) -> layout.required(id);
            case Term.FieldOf field -> lists.field(field);
            default -> throw new Unfit("A choice that is no fact");
        };
        codes.retainAll(place.codes().keySet());
        long mask = place.mask(codes);
        int slot = place.slot();
        if (choice instanceof Term.FieldOf field) {
            int variable = field.row().slot();
            return slots -> within(slots.rows[variable].low[slot], mask);
        }
        return slots -> within(slots.low[slot], mask);
    }

    private static int within(long possible, long mask) {
        return (possible & mask) == 0 ? Bits.NO : (possible & ~mask) == 0 ? Bits.YES : Bits.EITHER;
    }

    private Proposition ordered(Term.Compare compare) {
        Quantity one = quantities.of(compare.left());
        Quantity two = quantities.of(compare.right());
        int decimals = Quantity.decimals(one, two);
        long divisor = Quantity.divisor(one, two);
        Quantity left = one.as(decimals, divisor);
        Quantity right = two.as(decimals, divisor);
        return switch (compare.comparison()) {
            case LESS -> below(left, right);
            case MORE -> below(right, left);
            case AT_MOST -> opposite(below(right, left));
            case AT_LEAST -> opposite(below(left, right));
            case EQUAL -> equal(left, right);
            case UNEQUAL -> opposite(equal(left, right));
        };
    }

    private static Proposition opposite(Proposition of) {
        return slots -> Bits.not(of.test(slots));
    }

    private static Proposition below(Quantity left, Quantity right) {
        return slots -> {
            left.run(slots);
            long from = slots.from;
            long until = slots.until;
            right.run(slots);
            return Bits.of(from < slots.until, until >= slots.from);
        };
    }

    private static Proposition equal(Quantity left, Quantity right) {
        return slots -> {
            left.run(slots);
            long from = slots.from;
            long until = slots.until;
            right.run(slots);
            boolean same = from == until && slots.from == slots.until && from == slots.from;
            return same ? Bits.YES : until < slots.from || slots.until < from ? Bits.NO : Bits.EITHER;
        };
    }

    private Proposition member(Term value, Term list) {
        if (list instanceof Term.FactRef(String id, var _) && value instanceof Term.Constant) {
            Place place = layout.required(id);
            Set<String> codes = codes(List.of(value));
            codes.retainAll(place.codes().keySet());
            return some(place.slot(), place.mask(codes));
        }
        if (list instanceof Term.Listing(List<Term> items, var _)) {
            return value.type() instanceof Type.Codes ? inCodes(value, codes(items)) : among(value, items);
        }
        throw new Unfit("A list that is no choices");
    }

    private Proposition among(Term value, List<Term> items) {
        return items.stream()
                .map(item -> condition(new Term.Compare(Term.Comparison.EQUAL, value, item)))
                .reduce(Compiler::either)
                .orElse(_ -> Bits.NO);
    }

    static boolean isOfRows(Term list) {
        return list.type() instanceof Type.ListOf(Type.Row _);
    }

    /** Whether a choice of this mask is selected. */
    private static Proposition some(int slot, long mask) {
        return slots -> Bits.of((slots.high[slot] & mask) != 0, (slots.low[slot] & mask) == 0);
    }

    private Proposition quantified(Term.Quantified quantified) {
        boolean some = quantified.quantifier() == Term.Quantifier.SOME;
        if (isOfRows(quantified.list())) {
            return some ? lists.some(quantified, false) : opposite(lists.some(quantified, true));
        }
        Chosen chosen = Chosen.of(quantified.list(), layout)
                .where(quantified.slot(), some ? quantified.body() : new Term.Not(quantified.body()));
        Proposition any = some(chosen.slot(), chosen.mask());
        return some ? any : opposite(any);
    }
}
