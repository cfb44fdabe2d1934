package be.schakel.engine.run;

import be.schakel.engine.Days;
import be.schakel.engine.Range;
import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Layout.Place;
import be.schakel.engine.run.Quantity.Computing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** Turns numbers and days into closures. */
final class Quantities {
    private final Layout layout;
    private final Compiler compiler;
    private final Lists lists;

    Quantities(Layout layout, Compiler compiler, Lists lists) {
        this.layout = layout;
        this.compiler = compiler;
        this.lists = lists;
    }

    /** @throws Unfit when it reads rows, or numbers of no fixed size */
    Quantity of(Term term) {
        return switch (term) {
            case Term.Constant(Range range, var _) -> constant(range);
            case Term.Constant(Days days, var _) -> constant(days.numbered());
            case Term.FactRef(String id, var _) -> slot(layout.required(id));
            case Term.FigureRef(String id, var _) -> slot(layout.required(id));
            case Term.FieldOf field -> {
                Place place = lists.field(field);
                int variable = field.row().slot();
                int slot = place.slot();
                yield new Quantity(
                        place.decimals(),
                        1,
                        slots -> slots.give(slots.rows[variable].low[slot], slots.rows[variable].high[slot]));
            }
            case Term.Today() -> Quantity.whole(read(Layout.TODAY));
            case Term.Arithmetic arithmetic -> arithmetic(arithmetic);
            case Term.Choose choose -> chosen(choose);
            case Term.Apply(var function, var arguments, var _) -> applied(function, arguments);
            default -> throw new Unfit(term.getClass().getSimpleName());
        };
    }

    private static Quantity constant(Range range) {
        int decimals = Math.max(decimals(range.min()), decimals(range.max()));
        long from = Scale.low(range.min(), decimals);
        long until = Scale.high(range.max(), decimals);
        return new Quantity(decimals, 1, slots -> slots.give(from, until));
    }

    private static int decimals(Optional<BigDecimal> bound) {
        return bound.map(value -> Math.max(0, value.scale())).orElse(0);
    }

    private static Quantity slot(Place place) {
        return new Quantity(place.decimals(), 1, read(place.slot()));
    }

    private static Computing read(int slot) {
        return slots -> slots.give(slots.low[slot], slots.high[slot]);
    }

    private Quantity arithmetic(Term.Arithmetic arithmetic) {
        Quantity left = of(arithmetic.left());
        return switch (arithmetic.operation()) {
            case PLUS -> plus(left, of(arithmetic.right()));
            case MINUS -> plus(left, negated(of(arithmetic.right())));
            case DAYS_BETWEEN -> plus(left, negated(of(arithmetic.right())));
            case TIMES -> times(left, of(arithmetic.right()));
            case DIVIDE -> divided(left, arithmetic.right());
            case PLUS_MONTHS -> shifted(left, wholes(of(arithmetic.right())), Calendar::plusMonths);
            case MINUS_MONTHS -> shifted(left, wholes(negated(of(arithmetic.right()))), Calendar::plusMonths);
            case PLUS_DAYS -> plus(left, wholes(of(arithmetic.right())));
            case MINUS_DAYS -> plus(left, wholes(negated(of(arithmetic.right()))));
            case POWER -> throw new Unfit("A power");
        };
    }

    private static Quantity plus(Quantity one, Quantity two) {
        Quotients.added(one.divisor(), two.divisor());
        int decimals = Quantity.decimals(one, two);
        long divisor = Quantity.divisor(one, two);
        return new Quantity(
                decimals, divisor, paired(one.as(decimals, divisor), two.as(decimals, divisor), Scale::plus));
    }

    /** Combines low with low and high with high. */
    private static Computing paired(Quantity one, Quantity two, LongBinaryOperator operator) {
        return slots -> {
            one.run(slots);
            long from = slots.from;
            long until = slots.until;
            two.run(slots);
            slots.give(operator.applyAsLong(from, slots.from), operator.applyAsLong(until, slots.until));
        };
    }

    private static Quantity negated(Quantity of) {
        return new Quantity(of.decimals(), of.divisor(), slots -> {
            of.run(slots);
            slots.give(Scale.negated(slots.until), Scale.negated(slots.from));
        });
    }

