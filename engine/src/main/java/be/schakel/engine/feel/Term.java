package be.schakel.engine.feel;

import be.schakel.engine.Possible;
import be.schakel.engine.feel.Type.Plain;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * What a checked expression means, free of syntax: every name is resolved, every type and unit agrees, and
 * {@code between} and {@code in (…)} are already written out. How to compute it is the business of whoever runs it.
 */
public sealed interface Term {

    /** What it yields. */
    Type type();

    /** The terms it is made of. */
    default List<Term> parts() {
        return switch (this) {
            case Constant _, FactRef _, FigureRef _, Today _, Variable _ -> List.of();
            case FieldOf(Variable row, var _, var _) -> List.of(row);
            case Arithmetic(var _, Term left, Term right, var _) -> List.of(left, right);
            case Compare(var _, Term left, Term right) -> List.of(left, right);
            case Logic(var _, Term left, Term right) -> List.of(left, right);
            case Not(Term of) -> List.of(of);
            case Choose(Term condition, Term then, Term otherwise, var _) -> List.of(condition, then, otherwise);
            case Member(Term value, Term list) -> List.of(value, list);
            case Quantified(var _, Term list, var _, Term body) -> List.of(list, body);
            case Filter(Term list, var _, Term condition, var _) -> List.of(list, condition);
            case Project(Term list, var _, var _) -> List.of(list);
            case Listing(List<Term> items, var _) -> items;
            case Apply(var _, List<Term> arguments, var _) -> arguments;
        };
    }

    /** It and all terms inside it, in reading order. */
    default List<Term> all() {
        List<Term> all = new ArrayList<>();
        collect(all);
        return all;
    }

    private void collect(List<Term> all) {
        all.add(this);
        for (Term part : parts()) {
            part.collect(all);
        }
    }

    /** Whether it speaks of the element that a filter or quantifier outside it looks at. */
    default boolean isInsideList() {
        return speaksOf(_ -> true);
    }

    private boolean speaksOf(IntPredicate slots) {
        return switch (this) {
            case Variable(int slot, var _) -> slots.test(slot);
            case Quantified(var _, Term list, int own, Term body) ->
                list.speaksOf(slots) || body.speaksOf(slots.and(slot -> slot != own));
            case Filter(Term list, int own, Term condition, var _) ->
                list.speaksOf(slots) || condition.speaksOf(slots.and(slot -> slot != own));
            default -> parts().stream().anyMatch(part -> part.speaksOf(slots));
        };
    }

    /** The facts it reads, each once, in reading order. */
    default List<String> facts() {
        return all().stream()
                .flatMap(term -> term instanceof FactRef(String id, var _) ? Stream.of(id) : Stream.of())
                .distinct()
                .toList();
    }

    /** The figures it reads, each once, in reading order. */
    default List<String> figures() {
        return all().stream()
                .flatMap(term -> term instanceof FigureRef(String id, var _) ? Stream.of(id) : Stream.of())
                .distinct()
                .toList();
    }

    /** A value written in the expression. */
    record Constant(Possible value, Type type) implements Term {}

    /** The answer to a question. */
    record FactRef(String id, Type type) implements Term {}

    /** A figure of the law. */
    record FigureRef(String id, Type type) implements Term {}

    /** The day of the assessment. */
    record Today() implements Term {
        @Override
        public Type type() {
            return Plain.DATE;
        }
    }

    /** The row or element that a filter or quantifier looks at; slots count from the outermost. */
    record Variable(int slot, Type type) implements Term {}

    /** A field of that row. */
    record FieldOf(Variable row, String field, Type type) implements Term {}

    /** A sum, difference, product, quotient, power, or a shift of a date. */
    record Arithmetic(Operation operation, Term left, Term right, Type type) implements Term {}

    /** A comparison of two values of one type and unit. */
    record Compare(Comparison comparison, Term left, Term right) implements Condition {}

    /** Both, or at least one. */
    record Logic(Connective connective, Term left, Term right) implements Condition {}

    /** The opposite. */
    record Not(Term of) implements Condition {}

    /** One of two values, by a condition. */
    record Choose(Term condition, Term then, Term otherwise, Type type) implements Term {}

    /** Whether a value is in a list. */
    record Member(Term value, Term list) implements Condition {}

    /** Whether the body holds for some or for every element. */
    record Quantified(Quantifier quantifier, Term list, int slot, Term body) implements Condition {}

    /** The elements for which a condition holds. */
    record Filter(Term list, int slot, Term condition, Type type) implements Term {}

    /** One field of every row. */
    record Project(Term list, String field, Type type) implements Term {}

    /** A list written in the expression. */
    record Listing(List<Term> items, Type type) implements Term {}

    /** A function of the closed set. */
    record Apply(Function function, List<Term> arguments, Type type) implements Term {}

    /** A term that yields yes or no. */
    sealed interface Condition extends Term {
        @Override
        default Type type() {
            return Plain.TRUTH;
        }
    }

    /** What arithmetic does; the last five work on dates. */
    enum Operation {
        PLUS,
        MINUS,
        TIMES,
        DIVIDE,
        POWER,
        PLUS_MONTHS,
        MINUS_MONTHS,
        PLUS_DAYS,
        MINUS_DAYS,
        DAYS_BETWEEN
    }

    /** How two values compare. */
    enum Comparison {
        EQUAL,
        UNEQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST
    }

    /** How two conditions join. */
    enum Connective {
        AND,
        OR
    }

    /** For how many elements a body must hold. */
    enum Quantifier {
        SOME,
        EVERY
    }

    /** The functions there are. */
    enum Function {
        COUNT,
        SUM,
        MIN,
        MAX,
        ABS,
        MODULO,
        FLOOR(RoundingMode.FLOOR),
        CEILING(RoundingMode.CEILING),
        ROUND_UP(RoundingMode.UP),
        ROUND_DOWN(RoundingMode.DOWN),
        ROUND_HALF_UP(RoundingMode.HALF_UP),
        ROUND_HALF_DOWN(RoundingMode.HALF_DOWN),
        ROUND_HALF_EVEN(RoundingMode.HALF_EVEN),
        MONTHS_BETWEEN,
        WHOLE_YEARS,
        WHOLE_DAYS,
        YEAR,
        MONTH,
        DAY;

        /** {@code UNNECESSARY} for a function that does not round. */
        private final RoundingMode rounding;

        Function() {
            this(RoundingMode.UNNECESSARY);
        }

        Function(RoundingMode rounding) {
            this.rounding = rounding;
        }

        /** How it rounds; {@code UNNECESSARY} when it does not. */
        public RoundingMode rounding() {
            return rounding;
        }
    }
}
