package be.schakel.engine.feel;

import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Unit;
import be.schakel.engine.feel.Term.Function;
import be.schakel.engine.feel.Type.Plain;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Gives meaning to function calls and to the parts of dates and durations. */
final class Calls {
    private static final String KNOWN = "use one of: count, sum, min, max, any, all, abs, modulo, decimal, floor, "
            + "ceiling, round up, round down, round half up, round half down, list contains, "
            + "years and months duration, date, duration, not";

    /** The scales that DMN knows. */
    private static final int LOWEST_SCALE = -6111;

    private static final int HIGHEST_SCALE = 6176;

    private Calls() {}

    static Term of(String name, List<Term> arguments, int at) {
        return switch (name) {
            case "not" -> new Term.Not(Operations.truth(only(name, arguments, at), at));
            case "count" -> new Term.Apply(Function.COUNT, List.of(list(name, arguments, at)), Type.Numeric.BARE);
            case "sum" -> aggregate(Function.SUM, name, arguments, at);
            case "min" -> aggregate(Function.MIN, name, arguments, at);
            case "max" -> aggregate(Function.MAX, name, arguments, at);
            case "any" -> holds(true, name, arguments, at);
            case "all" -> new Term.Not(holds(false, name, arguments, at));
            case "abs" -> absolute(name, arguments, at);
            case "modulo" -> modulo(name, arguments, at);
            case "decimal" -> rounded(Function.ROUND_HALF_EVEN, name, arguments, at);
            case "floor" -> rounded(Function.FLOOR, name, withScale(arguments), at);
            case "ceiling" -> rounded(Function.CEILING, name, withScale(arguments), at);
            case "round up" -> rounded(Function.ROUND_UP, name, arguments, at);
            case "round down" -> rounded(Function.ROUND_DOWN, name, arguments, at);
            case "round half up" -> rounded(Function.ROUND_HALF_UP, name, arguments, at);
            case "round half down" -> rounded(Function.ROUND_HALF_DOWN, name, arguments, at);
            case "list contains" -> contains(name, arguments, at);
            case "years and months duration" -> between(name, arguments, at);
            case "date" -> date(name, arguments, at);
            case "duration" -> duration(name, arguments, at);
            default -> throw new FeelProblem("the function \"" + name + "\" is outside the grammar", KNOWN, at);
        };
    }

    /** {@code .year}, {@code .years} and the like. */
    static Term part(Term of, String part, int at) {
        if (of.type() == Plain.DATE && part.equals("year")) {
            return new Term.Apply(Function.YEAR, List.of(of), Type.Numeric.BARE);
        }
        if (of.type() == Plain.DATE && part.equals("month")) {
            return new Term.Apply(Function.MONTH, List.of(of), Type.Numeric.BARE);
        }
        if (of.type() == Plain.DATE && part.equals("day")) {
            return new Term.Apply(Function.DAY, List.of(of), Type.Numeric.BARE);
        }
        if (of.type() == Plain.MONTHS && part.equals("years")) {
            return new Term.Apply(Function.WHOLE_YEARS, List.of(of), new Type.Numeric(Optional.of(Unit.YEARS)));
        }
        if (of.type() == Plain.DAYS && part.equals("days")) {
            return new Term.Apply(Function.WHOLE_DAYS, List.of(of), new Type.Numeric(Optional.of(Unit.DAYS)));
        }
        String todo = of.type() == Plain.MONTHS && part.equals("months")
                ? "compare the duration itself with duration(\"P…M\"): .months would leave out the years"
                : "a date has .year .month .day, a duration .years or .days, a row its fields";
        throw new FeelProblem(of.type().shown() + " has no part \"" + part + "\"", todo, at);
    }

    private static void arity(String name, List<Term> arguments, int wanted, int at) {
        if (arguments.size() != wanted) {
            throw new FeelProblem(name + " has " + arguments.size() + " arguments", "give it " + wanted, at);
        }
    }

    private static Term only(String name, List<Term> arguments, int at) {
        arity(name, arguments, 1, at);
        return arguments.getFirst();
    }

    private static Term list(String name, List<Term> arguments, int at) {
        Term list = only(name, arguments, at);
        if (!(list.type() instanceof Type.ListOf)) {
            throw new FeelProblem(name + " needs a list, not " + list.type().shown(), "give it a list", at);
        }
        return list;
    }

    /** One list as it is, several values as a list. */
    private static Term gathered(List<Term> arguments, int at) {
        boolean single = arguments.size() == 1 && arguments.getFirst().type() instanceof Type.ListOf;
        return single ? arguments.getFirst() : listing(arguments, at);
    }

    private static Term aggregate(Function function, String name, List<Term> arguments, int at) {
        Term list = gathered(arguments, at);
        Type element = list.type() instanceof Type.ListOf(Type of) ? of : list.type();
        Term count = new Term.Apply(Function.COUNT, List.of(list), Type.Numeric.BARE);
        if (Constants.whole(count, 0, 0).isPresent()) {
            throw new FeelProblem("nothing is left in this list", "write what " + name + " is taken of", at);
        }
        if (element instanceof Type.Numeric || (element == Plain.DATE && function != Function.SUM)) {
            return new Term.Apply(function, List.of(list), element);
        }
        throw new FeelProblem(name + " is taken of " + element.shown(), "give it numbers", at);
    }

    static Term listing(List<Term> items, int at) {
        if (items.isEmpty()) {
            throw new FeelProblem("a list is empty", "write at least one value", at);
        }
        Type element = items.stream()
                .map(Term::type)
                .reduce((one, two) -> common(one, two, at))
                .orElseThrow();
        return new Term.Listing(List.copyOf(items), new Type.ListOf(element));
    }

