package be.schakel.benchmarks.population;

import be.schakel.engine.Condition;
import be.schakel.engine.Corpus;
import be.schakel.engine.Days;
import be.schakel.engine.Fact;
import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Selection;
import be.schakel.engine.Truth;
import be.schakel.engine.Unit;
import be.schakel.engine.corpus.Vocabulary;
import be.schakel.engine.feel.Feel;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Checked expressions of a corpus in another language, with the figures of one day. A code is its place in the list of
 * the question, a choice of several codes is a whole number with a bit for each, and money is in cents.
 */
abstract class Notation {
    private static final int CENTS = 2;

    private final Corpus corpus;
    private final LocalDate day;
    private final Map<String, Term> names;

    /** What filters and quantifiers look at, by slot. */
    private final Map<Integer, String> rows = new HashMap<>();

    Notation(Corpus corpus, LocalDate day) {
        this.corpus = corpus;
        this.day = day;
        this.names = Vocabulary.of(corpus.facts(), corpus.parameters());
    }

    /**
     * The rows of a list for which all conditions hold.
     *
     * @param row what the conditions call each row
     */
    record Listed(String fact, String row, List<String> conditions) {
        Listed where(String condition) {
            List<String> more = new ArrayList<>(conditions);
            more.add(condition);
            return new Listed(fact, row, more);
        }
    }

    /** A condition of the corpus, or several. */
    final String of(Condition condition) {
        return switch (condition) {
            case Condition.Leaf leaf -> of(Feel.condition(leaf.when(), names));
            case Condition.Group(var _, var _, var kind, var children) -> {
                List<String> parts = children.stream().map(this::of).toList();
                yield switch (kind) {
                    case ALL -> joined(Term.Connective.AND, parts);
                    case ANY -> joined(Term.Connective.OR, parts);
                    case NOT -> not(joined(Term.Connective.OR, parts));
                };
            }
        };
    }

    /** What a fact follows from. */
    final String derivation(Fact fact) {
        return of(Feel.valueOf(fact.id(), fact.derived().orElseThrow().when(), names), type(fact));
    }

    final Type type(Fact fact) {
        return Objects.requireNonNull(names.get(fact.id())).type();
    }

    final String of(Term term) {
        return of(term, term.type());
    }

    /** @param as what a constant in it counts, or of which list it is a code */
    private String of(Term term, Type as) {
        return switch (term) {
            case Term.Constant(Possible value, var _) -> exact(value, as);
            case Term.FactRef(String id, var _) -> fact(id);
            case Term.FigureRef(String id, Type type) ->
                figure((Range) corpus.parameter(id).orElseThrow().on(day).reads(), type);
            case Term.Today _ -> day(day);
            case Term.Variable(int slot, var _) -> row(slot);
            case Term.FieldOf(Term.Variable row, String field, var _) -> row(row.slot()) + "." + field;
            case Term.Arithmetic sum -> arithmetic(sum, as);
            case Term.Compare(var comparison, Term left, Term right) -> {
                Type type = isConstant(left) ? right.type() : left.type();
                yield compared(type, of(left, type), comparison, of(right, type));
            }
            case Term.Logic(var connective, Term left, Term right) -> joined(connective, List.of(of(left), of(right)));
            case Term.Not(Term negated) -> not(of(negated));
            case Term.Choose(Term condition, Term then, Term otherwise, var _) ->
                choice(of(condition), of(then, as), of(otherwise, as));
            case Term.Member(Term.Constant code, Term.FactRef list) -> has(list, code);
            case Term.Quantified(var quantifier, Term list, int slot, Term body) -> {
                boolean every = quantifier == Term.Quantifier.EVERY;
                Listed listed = listed(list, slot);
                String some = some(listed.where(every ? not(of(body)) : of(body)));
                yield every ? not(some) : some;
            }
            case Term.Apply(var function, List<Term> arguments, var _) -> applied(function, arguments, as);
            case Term.Member _, Term.Filter _, Term.Project _, Term.Listing _ -> throw none(term);
        };
    }

    private String row(int slot) {
        return Objects.requireNonNull(rows.get(slot), "Nothing looks at a row");
    }

    private String arithmetic(Term.Arithmetic sum, Type as) {
        Term left = sum.left();
        Term right = sum.right();
        return switch (sum.operation()) {
            case PLUS -> "(" + of(left, as) + " + " + of(right, as) + ")";
            case MINUS -> "(" + of(left, as) + " - " + of(right, as) + ")";
            case TIMES -> "(" + of(left) + " * " + of(right) + ")";
            case DIVIDE -> "(" + of(left) + " / " + of(right) + ")";
            case PLUS_MONTHS -> plusMonths(of(left), of(right));
            case PLUS_DAYS -> plusDays(of(left), of(right));
            case POWER, MINUS_MONTHS, MINUS_DAYS, DAYS_BETWEEN -> throw none(sum);
        };
    }

