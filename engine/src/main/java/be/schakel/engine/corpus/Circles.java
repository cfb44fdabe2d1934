package be.schakel.engine.corpus;

import be.schakel.engine.Condition;
import be.schakel.engine.OneOf;
import be.schakel.engine.Right;
import be.schakel.engine.feel.Term;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds rights that open each other in a circle, and rights that ask for each other. */
final class Circles {
    private static final String GRANTED = "benefits_received";
    private final Map<String, Place> places = new TreeMap<>();
    private final Map<String, Set<String>> opens = new HashMap<>();
    private final Map<String, Set<String>> asksFor = new HashMap<>();

    Circles(Collection<Located<CompiledRight>> rights) {
        for (Located<CompiledRight> located : rights) {
            Right right = located.what().right();
            places.put(right.id(), located.place());
            Set<String> opened = opens.computeIfAbsent(right.id(), _ -> new TreeSet<>());
            right.edges(Right.Bond.UNLOCKS).forEach(edge -> opened.add(edge.right()));
            collect(right.conditions(), located.what(), asksFor.computeIfAbsent(right.id(), _ -> new TreeSet<>()));
        }
    }

    /** What must not be granted is no asking for it. */
    private static void collect(Condition condition, CompiledRight right, Set<String> asked) {
        switch (condition) {
            case Condition.Leaf leaf ->
                Optional.ofNullable(right.leaves().get(leaf.id())).ifPresent(term -> collect(term, asked));
            case Condition.Group group -> {
                if (group.kind() != Condition.Kind.NOT) {
                    group.children().forEach(child -> collect(child, right, asked));
                }
            }
        }
    }

    private static void collect(Term term, Set<String> asked) {
        switch (term) {
            case Term.Not _ -> {}
            case Term.Member(Term.Constant(OneOf code, var _), Term.FactRef(String id, var _))
            when id.equals(GRANTED) -> asked.addAll(code.codes());
            case Term other -> other.parts().forEach(part -> collect(part, asked));
        }
    }

    void warn() {
        warn(opens, " opens ", "take one of the edges out, or call it feeds");
        warn(asksFor, " asks for ", "check that one of them can be had first");
    }

    /** Each circle once, at its first right by id. */
    private void warn(Map<String, Set<String>> graph, String verb, String todo) {
        Set<String> told = new HashSet<>();
        places.forEach((right, place) -> {
            List<String> circle = told.contains(right) ? List.of() : circle(right, graph);
            if (!circle.isEmpty()) {
                told.addAll(circle);
                place.warning("rights go round in a circle: " + String.join(verb, circle), todo);
            }
        });
    }

    /** The shortest way from a right back to itself. */
    private static List<String> circle(String start, Map<String, Set<String>> graph) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String from = next.removeFirst();
            for (String to : graph.getOrDefault(from, Set.of())) {
                if (to.equals(start)) {
                    return way(from, start, cameFrom);
                }
                if (cameFrom.putIfAbsent(to, from) == null) {
                    next.add(to);
                }
            }
        }
        return List.of();
    }

    private static List<String> way(String last, String start, Map<String, String> cameFrom) {
        LinkedHashSet<String> backwards = new LinkedHashSet<>();
        for (String one = last; !one.equals(start); one = cameFrom.getOrDefault(one, start)) {
            backwards.add(one);
        }
        List<String> way = new java.util.ArrayList<>(List.of(start));
        way.addAll(backwards);
        way.add(start);
        Collections.reverse(way);
        return way;
    }
}