    /** The type that fits both, as the branches of an {@code if} or the items of a list need. */
    static Type common(Type one, Type two, int at) {
        if (one instanceof Type.Numeric left && two instanceof Type.Numeric right) {
            return Units.shared(left, right, "put beside", at);
        }
        if (one instanceof Type.Codes left && two instanceof Type.Codes right) {
            Set<String> both = new HashSet<>(left.codes());
            both.addAll(right.codes());
            return new Type.Codes(both, left.written() && right.written());
        }
        if (one instanceof Plain && one.equals(two)) {
            return one;
        }
        throw new FeelProblem(one.shown() + " stands beside " + two.shown(), "give both the same type", at);
    }

    /** Whether this truth is among those of a list, or of the arguments. */
    private static Term holds(boolean truth, String name, List<Term> arguments, int at) {
        Term list = gathered(arguments, at);
        if (!list.type().equals(new Type.ListOf(Plain.TRUTH))) {
            throw new FeelProblem(name + " needs a list of yes or no", "compare each element with something", at);
        }
        return new Term.Member(new Term.Constant(Possible.truth(truth), Plain.TRUTH), list);
    }

    private static Term absolute(String name, List<Term> arguments, int at) {
        Term measured = Operations.measure(only(name, arguments, at), at);
        return new Term.Apply(Function.ABS, List.of(measured), measured.type());
    }

    private static Term modulo(String name, List<Term> arguments, int at) {
        arity(name, arguments, 2, at);
        Term number = Operations.number(arguments.getFirst(), at);
        Term divisor = Operations.divisor(arguments.getLast(), at);
        Type type = common(number.type(), divisor.type(), at);
        return new Term.Apply(Function.MODULO, List.of(number, divisor), type);
    }

    private static List<Term> withScale(List<Term> arguments) {
        return arguments.size() == 1 ? List.of(arguments.getFirst(), Constants.number(0)) : arguments;
    }

    private static Term rounded(Function function, String name, List<Term> arguments, int at) {
        arity(name, arguments, 2, at);
        Term number = Operations.number(arguments.getFirst(), at);
        int scale = Constants.whole(arguments.getLast(), LOWEST_SCALE, HIGHEST_SCALE)
                .orElseThrow(() -> new FeelProblem(
                        "the scale of " + name + " is not a whole number from " + LOWEST_SCALE + " to " + HIGHEST_SCALE,
                        "write it as a number",
                        at));
        return new Term.Apply(function, List.of(number, Constants.number(scale)), number.type());
    }

    private static Term contains(String name, List<Term> arguments, int at) {
        arity(name, arguments, 2, at);
        return member(arguments.getLast(), list(name, List.of(arguments.getFirst()), at), at);
    }

    static Term member(Term value, Term list, int at) {
        if (!(list.type() instanceof Type.ListOf(Type element))) {
            throw new FeelProblem("\"in\" looks into " + list.type().shown(), "give it a list, (…) or [..]", at);
        }
        Operations.compare(Term.Comparison.EQUAL, value, new Term.Variable(0, element), at);
        return new Term.Member(value, list);
    }

    private static Term between(String name, List<Term> arguments, int at) {
        arity(name, arguments, 2, at);
        if (arguments.stream().anyMatch(argument -> argument.type() != Plain.DATE)) {
            throw new FeelProblem(name + " needs two dates", "give it the earlier date, then the later one", at);
        }
        return Constants.settled(new Term.Apply(Function.MONTHS_BETWEEN, List.copyOf(arguments), Plain.MONTHS), at);
    }

    private static Term date(String name, List<Term> arguments, int at) {
        if (arguments.size() == 1 && arguments.getFirst().type() == Plain.DATE) {
            return arguments.getFirst();
        }
        return arguments.size() == 3 ? day(arguments, at) : day(text(name, arguments, at), at);
    }

    private static Term day(String text, int at) {
        try {
            return day(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            throw new FeelProblem("\"" + text + "\" is not a date", "write it as date(\"2026-12-31\")", at);
        }
    }

    private static Term day(List<Term> parts, int at) {
        List<Integer> numbers = parts.stream()
                .flatMap(part -> Constants.whole(part, -999_999_999, 999_999_999).stream())
                .toList();
        try {
            return day(LocalDate.of(numbers.getFirst(), numbers.get(1), numbers.get(2)));
        } catch (DateTimeException | IndexOutOfBoundsException | NoSuchElementException notADate) {
            throw new FeelProblem("this year, month and day are not a date", "write it as date(2026, 12, 31)", at);
        }
    }

    private static Term day(LocalDate day) {
        return new Term.Constant(Possible.on(day), Plain.DATE);
    }

    private static Term duration(String name, List<Term> arguments, int at) {
        String text = text(name, arguments, at);
        if (text.matches("-?P\\d{1,6}D")) {
            long days = Long.parseLong(text.replaceAll("[PD]", ""));
            return new Term.Constant(Possible.exactly(days), Plain.DAYS);
        }
        if (text.matches("-?P(?=\\d)(\\d{1,4}Y)?(\\d{1,4}M)?")) {
            return new Term.Constant(Possible.exactly(Period.parse(text).toTotalMonths()), Plain.MONTHS);
        }
        throw new FeelProblem(
                "\"" + text + "\" is not a duration of years and months or of days",
                "write it as duration(\"P1Y6M\") or duration(\"P10D\")",
                at);
    }

    private static String text(String name, List<Term> arguments, int at) {
        if (only(name, arguments, at) instanceof Term.Constant(OneOf text, var _)) {
            return text.codes().iterator().next();
        }
        throw new FeelProblem(name + " needs a text", "write the text between quotes", at);
    }
}
