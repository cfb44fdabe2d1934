package be.schakel.engine.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * What is computed in which order.
 *
 * @param wide whether loops run over vectors
 */
record Steps(Plan plan, List<Step> steps, Rooms rooms, boolean wide) {

    /** One thing to do for a chunk of rows. */
    sealed interface Step {
        /** One node, in a plain loop. */
        record Loop(int node) implements Step {}

        /** Many nodes, in generated code. */
        record Generated(Kernel kernel) implements Step {}
    }

    /** Every node in a plain loop of its own. */
    static Steps loops(Plan plan) {
        return loops(plan, false);
    }

    /** Every node in a loop of its own, over vectors. */
    static Steps vectors(Plan plan) {
        return loops(plan, true);
    }

    private static Steps loops(Plan plan, boolean wide) {
        List<Integer> order = reached(plan);
        List<Rooms.Use> uses =
                order.stream().map(node -> use(plan.graph(), node)).toList();
        return new Steps(
                plan,
                order.stream().<Step>map(Step.Loop::new).toList(),
                new Rooms(plan.graph(), uses, tops(plan), wide ? widths(plan.graph()) : _ -> Long.SIZE),
                wide);
    }

    /** How many bits a number of each node takes in loops over vectors; plain loops know longs only. */
    static IntUnaryOperator widths(Graph graph) {
        int[] widths = Wide.widths(graph);
        return node -> widths[node];
    }

    static Rooms.Use use(Graph graph, int node) {
        return new Rooms.Use(List.of(node), graph.node(node).needs().boxed().toList());
    }

    /** The yes and the no of every right. */
    static List<Integer> tops(Plan plan) {
        List<Integer> tops = new ArrayList<>();
        plan.tops().forEach(top -> tops.addAll(List.of(top.yes(), top.no())));
        return tops;
    }

    /** Everything that any right needs; what is needed first comes first. */
    static List<Integer> reached(Plan plan) {
        TreeSet<Integer> reached = new TreeSet<>();
        tops(plan).forEach(top -> reach(plan.graph(), top, reached));
        return List.copyOf(reached);
    }

    private static void reach(Graph graph, int node, TreeSet<Integer> reached) {
        if (reached.add(node)) {
            graph.node(node).needs().forEach(needed -> reach(graph, needed, reached));
        }
    }

    void run(Batch batch, Scratch scratch, Outcomes outcomes, int firstWord, int words) {
        Loops loops = wide
                ? new Wide(plan.graph(), batch, scratch, firstWord, words)
                : new Plain(plan.graph(), batch, scratch, firstWord, words);
        for (Step step : steps) {
            switch (step) {
                case Step.Loop(int node) -> loops.compute(node);
                case Step.Generated(Kernel kernel) ->
                    kernel.run(
                            batch.cells.columns, batch.cells.planes, scratch.bits, scratch.numbers, firstWord, words);
            }
        }
        for (int right = 0; right < plan.tops().size(); right++) {
            Twin top = plan.tops().get(right);
            System.arraycopy(scratch.bits(top.yes()), 0, outcomes.yes[right], firstWord, words);
            System.arraycopy(scratch.bits(top.no()), 0, outcomes.no[right], firstWord, words);
        }
    }
}
