package be.schakel.engine;

import be.schakel.engine.feel.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers worth supposing for a fact: together they show every way in which it can matter. */
final class Candidates {
    private final Knowledge knowledge;
    private final Fact fact;
    private final Collection<Term> conditions;

    private Candidates(Knowledge knowledge, Fact fact, Collection<Term> conditions) {
        this.knowledge = knowledge;
        this.fact = fact;
        this.conditions = conditions;
    }

    /** Answers to suppose for a fact that these conditions read. */
    static List<Possible> of(Knowledge knowledge, String fact, Collection<Term> conditions) {
        return new Candidates(knowledge, knowledge.question(fact), conditions).all();
    }

    /** A quick few of them, whatever is known: for numbers and dates only the ends of the scale. */
    static List<Possible> few(Knowledge knowledge, String fact, Collection<Term> conditions) {
        Fact question = knowledge.question(fact);
        if (!question.type().isNumber() && question.type() != FactType.DATE) {
            return of(knowledge, fact, conditions);
        }
        Axis axis = Axis.of(question);
        return List.of(axis.value(axis.low()), axis.value(axis.high()));
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

    /** Every term in the conditions, and behind the facts they read. */
    private Stream<Term> terms() {
        return conditions.stream()
                .flatMap(term -> knowledge.unfolded(term).stream())
                .distinct()
                .flatMap(term -> term.all().stream());
    }

    /** Nothing, each code that a condition mentions by itself, and all of those together. */
    private List<Possible> selections() {
        Set<String> mentioned = terms().flatMap(Candidates::codes)
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
        Set<Long> steps = new TreeSet<>();
        for (Term term : terms().toList()) {
            if (term instanceof Term.Compare compare && reads(compare) && !compare.isInsideList()) {
                collect(compare, axis, steps);
            }
        }
        if (steps.isEmpty()) {
            steps.addAll(List.of(axis.low(), axis.high()));
        }
        return steps.stream().map(axis::value).toList();
    }

    private boolean reads(Term term) {
        return knowledge.reads(term, fact.id());
    }

    /** Read off the other side when the fact stands alone on one side, else found by halving. */
    private void collect(Term.Compare compare, Axis axis, Set<Long> steps) {
        boolean left = isFact(compare.left()) && !reads(compare.right());
        boolean right = isFact(compare.right()) && !reads(compare.left());
        if (left || right) {
            Possible limit = knowledge.sight().walker().value(left ? compare.right() : compare.left());
            axis.bounds(limit).flatMap(axis::around).forEach(steps::add);
        } else {
            halve(compare, axis, at(compare, axis, axis.low()), at(compare, axis, axis.high()), steps);
        }
    }

    private boolean isFact(Term term) {
        return term instanceof Term.FactRef(String id, var _) && id.equals(fact.id());
    }

    /** What a comparison comes to at one step of the axis. */
    private record Probe(long step, Truth truth) {}

    private Probe at(Term.Compare compare, Axis axis, long step) {
        Knowledge supposed = knowledge.supposing(fact.id(), axis.value(step));
        return new Probe(step, supposed.sight().walker().truth(compare));
    }

    /** Finds the steps between which the comparison changes. */
    private void halve(Term.Compare compare, Axis axis, Probe low, Probe high, Set<Long> steps) {
        if (low.truth.equals(high.truth)) {
            return;
        }
        if (high.step - low.step <= 1) {
            steps.addAll(List.of(low.step, high.step));
            return;
        }
        Probe middle = at(compare, axis, low.step + (high.step - low.step) / 2);
        halve(compare, axis, low, middle, steps);
        halve(compare, axis, middle, high, steps);
    }
}
