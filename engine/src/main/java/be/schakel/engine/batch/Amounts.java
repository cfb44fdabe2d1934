package be.schakel.engine.batch;

import be.schakel.engine.Days;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Quotients;
import be.schakel.engine.run.Unfit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Turns numbers and days into nodes. */
final class Amounts {
    private final Graph graph;
    private final Conditions conditions;
    private final Sources sources;
    private final Totals totals;

    Amounts(Graph graph, Conditions conditions, Sources sources) {
        this.graph = graph;
        this.conditions = conditions;
        this.sources = sources;
        this.totals = new Totals(graph, this, sources);
    }

    /** @throws Unfit when it reads rows, or numbers of no fixed size */
    Extent of(Term term) {
        return sources.fixed(term).map(value -> constant(graph, value)).orElseGet(() -> varying(term));
    }

    private Extent varying(Term term) {
        return switch (term) {
            case Term.FactRef(String id, var _) -> sources.number(id);
            case Term.FieldOf field -> sources.lists().number(field);
            case Term.Arithmetic arithmetic -> arithmetic(arithmetic);
            case Term.Choose choose ->
                chosen(conditions.of(choose.condition()), of(choose.then()), of(choose.otherwise()));
            case Term.Apply(var function, var arguments, var _) -> applied(function, arguments);
            default -> throw new Unfit(term.getClass().getSimpleName());
        };
    }

    /** A number or a day that is the same in every row. */
    static Extent constant(Graph graph, Possible value) {
        Range range = value instanceof Days days ? days.numbered() : (Range) value;
        int decimals = Math.max(decimals(range.min()), decimals(range.max()));
        return new Extent(
                decimals,
                1,
                fixed(graph, range.min(), decimals),
                fixed(graph, range.max(), decimals),
                graph.every(range.min().isEmpty()),
                graph.every(range.max().isEmpty()));
    }

    private static int decimals(Optional<BigDecimal> bound) {
        return bound.map(value -> Math.max(0, value.scale())).orElse(0);
    }

    private static int fixed(Graph graph, Optional<BigDecimal> bound, int decimals) {
        return graph.fixed(bound.map(value -> value.movePointRight(decimals).longValueExact())
                .orElse(0L));
    }

    private Extent arithmetic(Term.Arithmetic arithmetic) {
        Extent left = of(arithmetic.left());
        return switch (arithmetic.operation()) {
            case PLUS -> left.plus(graph, of(arithmetic.right()));
            case MINUS, DAYS_BETWEEN -> left.plus(graph, of(arithmetic.right()).negative(graph));
            case TIMES -> times(left, of(arithmetic.right()));
            case DIVIDE -> divided(left, of(arithmetic.right()));
            case PLUS_MONTHS -> plusMonths(left, wholes(of(arithmetic.right())));
            case MINUS_MONTHS -> plusMonths(left, wholes(of(arithmetic.right()).negative(graph)));
            case PLUS_DAYS -> left.plus(graph, wholes(of(arithmetic.right())));
            case MINUS_DAYS -> left.plus(graph, wholes(of(arithmetic.right()).negative(graph)));
            case POWER -> throw new Unfit("A power");
        };
    }

    private Extent times(Extent one, Extent two) {
        Quotients.multiplied(one.divisor(), two.divisor());
        if (one.isFixed(graph) && !two.isFixed(graph)) {
            return times(two, one);
        }
        int decimals = one.decimals() + two.decimals();
        long divisor = Math.multiplyExact(one.divisor(), two.divisor());
        if (!two.isFixed(graph)) {
            return isNegative(two) ? byPositive(two, one, decimals, divisor) : byPositive(one, two, decimals, divisor);
        }
        long factor = graph.span(two.low()).min();
        Extent turned = factor < 0 ? one.negative(graph) : one;
        int by = graph.fixed(Math.abs(factor));
        return new Extent(
                decimals,
                divisor,
                graph.product(turned.low(), by),
                graph.product(turned.high(), by),
                factor == 0 ? Graph.NONE : turned.openLow(),
                factor == 0 ? Graph.NONE : turned.openHigh());
    }

    /**
     * Of any number with one that is never negative. Zero times an open end is zero: every value inside is finite.
     *
     * @throws Unfit when the other may be negative too
     */
    private Extent byPositive(Extent any, Extent by, int decimals, long divisor) {
        if (isNegative(by)) {
            throw new Unfit("A product of numbers that may both be negative");
        }
        int below = graph.either(any.openLow(), graph.less(any.low(), graph.fixed(0)));
        int above = graph.either(any.openHigh(), graph.less(graph.fixed(0), any.high()));
        int counts = graph.either(by.openHigh(), graph.less(graph.fixed(0), by.high()));
        return new Extent(
                decimals,
                divisor,
                graph.picked(below, graph.product(any.low(), by.high()), graph.product(any.low(), by.low())),
                graph.picked(above, graph.product(any.high(), by.high()), graph.product(any.high(), by.low())),
                graph.either(graph.both(any.openLow(), counts), graph.both(by.openHigh(), below)),
                graph.either(graph.both(any.openHigh(), counts), graph.both(by.openHigh(), above)));
    }

    private boolean isNegative(Extent of) {
        return of.openLow() != Graph.NONE || graph.span(of.low()).min() < 0;
    }

