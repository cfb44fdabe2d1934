package be.schakel.engine;

import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers worth supposing for a fact: together they show every way in which it can matter. */
final class Candidates {
    private final Knowledge knowledge;
    private final Fact fact;
    private final List<Term> terms;

    private Candidates(Knowledge knowledge, Fact fact, List<Term> terms) {
        this.knowledge = knowledge;
        this.fact = fact;
        this.terms = terms;
    }

    /** Answers to suppose for a fact that these conditions read. */
    static List<Possible> of(Knowledge knowledge, String fact, Collection<Term> conditions) {
        List<Term> terms = conditions.stream().flatMap(Term::all).toList();
        return new Candidates(knowledge, knowledge.askable(fact), terms).all();
    }

    private List<Possible> all() {
        return switch (fact.type()) {
            case BOOLEAN -> List.of(Truth.YES, Truth.NO);
            case CHOICE ->
                fact.values().keySet().stream().<Possible>map(Possible::oneOf).toList();
            case CHOICES -> selections();
            case MONEY, INTEGER, NUMBER, DATE -> aroundThresholds();
            case LIST -> rows();
        };
    }

    /** Nothing, each code that a condition mentions by itself, and all of those together. */
    private List<Possible> selections() {
        Set<String> mentioned = terms.stream()
                .flatMap(Candidates::codes)
                .filter(fact.values()::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> codes = mentioned.isEmpty() ? fact.values().keySet() : mentioned;
        List<Possible> selections = new ArrayList<>(List.of(Possible.selected()));
        codes.forEach(code -> selections.add(Possible.selected(code)));
        selections.add(new Selection(codes, codes));
        return selections;
    }

    private static Stream<String> codes(Term term) {
        return term instanceof Term.Constant(OneOf code, var _) ? code.codes().stream() : Stream.of();
    }

    /** No row, a row of which nothing is known, and rows with one choice or yes-or-no filled in. */
    private List<Possible> rows() {
        List<Possible> rows = new ArrayList<>(List.of(Possible.rows(List.of()), Possible.rows(List.of(Map.of()))));
        fact.fields().forEach((name, field) -> {
            switch (field.anything()) {
                case OneOf(var codes) ->
                    codes.forEach(code -> rows.add(Possible.rows(List.of(Map.of(name, Possible.oneOf(code))))));
                case Truth _ ->
                    List.of(Truth.YES, Truth.NO).forEach(yes -> rows.add(Possible.rows(List.of(Map.of(name, yes)))));
                case Range _, Days _, Selection _, Rows _ -> {}
            }
        });
        return rows;
    }

    /** A value on each side of every threshold, or both ends of the scale when there is none. */
    private List<Possible> aroundThresholds() {
        Axis axis = Axis.of(fact);
        Set<Long> steps = new LinkedHashSet<>();
        terms.stream()
                .filter(term -> term instanceof Term.Compare && isClosed(term) && reads(term))
                .forEach(term -> collect(term, axis, axis.low(), axis.high(), steps));
        if (steps.isEmpty()) {
            steps.addAll(List.of(axis.low(), axis.high()));
        }
        return steps.stream().sorted().map(axis::value).toList();
    }

    private boolean reads(Term term) {
        return term.all().anyMatch(part -> part instanceof Term.FactRef(String id, var _) && id.equals(fact.id()));
    }

    /** Whether a comparison stands on its own, outside the rows of a list. */
    private static boolean isClosed(Term term) {
        return term.all().noneMatch(Term.Variable.class::isInstance);
    }

    private void collect(Term comparison, Axis axis, long low, long high, Set<Long> steps) {
        thresholdOf(comparison, axis).ifPresent(step -> axis.around(step).forEach(steps::add));
        halve(comparison, axis, low, high, steps);
    }

    /** An equality flips at one point only, which halving would miss: read it off the other side. */
    private Optional<Long> thresholdOf(Term comparison, Axis axis) {
        Term.Compare compare = (Term.Compare) comparison;
        boolean left = compare.left() instanceof Term.FactRef(String id, var _) && id.equals(fact.id());
        boolean right = compare.right() instanceof Term.FactRef(String id, var _) && id.equals(fact.id());
        return left == right
                ? Optional.empty()
                : axis.step(new Evaluation(knowledge).value(left ? compare.right() : compare.left()));
    }

    /** Finds the steps between which the comparison changes, by halving. */
    private void halve(Term comparison, Axis axis, long low, long high, Set<Long> steps) {
        if (Objects.equals(truth(comparison, axis, low), truth(comparison, axis, high))) {
            return;
        }
        if (high - low <= 1) {
            steps.addAll(List.of(low, high));
            return;
        }
        long middle = low + (high - low) / 2;
        halve(comparison, axis, low, middle, steps);
        halve(comparison, axis, middle, high, steps);
    }

    private Truth truth(Term comparison, Axis axis, long step) {
        return new Evaluation(knowledge.supposing(fact.id(), axis.value(step))).truth(comparison);
    }
}
