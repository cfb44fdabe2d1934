package be.schakel.engine.feel;

import be.schakel.engine.Days;
import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Truth;
import be.schakel.engine.feel.Term.Quantifier;
import be.schakel.engine.feel.Type.Plain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The tree-walker: the slow and obviously right way to compute a term over sets of possible values. Every result holds
 * at least all values that some choice out of the inputs could give.
 */
public final class Evaluation {
    private final Inputs inputs;
    private final Map<String, Possible> derived = new HashMap<>();

    /** Evaluates on these inputs. */
    public Evaluation(Inputs inputs) {
        this.inputs = inputs;
    }

    /** What it evaluates on. */
    public Inputs inputs() {
        return inputs;
    }

    /** The truth of a condition. */
    public Truth truth(Term condition) {
        return truth(condition, List.of());
    }

    /** The possible values of a term that is no list. */
    public Possible value(Term term) {
        return value(term, List.of());
    }

    /** The possible values of a fact, out of others where it is not answered itself. */
    public Possible fact(String id) {
        Possible known = derived.get(id);
        if (known == null) {
            known = inputs.derivation(id).map(this::value).orElseGet(() -> inputs.fact(id));
            derived.put(id, known);
        }
        return known;
    }

    /** The truth of a condition on the elements that filters outside it look at. */
    public Truth truth(Term term, List<Possible> bound) {
        return (Truth) value(term, bound);
    }

    private Range range(Term term, List<Possible> bound) {
        return (Range) value(term, bound);
    }

    private Days days(Term term, List<Possible> bound) {
        return (Days) value(term, bound);
    }

    /** The possible values of a term on the elements that filters outside it look at. */
    Possible value(Term term, List<Possible> bound) {
        return switch (term) {
            case Term.Constant(Possible value, var _) -> value;
            case Term.FactRef(String id, var _) -> fact(id);
            case Term.FigureRef(String id, var _) -> inputs.figure(id);
            case Term.Today() -> inputs.today();
            case Term.Variable(int slot, var _) -> bound.get(slot);
            case Term.FieldOf(Term.Variable row, String field, var _) -> field(bound.get(row.slot()), field);
            case Term.Arithmetic arithmetic -> arithmetic(arithmetic, bound);
            case Term.Compare(var comparison, Term left, Term right) ->
                Comparing.compare(comparison, value(left, bound), value(right, bound));
            case Term.Logic(var connective, Term left, Term right) ->
                connective == Term.Connective.AND
                        ? truth(left, bound).and(truth(right, bound))
                        : truth(left, bound).or(truth(right, bound));
            case Term.Not(Term of) -> truth(of, bound).not();
            case Term.Choose choose -> chosen(choose, bound);
            case Term.Member(Term value, Term list) -> member(value(value, bound), list, bound);
            case Term.Quantified quantified -> quantified(quantified, bound);
            case Term.Apply(var function, var arguments, var _) -> applied(function, arguments, bound);
            case Term.Filter _, Term.Project _, Term.Listing _ ->
                throw new IllegalStateException("A list is no single value: " + term);
        };
    }

    private static Possible field(Possible row, String field) {
        return Objects.requireNonNull(((Rows) row).rows().getFirst().get(field), field);
    }

    private Possible arithmetic(Term.Arithmetic arithmetic, List<Possible> bound) {
        Term left = arithmetic.left();
        Range by = arithmetic.operation() == Term.Operation.DAYS_BETWEEN
                ? Possible.anyNumber()
                : range(arithmetic.right(), bound);
        return switch (arithmetic.operation()) {
            case PLUS -> Numbers.plus(range(left, bound), by);
            case MINUS -> Numbers.minus(range(left, bound), by);
            case TIMES -> Numbers.times(range(left, bound), by);
            case DIVIDE -> Numbers.divided(range(left, bound), by);
            case POWER ->
                Numbers.power(range(left, bound), by.point().orElseThrow().intValueExact());
            case PLUS_MONTHS -> Dates.plusMonths(days(left, bound), by);
            case MINUS_MONTHS -> Dates.plusMonths(days(left, bound), Numbers.negated(by));
            case PLUS_DAYS -> Dates.plusDays(days(left, bound), by);
            case MINUS_DAYS -> Dates.plusDays(days(left, bound), Numbers.negated(by));
            case DAYS_BETWEEN -> Dates.daysBetween(days(left, bound), days(arithmetic.right(), bound));
        };
    }

    private Possible chosen(Term.Choose choose, List<Possible> bound) {
        Truth condition = truth(choose.condition(), bound);
        if (condition.isPoint()) {
            return value(condition.isCertain() ? choose.then() : choose.otherwise(), bound);
        }
        return union(value(choose.then(), bound), value(choose.otherwise(), bound));
    }

