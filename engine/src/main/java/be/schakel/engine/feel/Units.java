package be.schakel.engine.feel;

import be.schakel.engine.Range;
import be.schakel.engine.Unit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How units combine. A number written in the expression takes the unit of what it meets. A bare number meets counts,
 * never money. Money per month times a literal 12, and money per week times a literal 52, is money per year; divided
 * back likewise. Money per period times that period is money. Anything else that mixes units is refused.
 */
final class Units {
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal WEEKS_A_YEAR = BigDecimal.valueOf(52);
    private static final Set<Unit> COUNTS = Set.of(Unit.NUMBER, Unit.PERSONS, Unit.POINTS, Unit.PERCENT);
    private static final Map<Unit, Unit> PER = new EnumMap<>(Map.of(
            Unit.DAYS, Unit.EUR_PER_DAY,
            Unit.MONTHS, Unit.EUR_PER_MONTH,
            Unit.YEARS, Unit.EUR_PER_YEAR));

    private Units() {}

    /** The unit two numbers share when they are added or compared. */
    static Type.Numeric shared(Type.Numeric left, Type.Numeric right, String doing, int at) {
        if (left.isConstant() || left.equals(right)) {
            return right;
        }
        if (right.isConstant()) {
            return left;
        }
        Unit one = left.unit().orElseThrow();
        Unit two = right.unit().orElseThrow();
        if (one == Unit.NUMBER && !two.isMoney()) {
            return right;
        }
        if (two == Unit.NUMBER && !one.isMoney()) {
            return left;
        }
        throw new FeelProblem(one + " is " + doing + " " + two, suggestion(one, two), at);
    }

    private static String suggestion(Unit one, Unit two) {
        Set<Unit> both = Set.of(one, two);
        if (both.equals(Set.of(Unit.EUR_PER_MONTH, Unit.EUR_PER_YEAR))) {
            return "multiply the EUR/month side by 12";
        }
        if (both.equals(Set.of(Unit.EUR_PER_WEEK, Unit.EUR_PER_YEAR))) {
            return "multiply the EUR/week side by 52";
        }
        if (both.equals(Set.of(Unit.EUR_PER_WEEK, Unit.EUR_PER_MONTH))) {
            return "multiply the EUR/week side by 52 and divide it by 12";
        }
        return "bring both sides to one unit";
    }

    static Type.Numeric product(Term left, Term right, int at) {
        Type.Numeric one = (Type.Numeric) left.type();
        Type.Numeric two = (Type.Numeric) right.type();
        if (one.isConstant() || two.isConstant()) {
            return one.isConstant() ? yearly(two, left) : yearly(one, right);
        }
        return multiplied(one.unit().orElseThrow(), two.unit().orElseThrow())
                .or(() -> multiplied(two.unit().orElseThrow(), one.unit().orElseThrow()))
                .map(unit -> new Type.Numeric(Optional.of(unit)))
                .orElseThrow(() -> mixed(one, "multiplied by", two, at));
    }

    private static Optional<Unit> multiplied(Unit unit, Unit times) {
        if (COUNTS.contains(times)) {
            return Optional.of(unit);
        }
        boolean money = (unit == Unit.EUR && PER.containsKey(times)) || unit == PER.get(times);
        return money ? Optional.of(Unit.EUR) : Optional.empty();
    }

    private static Type.Numeric yearly(Type.Numeric number, Term times) {
        Unit unit = number.unit().orElse(Unit.NUMBER);
        boolean year = (unit == Unit.EUR_PER_MONTH && is(times, MONTHS_A_YEAR))
                || (unit == Unit.EUR_PER_WEEK && is(times, WEEKS_A_YEAR));
        return year ? new Type.Numeric(Optional.of(Unit.EUR_PER_YEAR)) : number;
    }

    static Type.Numeric quotient(Term left, Term right, int at) {
        Type.Numeric one = (Type.Numeric) left.type();
        Type.Numeric two = (Type.Numeric) right.type();
        if (two.isConstant()) {
            return perPeriod(one, right);
        }
        if (one.equals(two)) {
            return Type.Numeric.BARE;
        }
        Unit over = two.unit().orElseThrow();
        return one.unit()
                .flatMap(unit -> divided(unit, over))
                .or(() -> one.isConstant() && COUNTS.contains(over) ? Optional.of(Unit.NUMBER) : Optional.empty())
                .map(unit -> new Type.Numeric(Optional.of(unit)))
                .orElseThrow(() -> mixed(one, "divided by", two, at));
    }

    private static Optional<Unit> divided(Unit unit, Unit over) {
        if (COUNTS.contains(over)) {
            return Optional.of(unit);
        }
        return unit == Unit.EUR ? Optional.ofNullable(PER.get(over)) : Optional.empty();
    }

    private static Type.Numeric perPeriod(Type.Numeric number, Term over) {
        if (number.unit().filter(unit -> unit == Unit.EUR_PER_YEAR).isEmpty()) {
            return number;
        }
        if (is(over, MONTHS_A_YEAR)) {
            return new Type.Numeric(Optional.of(Unit.EUR_PER_MONTH));
        }
        return is(over, WEEKS_A_YEAR) ? new Type.Numeric(Optional.of(Unit.EUR_PER_WEEK)) : number;
    }

    private static boolean is(Term term, BigDecimal literal) {
        return term instanceof Term.Constant(Range range, var _)
                && range.point().filter(point -> point.compareTo(literal) == 0).isPresent();
    }

    private static FeelProblem mixed(Type.Numeric one, String doing, Type.Numeric two, int at) {
        return new FeelProblem(
                one.shown() + " is " + doing + " " + two.shown(), "use units that make one unit together", at);
    }
}
