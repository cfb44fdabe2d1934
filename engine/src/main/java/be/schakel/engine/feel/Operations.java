package be.schakel.engine.feel;

import be.schakel.engine.Possible;
import be.schakel.engine.Unit;
import be.schakel.engine.feel.Term.Comparison;
import be.schakel.engine.feel.Term.Operation;
import be.schakel.engine.feel.Type.Plain;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gives meaning to operators: which operands they take, and what comes out. */
final class Operations {
    private static final int HIGHEST_POWER = 99;

    private Operations() {}

    static Term of(Expr.Operator operator, Term left, Term right, int at) {
        return switch (operator) {
            case OR -> logic(Term.Connective.OR, left, right, at);
            case AND -> logic(Term.Connective.AND, left, right, at);
            case EQUAL -> compare(Comparison.EQUAL, left, right, at);
            case UNEQUAL -> compare(Comparison.UNEQUAL, left, right, at);
            case LESS -> compare(Comparison.LESS, left, right, at);
            case AT_MOST -> compare(Comparison.AT_MOST, left, right, at);
            case MORE -> compare(Comparison.MORE, left, right, at);
            case AT_LEAST -> compare(Comparison.AT_LEAST, left, right, at);
            case PLUS -> Constants.settled(plus(left, right, at), at);
            case MINUS -> Constants.settled(minus(left, right, at), at);
            case TIMES -> Constants.settled(times(left, right, at), at);
            case DIVIDE -> Constants.settled(divided(left, right, at), at);
            case POWER -> Constants.settled(power(left, right, at), at);
        };
    }

    static Term logic(Term.Connective connective, Term left, Term right, int at) {
        return new Term.Logic(connective, truth(left, at), truth(right, at));
    }

    static Term truth(Term term, int at) {
        if (term.type() != Plain.TRUTH) {
            throw new FeelProblem(
                    term.type().shown() + " stands where a yes or no is needed", "compare it with something", at);
        }
        return term;
    }

    static Term number(Term term, int at) {
        if (!(term.type() instanceof Type.Numeric)) {
            throw new FeelProblem(term.type().shown() + " stands where a number is needed", "use a number there", at);
        }
        return term;
    }

    /** A number or a duration: what has a size. */
    static Term measure(Term term, int at) {
        return term.type().isDuration() ? term : number(term, at);
    }

    static Term compare(Comparison comparison, Term left, Term right, int at) {
        switch (left.type()) {
            case Type.Numeric one
            when right.type() instanceof Type.Numeric two -> Units.shared(one, two, "compared with", at);
            case Type.Codes one
            when right.type() instanceof Type.Codes two && isEquality(comparison) -> sameCodes(one, two, at);
            case Plain one when one == right.type() && (one != Plain.TRUTH || isEquality(comparison)) -> {}
            case Type one -> throw incomparable(one, comparison, right.type(), at);
        }
        return new Term.Compare(comparison, left, right);
    }

    private static boolean isEquality(Comparison comparison) {
        return comparison == Comparison.EQUAL || comparison == Comparison.UNEQUAL;
    }

    /** Refuses a written code that the other side can never be: a slip of the pen would silently mean "no". */
    static void sameCodes(Type.Codes one, Type.Codes two, int at) {
        Type.Codes written = one.written() ? one : two;
        Type.Codes other = one.written() ? two : one;
        Set<String> foreign = new HashSet<>(written.codes());
        foreign.removeAll(other.codes());
        if (written.written() && !foreign.isEmpty()) {
            throw new FeelProblem(
                    "\"" + foreign.iterator().next() + "\" is not among the values",
                    "use one of: " + String.join(", ", new TreeSet<>(other.codes())),
                    at);
        }
    }

    private static FeelProblem incomparable(Type one, Comparison comparison, Type two, int at) {
        String what = one.shown() + " is compared with " + two.shown();
        if (one == Plain.MONTHS || two == Plain.MONTHS) {
            return new FeelProblem(what, "add .years to the duration, or compare it with duration(\"P…\")", at);
        }
        if (one instanceof Type.ListOf || two instanceof Type.ListOf) {
            return new FeelProblem(what, "use count, in, some or every", at);
        }
        if (one.equals(two) || (one instanceof Type.Codes && two instanceof Type.Codes)) {
            return new FeelProblem(one.shown() + " has no order for " + comparison, "use = or !=", at);
        }
        return new FeelProblem(what, "compare two values of one type", at);
    }

    private static Term plus(Term left, Term right, int at) {
        if (right.type() == Plain.DATE && left.type() != Plain.DATE) {
            return plus(right, left, at);
        }
        if (left.type() == Plain.DATE) {
            return shifted(left, right, Operation.PLUS_MONTHS, Operation.PLUS_DAYS, at);
        }
        return summed(Operation.PLUS, left, right, at);
    }