    private static Possible union(Possible one, Possible two) {
        return switch (one) {
            case Truth truth -> truth.union((Truth) two);
            case Range range -> range.union((Range) two);
            case Days days -> days.union((Days) two);
            case OneOf code -> code.union((OneOf) two);
            case Selection _, Rows _ -> throw new IllegalStateException("A list is no single value: " + one);
        };
    }

    private Truth member(Possible sought, Term list, List<Possible> bound) {
        if (list instanceof Term.FactRef && sought instanceof OneOf code) {
            return ((Selection) value(list, bound)).has(code);
        }
        if (sought instanceof OneOf codes && list instanceof Term.Listing(List<Term> items, var _)) {
            return among(codes, items, bound);
        }
        return elements(list, bound).some(element -> Comparing.equal(sought, element));
    }

    /** Certain when every code still possible is written in the list. */
    private Truth among(OneOf codes, List<Term> items, List<Possible> bound) {
        Set<String> certain = new HashSet<>();
        Set<String> possible = new HashSet<>();
        for (Term item : items) {
            OneOf written = (OneOf) value(item, bound);
            possible.addAll(written.codes());
            if (written.isPoint()) {
                certain.addAll(written.codes());
            }
        }
        return new Truth(!Collections.disjoint(possible, codes.codes()), !certain.containsAll(codes.codes()));
    }

    private Truth quantified(Term.Quantified quantified, List<Possible> bound) {
        Elements elements = elements(quantified.list(), bound);
        return quantified.quantifier() == Quantifier.SOME
                ? elements.some(element -> truth(quantified.body(), with(bound, element)))
                : elements.some(element ->
                                truth(quantified.body(), with(bound, element)).not())
                        .not();
    }

    private Elements elements(Term list, List<Possible> bound) {
        return switch (list) {
            case Term.Filter(Term inner, var _, Term condition, var _) ->
                elements(inner, bound).where(element -> truth(condition, with(bound, element)));
            case Term.Project(Term inner, String field, var _) ->
                elements(inner, bound).map(row -> field(row, field));
            case Term.Listing(var items, var _) ->
                Elements.of(items.stream().map(item -> value(item, bound)).toList());
            case Term other -> known(value(other, bound));
        };
    }

    private static Elements known(Possible list) {
        return switch (list) {
            case Selection selection -> Elements.of(selection);
            case Rows rows -> Elements.of(rows);
            case Truth _, Range _, Days _, OneOf _ -> throw new IllegalStateException("Not a list: " + list);
        };
    }

    private static List<Possible> with(List<Possible> bound, Possible element) {
        List<Possible> more = new ArrayList<>(bound);
        more.add(element);
        return more;
    }

    private Possible applied(Term.Function function, List<Term> arguments, List<Possible> bound) {
        Term first = arguments.getFirst();
        return switch (function) {
            case COUNT -> elements(first, bound).count();
            case SUM -> elements(first, bound).sum();
            case MIN, MAX -> extreme(function, first, bound);
            case ABS -> Numbers.abs(range(first, bound));
            case MODULO -> Numbers.modulo(range(first, bound), range(arguments.getLast(), bound));
            case FLOOR, CEILING, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN ->
                rounded(arguments, function.rounding(), bound);
            case MONTHS_BETWEEN -> Dates.monthsBetween(days(first, bound), days(arguments.getLast(), bound));
            case WHOLE_YEARS ->
                Numbers.monotone(range(first, bound), months -> months.divideToIntegralValue(BigDecimal.valueOf(12)));
            case WHOLE_DAYS -> range(first, bound);
            case YEAR -> Dates.year(days(first, bound));
            case MONTH -> Dates.part(days(first, bound), LocalDate::getMonthValue, 12);
            case DAY -> Dates.part(days(first, bound), LocalDate::getDayOfMonth, 31);
        };
    }

    private Possible extreme(Term.Function function, Term list, List<Possible> bound) {
        boolean dates = list.type() instanceof Type.ListOf(Type element) && element == Plain.DATE;
        Elements elements = elements(list, bound);
        Elements numbers = dates ? elements.map(day -> ((Days) day).numbered()) : elements;
        Range extreme = function == Term.Function.MIN ? numbers.least() : numbers.greatest();
        return dates ? Days.ofNumbered(extreme) : extreme;
    }

    private Range rounded(List<Term> arguments, RoundingMode mode, List<Possible> bound) {
        int scale = range(arguments.getLast(), bound).point().orElseThrow().intValueExact();
        return Numbers.rounded(range(arguments.getFirst(), bound), scale, mode);
    }
}
