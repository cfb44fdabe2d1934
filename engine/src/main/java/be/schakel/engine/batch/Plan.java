package be.schakel.engine.batch;

import be.schakel.engine.Condition;
import be.schakel.engine.batch.Sheet.Spot;
import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything to compute for some rights on one day.
 *
 * @param tops the truth of each right, in the order of the rights
 * @param byHand conditions that only the tree-walker can read, and the first of their two bitmaps
 * @param computed facts that only the tree-walker can compute
 */
record Plan(
        Law law,
        List<CompiledRight> rights,
        Graph graph,
        Sheet sheet,
        List<Twin> tops,
        Map<Term, Integer> byHand,
        List<Spot> computed) {

    static Plan of(Law law, List<CompiledRight> rights, Forms forms) {
        return new Planning(law, forms).plan(rights);
    }

    /** The rights, by id. */
    List<String> names() {
        return rights.stream().map(right -> right.right().id()).toList();
    }

    private static final class Planning {
        private final Law law;
        private final Graph graph = new Graph();
        private final Sheet sheet = new Sheet();
        private final Sources sources;
        private final Map<Term, Twin> leaves = new HashMap<>();
        private final Map<Term, Integer> byHand = new HashMap<>();

        Planning(Law law, Forms forms) {
            this.law = law;
            this.sources = new Sources(graph, law, forms, sheet);
        }

        Plan plan(List<CompiledRight> rights) {
            List<Twin> tops = new ArrayList<>();
            for (CompiledRight right : rights) {
                tops.add(top(right, right.right().conditions()));
            }
            List<Spot> computed = List.copyOf(sources.computed().values());
            return new Plan(law, rights, graph, sheet, tops, byHand, computed);
        }

        private Twin top(CompiledRight right, Condition condition) {
            return switch (condition) {
                case Condition.Leaf(String id, var _, var _, var _) ->
                    leaf(Objects.requireNonNull(right.leaves().get(id), id));
                case Condition.Group(var _, var _, var kind, var children) -> {
                    List<Twin> twins =
                            children.stream().map(child -> top(right, child)).toList();
                    yield switch (kind) {
                        case NOT -> twins.getFirst().not();
                        case ALL -> twins.stream().reduce((one, two) -> one.and(graph, two)).orElseThrow();
                        case ANY -> twins.stream().reduce((one, two) -> one.or(graph, two)).orElseThrow();
                    };
                }
            };
        }

        private Twin leaf(Term term) {
            Twin known = leaves.get(term);
            if (known == null) {
                Optional<Twin> fitting = Sources.attempt(() -> sources.conditions().of(term));
                known = fitting.orElseGet(() -> byWalker(term));
                leaves.put(term, known);
            }
            return known;
        }

        private Twin byWalker(Term term) {
            if (!sources.layBehind(term)) {
                return Twin.of(graph, new Evaluation(law).truth(term));
            }
            int plane = sheet.twin();
            byHand.put(term, plane);
            return new Twin(graph.plane(plane), graph.plane(plane + 1));
        }
    }
}