    private static Term minus(Term left, Term right, int at) {
        if (left.type() == Plain.DATE && right.type() == Plain.DATE) {
            return new Term.Arithmetic(Operation.DAYS_BETWEEN, left, right, Plain.DAYS);
        }
        if (left.type() == Plain.DATE) {
            return shifted(left, right, Operation.MINUS_MONTHS, Operation.MINUS_DAYS, at);
        }
        return summed(Operation.MINUS, left, right, at);
    }

    private static Term summed(Operation operation, Term left, Term right, int at) {
        if (left.type().equals(right.type()) && left.type().isDuration()) {
            return new Term.Arithmetic(operation, left, right, left.type());
        }
        if (left.type() instanceof Type.Numeric one && right.type() instanceof Type.Numeric two) {
            String doing = operation == Operation.PLUS ? "added to" : "subtracted together with";
            return new Term.Arithmetic(operation, left, right, Units.shared(one, two, doing, at));
        }
        throw new FeelProblem(
                left.type().shown() + " and " + right.type().shown() + " cannot be added or subtracted",
                "use numbers, or a date and a duration",
                at);
    }

    /** A date moved by a duration, or by a number that counts days, months or years. */
    private static Term shifted(Term date, Term by, Operation months, Operation days, int at) {
        if (by.type() == Plain.MONTHS) {
            return new Term.Arithmetic(months, date, by, Plain.DATE);
        }
        if (by.type() == Plain.DAYS) {
            return new Term.Arithmetic(days, date, by, Plain.DATE);
        }
        Optional<Unit> unit = by.type() instanceof Type.Numeric number ? number.unit() : Optional.empty();
        return switch (unit.orElse(Unit.NUMBER)) {
            case DAYS -> new Term.Arithmetic(days, date, by, Plain.DATE);
            case MONTHS -> new Term.Arithmetic(months, date, by, Plain.DATE);
            case YEARS -> new Term.Arithmetic(months, date, inMonths(by), Plain.DATE);
            case NUMBER, EUR, EUR_PER_DAY, EUR_PER_WEEK, EUR_PER_MONTH, EUR_PER_YEAR, PERCENT, PERSONS, POINTS ->
                throw new FeelProblem(
                        "a date is moved by " + by.type().shown(),
                        "use duration(\"P…\") or a figure in days, months or years",
                        at);
        };
    }

    private static Term inMonths(Term years) {
        Term twelve = new Term.Constant(Possible.exactly(12), new Type.Numeric(Optional.empty()));
        return new Term.Arithmetic(Operation.TIMES, years, twelve, Plain.MONTHS);
    }

    private static Term times(Term left, Term right, int at) {
        if (left.type().isDuration()) {
            return scaled(Operation.TIMES, left, right, at);
        }
        if (right.type().isDuration()) {
            return scaled(Operation.TIMES, right, left, at);
        }
        return new Term.Arithmetic(
                Operation.TIMES, number(left, at), number(right, at), Units.product(left, right, at));
    }

    private static Term divided(Term left, Term right, int at) {
        if (left.type() == Plain.MONTHS) {
            return scaled(Operation.DIVIDE, left, divisor(right, at), at);
        }
        return new Term.Arithmetic(
                Operation.DIVIDE, number(left, at), divisor(right, at), Units.quotient(left, right, at));
    }

    /** A duration so many times, or divided: whole months, as FEEL says; of days only so many times in whole numbers. */
    private static Term scaled(Operation operation, Term duration, Term by, int at) {
        boolean fits = duration.type() == Plain.MONTHS
                || Constants.whole(by, Integer.MIN_VALUE, Integer.MAX_VALUE).isPresent();
        if (!isBare(by, at) || !fits) {
            throw new FeelProblem(
                    duration.type().shown() + " is multiplied by " + by.type().shown(),
                    "use a plain number, for days a whole one",
                    at);
        }
        Term scaled = new Term.Arithmetic(operation, duration, by, duration.type());
        return new Term.Apply(Term.Function.ROUND_DOWN, List.of(scaled, Constants.number(0)), duration.type());
    }

    /** A number that counts nothing in particular. */
    private static boolean isBare(Term term, int at) {
        return number(term, at).type() instanceof Type.Numeric number
                && number.unit().filter(unit -> unit != Unit.NUMBER).isEmpty();
    }

    /** A number that is not always zero: a quotient without a value would be silently unknown. */
    static Term divisor(Term term, int at) {
        if (Constants.number(number(term, at))
                .filter(value -> value.signum() == 0)
                .isPresent()) {
            throw new FeelProblem("this divides by zero", "divide by something else", at);
        }
        return term;
    }

    private static Term power(Term base, Term exponent, int at) {
        int times = Constants.whole(exponent, 0, HIGHEST_POWER)
                .orElseThrow(() -> new FeelProblem(
                        "the exponent of ** is not a whole number from 0 to 99", "write it as a number", at));
        if (!isBare(base, at)) {
            throw new FeelProblem(base.type().shown() + " is raised to a power", "divide its unit away first", at);
        }
        return new Term.Arithmetic(Operation.POWER, base, Constants.number(times), base.type());
    }
}
