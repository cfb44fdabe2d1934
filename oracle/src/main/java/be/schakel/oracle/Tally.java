package be.schakel.oracle;

import be.schakel.engine.export.DmnNames;
import be.schakel.engine.export.DmnNames.Element;
import be.schakel.oracle.Difference.Cause;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was compared, and what came of it. Filled by one thread. */
public final class Tally {
    private final Map<Element, Integer> compared = new EnumMap<>(Element.class);
    private final Map<String, Set<Optional<Object>>> outcomes = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private int households;

    void household() {
        households++;
    }

    void compared(String decision, Optional<Object> ours) {
        Element element = DmnNames.original(decision).orElseThrow().element();
        compared.merge(element, 1, Integer::sum);
        if (element == Element.RIGHT || element == Element.CONDITION) {
            outcomes.computeIfAbsent(decision, _ -> new HashSet<>()).add(ours);
        }
    }

    void differs(Difference difference) {
        differences.add(difference);
    }

    /** How many results of this kind were laid beside each other. */
    public int compared(Element element) {
        return compared.getOrDefault(element, 0);
    }

    /** How many rights or conditions came out as met for one household and as not met for another. */
    public long decidedBothWays(Element element) {
        return outcomes.entrySet().stream()
                .filter(one -> DmnNames.original(one.getKey()).orElseThrow().element() == element)
                .filter(one -> one.getValue().containsAll(Set.of(Optional.of(true), Optional.of(false))))
                .count();
    }

    /** How many different rights or conditions were compared. */
    public long different(Element element) {
        return outcomes.keySet().stream()
                .filter(name -> DmnNames.original(name).orElseThrow().element() == element)
                .count();
    }

    /** How many households were looked at. */
    public int households() {
        return households;
    }

    /** Where the engines do not agree, for this cause. */
    public List<Difference> differences(Cause cause) {
        return differences.stream().filter(one -> one.cause() == cause).toList();
    }

    @Override
    public String toString() {
        return """
                %,d households
                %,d outcomes of rights (%d rights, %d of them both met and not met)
                %,d outcomes of conditions (%d conditions, %d of them both met and not met)
                %,d amounts, %,d times whether a right runs
                differences: %s"""
                .formatted(
                        households,
                        compared(Element.RIGHT),
                        different(Element.RIGHT),
                        decidedBothWays(Element.RIGHT),
                        compared(Element.CONDITION),
                        different(Element.CONDITION),
                        decidedBothWays(Element.CONDITION),
                        compared(Element.AMOUNT),
                        compared(Element.RUNNING),
                        summary());
    }

    /** How many differences of each cause and kind. */
    private Map<String, Long> summary() {
        return differences.stream()
                .collect(Collectors.groupingBy(
                        one -> one.cause() + " " + one.kind(), TreeMap::new, Collectors.counting()));
    }
}