    private String applied(Term.Function function, List<Term> arguments, Type as) {
        Term first = arguments.getFirst();
        return switch (function) {
            case COUNT -> count(first);
            case SUM -> sum(listed(first, 0), field(first));
            case MIN, MAX ->
                first instanceof Term.Listing
                        ? first.parts().stream()
                                .map(part -> of(part, as))
                                .reduce((one, two) -> extreme(function, one, two))
                                .orElseThrow()
                        : extreme(function, listed(first, 0), field(first));
            case CEILING, ROUND_HALF_UP -> rounded(function, of(first, as), places(arguments.getLast(), as));
            case MONTHS_BETWEEN, YEAR, MONTH, DAY, WHOLE_YEARS ->
                function(function, arguments.stream().map(this::of).toList());
            case ABS, MODULO, FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_DOWN, ROUND_HALF_EVEN, WHOLE_DAYS ->
                throw none(function);
        };
    }

    private int places(Term places, Type as) {
        Range written = (Range) ((Term.Constant) places).value();
        return written.point().orElseThrow().intValueExact() - (isMoney(as) ? CENTS : 0);
    }

    private Listed listed(Term list, int slot) {
        return switch (list) {
            case Term.FactRef(String id, var _) -> {
                String row = "row" + slot;
                rows.put(slot, row);
                yield new Listed(fact(id), row, List.of());
            }
            case Term.Filter(Term inner, int own, Term condition, var _) ->
                listed(inner, own).where(of(condition));
            case Term.Project(Term inner, var _, var _) -> listed(inner, slot);
            default -> throw none(list);
        };
    }

    private static String field(Term list) {
        return ((Term.Project) list).field();
    }

    private String count(Term list) {
        return list instanceof Term.Filter(Term.FactRef chosen, int slot, Term condition, var _)
                        && chosen.type() instanceof Type.ListOf(Type.Codes(var codes, var _))
                ? IntStream.range(0, codes.size())
                        .mapToObj(code -> {
                            rows.put(slot, String.valueOf(code));
                            return numbered(joined(Term.Connective.AND, List.of(has(chosen, code), of(condition))));
                        })
                        .collect(Collectors.joining(" + ", "(", ")"))
                : count(listed(list, 0));
    }

    private String has(Term.FactRef list, Term.Constant code) {
        Type codes = ((Type.ListOf) list.type()).element();
        return has(list, Integer.parseInt(exact(code.value(), codes)));
    }

    private String has(Term.FactRef list, int code) {
        return has(fact(list.id()), 1L << code);
    }

    /** One value that is known. */
    final String exact(Possible value, Type as) {
        return switch (value) {
            case Truth truth when truth.isPoint() -> String.valueOf(truth.isCertain());
            case Range range -> number(range.point().orElseThrow(), as);
            case Days days -> day(days.earliest().orElseThrow());
            case OneOf(var codes)
            when as instanceof Type.Codes(var all, var _) ->
                String.valueOf(List.copyOf(all).indexOf(codes.iterator().next()));
            case Possible other -> throw none(other);
        };
    }

    /** Which codes are chosen, a bit for each. */
    static final long bits(List<String> codes, Selection chosen) {
        return chosen.certain().stream()
                .mapToLong(code -> 1L << codes.indexOf(code))
                .sum();
    }

    /** A number, in cents when it is money. */
    final String number(BigDecimal value, Type as) {
        return number((isMoney(as) ? value.movePointRight(CENTS) : value)
                .stripTrailingZeros()
                .toPlainString());
    }

    private static boolean isMoney(Type type) {
        return type instanceof Type.Numeric(var unit)
                && unit.filter(Unit::isMoney).isPresent();
    }

    private static boolean isConstant(Term term) {
        return term instanceof Term.Constant || (term.type() instanceof Type.Numeric(var unit) && unit.isEmpty());
    }

    static final IllegalArgumentException none(Object what) {
        return new IllegalArgumentException("Nothing in the corpus needed this so far: " + what);
    }

    abstract String fact(String id);

    abstract String figure(Range value, Type type);

    abstract String number(String digits);

    /** 1 when it holds and 0 when it does not. */
    abstract String numbered(String condition);

    abstract String day(LocalDate day);

    abstract String compared(Type type, String left, Term.Comparison comparison, String right);

    abstract String joined(Term.Connective connective, List<String> parts);

    abstract String not(String condition);

    abstract String choice(String condition, String then, String otherwise);

    abstract String has(String codes, long bit);

    abstract String plusMonths(String date, String months);

    abstract String plusDays(String date, String days);

    abstract String rounded(Term.Function function, String number, int places);

    abstract String function(Term.Function function, List<String> arguments);

    abstract String extreme(Term.Function function, String one, String two);

    abstract String some(Listed rows);

    abstract String count(Listed rows);

    abstract String sum(Listed rows, String field);

    abstract String extreme(Term.Function function, Listed rows, String field);
}