    private static Quantity times(Quantity one, Quantity two) {
        Quotients.multiplied(one.divisor(), two.divisor());
        return new Quantity(
                one.decimals() + two.decimals(), Math.multiplyExact(one.divisor(), two.divisor()), slots -> {
                    one.run(slots);
                    long from = slots.from;
                    long until = slots.until;
                    two.run(slots);
                    long a = Scale.product(from, slots.from);
                    long b = Scale.product(from, slots.until);
                    long c = Scale.product(until, slots.from);
                    long d = Scale.product(until, slots.until);
                    slots.give(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
                });
    }

    /** By a written whole number only: other quotients have no fixed size. */
    private static Quantity divided(Quantity of, Term by) {
        if (by instanceof Term.Constant(Range range, var _)
                && range.point()
                        .filter(value -> value.signum() > 0 && value.scale() <= 0)
                        .isPresent()) {
            long divisor = range.point().orElseThrow().longValueExact();
            return new Quantity(of.decimals(), Math.multiplyExact(of.divisor(), divisor), of.computing());
        }
        throw new Unfit("A quotient");
    }

    /** Rounded down to whole numbers. */
    private static Quantity wholes(Quantity of) {
        return of.decimals() == 0 && of.divisor() == 1 ? of : rounded(of, 0, RoundingMode.FLOOR);
    }

    private static Quantity rounded(Quantity of, int scale, RoundingMode mode) {
        if (scale < 0) {
            throw new Unfit("Rounding to tens");
        }
        if (of.decimals() <= scale && of.divisor() == 1) {
            return of;
        }
        long by = Math.multiplyExact(Scale.power(Math.max(0, of.decimals() - scale)), of.divisor());
        long factor = Scale.power(Math.max(0, scale - of.decimals()));
        LongUnaryOperator round = value -> Scale.isOpen(value)
                ? value
                : BigDecimal.valueOf(Math.multiplyExact(value, factor))
                        .divide(BigDecimal.valueOf(by), 0, mode)
                        .longValueExact();
        return new Quantity(scale, 1, slots -> {
            of.run(slots);
            slots.give(round.applyAsLong(slots.from), round.applyAsLong(slots.until));
        });
    }

    private static Quantity shifted(Quantity days, Quantity by, LongBinaryOperator shift) {
        return Quantity.whole(paired(days, by, shift));
    }

    private Quantity chosen(Term.Choose choose) {
        Proposition condition = compiler.condition(choose.condition());
        Quantity one = of(choose.then());
        Quantity two = of(choose.otherwise());
        int decimals = Quantity.decimals(one, two);
        long divisor = Quantity.divisor(one, two);
        Quantity then = one.as(decimals, divisor);
        Quantity otherwise = two.as(decimals, divisor);
        return new Quantity(decimals, divisor, slots -> {
            switch (condition.test(slots)) {
                case Bits.YES -> then.run(slots);
                case Bits.NO -> otherwise.run(slots);
                default -> {
                    then.run(slots);
                    long from = slots.from;
                    long until = slots.until;
                    otherwise.run(slots);
                    slots.give(Math.min(from, slots.from), Math.max(until, slots.until));
                }
            }
        });
    }

    private Quantity applied(Term.Function function, List<Term> arguments) {
        Term first = arguments.getFirst();
        return switch (function) {
            case COUNT -> count(first);
            case MAX -> extreme(first, true);
            case MIN -> extreme(first, false);
            case SUM -> sum(first);
            case FLOOR, CEILING, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN ->
                rounded(arguments, function.rounding());
            case MONTHS_BETWEEN -> Calendar.monthsBetween(of(first), of(arguments.getLast()));
            case WHOLE_YEARS -> monotone(of(first), months -> months / 12);
            case WHOLE_DAYS -> of(first);
            case YEAR -> monotone(of(first), day -> LocalDate.ofEpochDay(day).getYear());
            case MONTH -> part(of(first), day -> LocalDate.ofEpochDay(day).getMonthValue(), 12);
            case DAY -> part(of(first), day -> LocalDate.ofEpochDay(day).getDayOfMonth(), 31);
            case ABS, MODULO -> throw new Unfit(function.name());
        };
    }

    private Quantity rounded(List<Term> arguments, RoundingMode mode) {
        if (arguments.size() == 2 && arguments.getLast() instanceof Term.Constant(Range scale, var _)) {
            return rounded(of(arguments.getFirst()), scale.point().orElseThrow().intValueExact(), mode);
        }
        throw new Unfit("A scale that is not written");
    }

    private Quantity count(Term list) {
        if (Compiler.isOfRows(list)) {
            return lists.count(list);
        }
        Chosen chosen = Chosen.of(list, layout);
        int slot = chosen.slot();
        long mask = chosen.mask();
        return Quantity.whole(
                slots -> slots.give(Long.bitCount(slots.low[slot] & mask), Long.bitCount(slots.high[slot] & mask)));
    }

    private Quantity extreme(Term list, boolean greatest) {
        if (list instanceof Term.Project && greatest) {
            return lists.greatest(list);
        }
        LongBinaryOperator extreme = greatest ? Math::max : Math::min;
        return items(list).stream()
                .reduce((one, two) -> {
                    int decimals = Quantity.decimals(one, two);
                    long divisor = Quantity.divisor(one, two);
                    return new Quantity(
                            decimals, divisor, paired(one.as(decimals, divisor), two.as(decimals, divisor), extreme));
                })
                .orElseThrow(() -> new Unfit("Nothing to compare"));
    }

    private Quantity sum(Term list) {
        if (list instanceof Term.Project) {
            return lists.sum(list);
        }
        return items(list).stream().reduce(Quantities::plus).orElseThrow(() -> new Unfit("Nothing to add up"));
    }

    private List<Quantity> items(Term list) {
        if (list instanceof Term.Listing(List<Term> items, var _)) {
            return items.stream().map(this::of).toList();
        }
        throw new Unfit("Rows");
    }

    private static Quantity monotone(Quantity of, LongUnaryOperator function) {
        if (of.decimals() != 0 || of.divisor() != 1) {
            throw new Unfit("Not whole");
        }
        return Quantity.whole(slots -> {
            of.run(slots);
            slots.give(
                    Scale.isOpen(slots.from) ? slots.from : function.applyAsLong(slots.from),
                    Scale.isOpen(slots.until) ? slots.until : function.applyAsLong(slots.until));
        });
    }

    private static Quantity part(Quantity of, LongUnaryOperator part, int highest) {
        return Quantity.whole(slots -> {
            of.run(slots);
            if (slots.from == slots.until) {
                long value = part.applyAsLong(slots.from);
                slots.give(value, value);
            } else {
                slots.give(1, highest);
            }
        });
    }
}