    /** By something above zero that is the same in every row: other quotients have no fixed size. */
    private Extent divided(Extent of, Extent by) {
        if (!by.isFixed(graph) || graph.span(by.low()).min() <= 0) {
            throw new Unfit("A quotient");
        }
        Extent more = by.divisor() == 1 && by.decimals() == 0
                ? of
                : times(
                        of,
                        constant(
                                graph,
                                Possible.exactly(Math.multiplyExact(by.divisor(), Extent.power(by.decimals())))));
        return new Extent(
                more.decimals(),
                Math.multiplyExact(more.divisor(), graph.span(by.low()).min()),
                more.low(),
                more.high(),
                more.openLow(),
                more.openHigh());
    }

    /** Rounded down to whole numbers. */
    private Extent wholes(Extent of) {
        return rounded(of, 0, RoundingMode.FLOOR);
    }

    private Extent rounded(Extent of, int scale, RoundingMode mode) {
        if (scale < 0) {
            throw new Unfit("Rounding to tens");
        }
        if (of.decimals() <= scale && of.divisor() == 1) {
            return of;
        }
        long by = Math.multiplyExact(Extent.power(Math.max(0, of.decimals() - scale)), of.divisor());
        Extent rounded = of.along(graph, new Curve.Rounded(Extent.power(Math.max(0, scale - of.decimals())), by, mode));
        return new Extent(scale, 1, rounded.low(), rounded.high(), rounded.openLow(), rounded.openHigh());
    }

    private Extent plusMonths(Extent days, Extent months) {
        return new Extent(
                0,
                1,
                graph.mapped(plus(months.low()), days.low()),
                graph.mapped(plus(months.high()), days.high()),
                graph.either(days.openLow(), months.openLow()),
                graph.either(days.openHigh(), months.openHigh()));
    }

    private Curve plus(int months) {
        if (graph.node(months) instanceof Node.Lane.Fixed(long count)) {
            return new Curve.PlusMonths(count);
        }
        throw new Unfit("Months that differ");
    }

    /** Of a day that is exactly known; else any month. */
    private Extent month(Extent days) {
        int open = graph.either(graph.less(days.low(), days.high()), graph.either(days.openLow(), days.openHigh()));
        int years = graph.product(graph.mapped(new Curve.YearOf(), days.low()), graph.fixed(-12));
        int months = graph.sum(graph.mapped(new Curve.MonthOf(), days.low()), graph.fixed(1));
        int month = graph.sum(months, years);
        return Extent.whole(
                graph.picked(open, graph.fixed(1), month),
                graph.picked(open, graph.fixed(12), month),
                Graph.NONE,
                Graph.NONE);
    }

    /** One of two, or what both can be. */
    Extent chosen(Twin condition, Extent then, Extent otherwise) {
        Extent.Pair pair = then.sized(graph, otherwise);
        Extent one = pair.one();
        Extent two = pair.two();
        return new Extent(
                one.decimals(),
                one.divisor(),
                chosen(condition, one.low(), two.low(), graph.least(one.low(), two.low())),
                chosen(condition, one.high(), two.high(), graph.greatest(one.high(), two.high())),
                condition.pick(graph, one.openLow(), two.openLow()),
                condition.pick(graph, one.openHigh(), two.openHigh()));
    }

    private int chosen(Twin condition, int then, int otherwise, int either) {
        return graph.picked(condition.yes(), graph.picked(condition.no(), either, then), otherwise);
    }

    private Extent applied(Term.Function function, List<Term> arguments) {
        Term first = arguments.getFirst();
        return switch (function) {
            case COUNT -> totals.count(first);
            case MAX -> totals.greatest(first);
            case MIN -> totals.least(first);
            case SUM -> totals.sum(first);
            case FLOOR, CEILING, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN ->
                rounded(arguments, function.rounding());
            case MONTHS_BETWEEN -> monthsBetween(of(first), of(arguments.getLast()));
            case WHOLE_YEARS -> whole(of(first)).along(graph, new Curve.WholeYears());
            case WHOLE_DAYS -> of(first);
            case YEAR -> whole(of(first)).along(graph, new Curve.YearOf());
            case MONTH -> month(whole(of(first)));
            case DAY, ABS, MODULO -> throw new Unfit(function.name());
        };
    }

    private static Extent whole(Extent of) {
        if (of.decimals() != 0 || of.divisor() != 1) {
            throw new Unfit("Not whole");
        }
        return of;
    }

    private Extent rounded(List<Term> arguments, RoundingMode mode) {
        if (arguments.size() == 2 && arguments.getLast() instanceof Term.Constant(Range scale, var _)) {
            return rounded(of(arguments.getFirst()), scale.point().orElseThrow().intValueExact(), mode);
        }
        throw new Unfit("A scale that is not written");
    }

    private Extent monthsBetween(Extent from, Extent until) {
        if (until.isFixed(graph)) {
            return from.along(
                    graph, new Curve.MonthsUntil(graph.span(until.low()).min()));
        }
        if (from.isFixed(graph)) {
            return until.along(
                    graph, new Curve.MonthsSince(graph.span(from.low()).min()));
        }
        throw new Unfit("Months between two days that differ");
    }
}
