package be.schakel.engine.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What is computed in which order. */
record Steps(Plan plan, List<Integer> order, Rooms rooms) {

    static Steps of(Plan plan) {
        List<Integer> tops = new ArrayList<>();
        plan.tops().forEach(top -> tops.addAll(List.of(top.yes(), top.no())));
        TreeSet<Integer> reached = new TreeSet<>();
        tops.forEach(top -> reach(plan.graph(), top, reached));
        List<Integer> order = List.copyOf(reached);
        return new Steps(plan, order, new Rooms(plan.graph(), order, tops));
    }

    private static void reach(Graph graph, int node, TreeSet<Integer> reached) {
        if (reached.add(node)) {
            graph.node(node).needs().forEach(needed -> reach(graph, needed, reached));
        }
    }

    void run(Batch batch, Scratch scratch, Outcomes outcomes, int firstWord, int words) {
        Plain plain = new Plain(plan.graph(), batch, scratch);
        for (int node : order) {
            plain.compute(node, firstWord, words);
        }
        for (int right = 0; right < plan.tops().size(); right++) {
            Twin top = plan.tops().get(right);
            System.arraycopy(scratch.bits(top.yes()), 0, outcomes.yes[right], firstWord, words);
            System.arraycopy(scratch.bits(top.no()), 0, outcomes.no[right], firstWord, words);
        }
    }
}
