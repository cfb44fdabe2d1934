package be.schakel.engine.batch;

import be.schakel.engine.OneOf;
import be.schakel.engine.Truth;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import be.schakel.engine.run.Unfit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns conditions into nodes. What does not fit in columns is {@link Unfit}. */
final class Conditions {
    private final Graph graph;
    private final Sources sources;
    private final Amounts amounts;

    Conditions(Graph graph, Sources sources) {
        this.graph = graph;
        this.sources = sources;
        this.amounts = new Amounts(graph, this, sources);
    }

    /** @throws Unfit as the class says */
    Extent amount(Term term) {
        return amounts.of(term);
    }

    Amounts amounts() {
        return amounts;
    }

    /** @throws Unfit as the class says */
    Twin of(Term term) {
        return sources.fixed(term).map(value -> Twin.of(graph, (Truth) value)).orElseGet(() -> varying(term));
    }

    private Twin varying(Term term) {
        return switch (term) {
            case Term.Constant(Truth truth, var _) -> Twin.of(graph, truth);
            case Term.FactRef(String id, var _) -> sources.truth(id);
            case Term.FieldOf field -> sources.lists().truth(field);
            case Term.Logic(var connective, Term left, Term right) ->
                connective == Term.Connective.AND ? of(left).and(graph, of(right)) : of(left).or(graph, of(right));
            case Term.Not(Term inner) -> of(inner).not();
            case Term.Choose choose -> of(choose.condition()).choose(graph, of(choose.then()), of(choose.otherwise()));
            case Term.Compare compare -> compared(compare);
            case Term.Member(Term value, Term list) -> member(value, list);
            case Term.Quantified quantified -> quantified(quantified);
            default -> throw new Unfit(term.getClass().getSimpleName());
        };
    }

    private Twin compared(Term.Compare compare) {
        return switch (compare.left().type()) {
            case Type.Codes _ ->
                equality(compare.comparison(), sameCode(codes(compare.left()), codes(compare.right())));
            case Type.Plain plain
            when plain == Type.Plain.TRUTH ->
                equality(compare.comparison(), of(compare.left()).same(graph, of(compare.right())));
            default -> ordered(compare);
        };
    }

    private static Twin equality(Term.Comparison comparison, Twin same) {
        return switch (comparison) {
            case EQUAL -> same;
            case UNEQUAL -> same.not();
            case LESS, AT_MOST, MORE, AT_LEAST -> throw new Unfit("Codes have no order");
        };
    }

    private Twin ordered(Term.Compare compare) {
        Extent.Pair pair = amounts.of(compare.left()).sized(graph, amounts.of(compare.right()));
        return switch (compare.comparison()) {
            case LESS -> pair.below(graph);
            case MORE -> pair.swapped().below(graph);
            case AT_MOST -> pair.swapped().below(graph).not();
            case AT_LEAST -> pair.below(graph).not();
            case EQUAL -> pair.equal(graph);
            case UNEQUAL -> pair.equal(graph).not();
        };
    }

    /** The bitmap of each code that a choice can be. */
    Map<String, Integer> codes(Term term) {
        return switch (term) {
            case Term.FactRef(String id, var _) -> sources.choice(id);
            case Term.FieldOf field -> sources.lists().choice(field);
            case Term.Variable code -> sources.lists().choice(code);
            case Term.Constant(OneOf written, var _) -> {
                Map<String, Integer> bits = new HashMap<>();
                written.codes().forEach(code -> bits.put(code, Graph.ALL));
                yield bits;
            }
            case Term.Choose choose -> chosen(choose);
            default -> throw new Unfit("A choice that is no fact");
        };
    }

    private Map<String, Integer> chosen(Term.Choose choose) {
        Twin condition = of(choose.condition());
        Map<String, Integer> then = codes(choose.then());
        Map<String, Integer> otherwise = codes(choose.otherwise());
        return merged(condition, then, otherwise);
    }

    Map<String, Integer> merged(Twin condition, Map<String, Integer> then, Map<String, Integer> otherwise) {
        Set<String> all = new HashSet<>(then.keySet());
        all.addAll(otherwise.keySet());
        Map<String, Integer> merged = new HashMap<>();
        all.forEach(code -> merged.put(
                code,
                condition.pick(graph, then.getOrDefault(code, Graph.NONE), otherwise.getOrDefault(code, Graph.NONE))));
        return merged;
    }

    private Twin sameCode(Map<String, Integer> one, Map<String, Integer> two) {
        int same = Graph.NONE;
        int other = Graph.NONE;
        for (Map.Entry<String, Integer> code : one.entrySet()) {
            for (Map.Entry<String, Integer> against : two.entrySet()) {
                int both = graph.both(code.getValue(), against.getValue());
                if (code.getKey().equals(against.getKey())) {
                    same = graph.either(same, both);
                } else {
                    other = graph.either(other, both);
                }
            }
        }
        return new Twin(same, other);
    }

    private Twin member(Term value, Term list) {
        if (list instanceof Term.Listing(List<Term> items, var _)) {
            return value.type() instanceof Type.Codes ? among(codes(value), written(items)) : among(value, items);
        }
        Map<String, Integer> wanted = codes(value);
        return sources.list(list)
                .where(graph, code -> sameCode(wanted, ListColumns.choice(code)))
                .some(graph);
    }

    private static Set<String> written(List<Term> items) {
        Set<String> codes = new HashSet<>();
        for (Term item : items) {
            if (!(item instanceof Term.Constant(OneOf code, var _)) || !code.isPoint()) {
                throw new Unfit("A code that is not written");
            }
            codes.addAll(code.codes());
        }
        return codes;
    }

    /** Certain when every code still possible is one of these, excluded when none is. */
    private Twin among(Map<String, Integer> choice, Set<String> codes) {
        int inside = Graph.NONE;
        int outside = Graph.NONE;
        for (Map.Entry<String, Integer> code : choice.entrySet()) {
            if (codes.contains(code.getKey())) {
                inside = graph.either(inside, code.getValue());
            } else {
                outside = graph.either(outside, code.getValue());
            }
        }
        return new Twin(inside, outside);
    }

    private Twin among(Term value, List<Term> items) {
        return items.stream()
                .map(item -> of(new Term.Compare(Term.Comparison.EQUAL, value, item)))
                .reduce((one, two) -> one.or(graph, two))
                .orElse(Twin.of(graph, new Truth(false, true)));
    }

    private Twin quantified(Term.Quantified quantified) {
        boolean some = quantified.quantifier() == Term.Quantifier.SOME;
        Term body = some ? quantified.body() : new Term.Not(quantified.body());
        Twin any = sources.lists().where(sources.list(quantified.list()), body).some(graph);
        return some ? any : any.not();
    }
}
