package be.schakel.benchmarks.population;

import be.schakel.engine.Corpus;
import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Truth;
import be.schakel.engine.Unit;
import be.schakel.engine.corpus.Vocabulary;
import be.schakel.engine.feel.Feel;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Checked expressions in SQL: unknown is NULL, a code is its place in the list of the question, money is in cents, and a
 * figure is what it was on the day. Three-valued as the reference workload is: a choice by something unknown is unknown.
 */
final class Sql {
    private static final int CENTS = 2;

    private final Corpus corpus;
    private final LocalDate day;
    private final Map<String, Term> names;

    Sql(Corpus corpus, LocalDate day) {
        this.corpus = corpus;
        this.day = day;
        this.names = Vocabulary.of(corpus.facts(), corpus.parameters());
    }

    /** A condition of the corpus. */
    String condition(String when) {
        return of(Feel.condition(when, names));
    }

    /** What a fact follows from. */
    String valueOf(String fact, String when) {
        return of(Feel.valueOf(fact, when, names));
    }

    private String of(Term term) {
        return of(term, term.type());
    }

    /** @param as what a constant in it counts, or of which list it is a code */
    private String of(Term term, Type as) {
        return switch (term) {
            case Term.Constant(Possible value, var _) -> constant(value, as);
            case Term.FactRef(String id, var _) -> id;
            case Term.FigureRef(String id, Type type) ->
                constant(corpus.parameter(id).orElseThrow().on(day).reads(), type);
            case Term.Arithmetic sum -> arithmetic(sum, as);
            case Term.Compare(var comparison, Term left, Term right) -> {
                Type type = isConstant(left) ? right.type() : left.type();
                yield "(" + of(left, type) + sign(comparison) + of(right, type) + ")";
            }
            case Term.Logic(var connective, Term left, Term right) ->
                "(" + of(left) + (connective == Term.Connective.AND ? " and " : " or ") + of(right) + ")";
            case Term.Not(Term negated) -> "(not " + of(negated) + ")";
            case Term.Choose(Term condition, Term then, Term otherwise, var _) ->
                either(of(condition), of(then, as), of(otherwise, as));
            case Term.Apply(var function, List<Term> arguments, var _) ->
                arguments.getFirst().parts().stream()
                        .map(part -> of(part, as))
                        .reduce((one, two) -> either(one + least(function) + two, one, two))
                        .orElseThrow();
            case Term.Member _, Term.Today _, Term.Variable _, Term.FieldOf _ -> throw none(term);
            case Term.Quantified _, Term.Filter _, Term.Project _, Term.Listing _ -> throw none(term);
        };
    }

    private String arithmetic(Term.Arithmetic sum, Type as) {
        return switch (sum.operation()) {
            case PLUS -> "(" + of(sum.left(), as) + " + " + of(sum.right(), as) + ")";
            case MINUS -> "(" + of(sum.left(), as) + " - " + of(sum.right(), as) + ")";
            case TIMES -> "(" + of(sum.left()) + " * " + of(sum.right()) + ")";
            case DIVIDE, POWER, PLUS_MONTHS, MINUS_MONTHS, PLUS_DAYS, MINUS_DAYS, DAYS_BETWEEN -> throw none(sum);
        };
    }

    /** Unknown when the condition is. */
    private static String either(String condition, String then, String otherwise) {
        return "case when " + condition + " then " + then + " when not " + condition + " then " + otherwise + " end";
    }

    private static String constant(Possible value, Type as) {
        return switch (value) {
            case Truth truth when truth.isPoint() -> String.valueOf(truth.isCertain());
            case Range range -> number(range.point().orElseThrow(), as).toPlainString();
            case OneOf(var codes)
            when as instanceof Type.Codes(var all, var _) ->
                String.valueOf(List.copyOf(all).indexOf(codes.iterator().next()));
            case Possible other -> throw new IllegalStateException("Not one value: " + other);
        };
    }

    private static BigDecimal number(BigDecimal value, Type as) {
        boolean money = as instanceof Type.Numeric(var unit)
                && unit.filter(Unit::isMoney).isPresent();
        return (money ? value.movePointRight(CENTS) : value).stripTrailingZeros();
    }

    private static boolean isConstant(Term term) {
        return term instanceof Term.Constant || (term.type() instanceof Type.Numeric(var unit) && unit.isEmpty());
    }

    private static String least(Term.Function function) {
        return switch (function) {
            case MIN -> " <= ";
            case MAX -> " >= ";
            case COUNT, SUM, ABS, MODULO, MONTHS_BETWEEN, WHOLE_YEARS, WHOLE_DAYS, YEAR, MONTH, DAY ->
                throw none(function);
            case FLOOR, CEILING, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN ->
                throw none(function);
        };
    }

    private static String sign(Term.Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> " = ";
            case UNEQUAL -> " <> ";
            case LESS -> " < ";
            case AT_MOST -> " <= ";
            case MORE -> " > ";
            case AT_LEAST -> " >= ";
        };
    }

    private static IllegalArgumentException none(Object what) {
        return new IllegalArgumentException("The reference workload has no SQL for " + what);
    }
}
