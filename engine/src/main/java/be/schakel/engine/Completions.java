package be.schakel.engine;

import be.schakel.engine.feel.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every way to fill in a few open facts at once, out of their candidates. */
final class Completions {
    private static final int MOST = 256;

    private Completions() {}

    /** How to choose the answers to suppose for one fact. */
    private interface Choice {
        List<Possible> of(Knowledge knowledge, String fact, Collection<Term> conditions);
    }

    /** The filled-in knowledge, one for each combination; nothing when there are too many to look at. */
    static Optional<List<Knowledge>> all(Knowledge knowledge, Collection<String> facts, Collection<Term> conditions) {
        return candidates(knowledge, facts, conditions, Candidates::of).map(ways -> {
            List<Knowledge> filled = List.of(knowledge);
            for (Way way : ways) {
                filled = filled.stream()
                        .flatMap(one -> way.values().stream().map(value -> one.supposing(way.fact(), value)))
                        .toList();
            }
            return filled;
        });
    }

    /** Whether some way to fill in these facts decides a condition; assumed when there are too many ways. */
    static boolean canDecide(Knowledge knowledge, Collection<String> facts, LeafLook condition) {
        return !facts.isEmpty()
                && (facts.stream().anyMatch(fact -> knowledge.question(fact).type() == FactType.LIST)
                        || canDecide(knowledge, facts, condition, Candidates::few)
                        || canDecide(knowledge, facts, condition, Candidates::of));
    }

    private static boolean canDecide(Knowledge knowledge, Collection<String> facts, LeafLook condition, Choice choice) {
        return candidates(knowledge, facts, List.of(condition.term()), choice)
                .map(ways -> decides(knowledge, ways, condition))
                .orElse(true);
    }

    /** Often a few answers are enough, whatever the others turn out to be. */
    private static boolean decides(Knowledge knowledge, List<Way> ways, LeafLook condition) {
        if (condition.truthIn(knowledge).isPoint()) {
            return true;
        }
        if (ways.isEmpty()) {
            return false;
        }
        Way first = ways.getFirst();
        return first.values().stream()
                .anyMatch(value ->
                        decides(knowledge.supposing(first.fact(), value), ways.subList(1, ways.size()), condition));
    }

    /** The answers to suppose for one fact. */
    private record Way(String fact, List<Possible> values) {}

    private static Optional<List<Way>> candidates(
            Knowledge knowledge, Collection<String> facts, Collection<Term> conditions, Choice choice) {
        List<Way> ways = new ArrayList<>();
        int combinations = 1;
        for (String fact : facts) {
            Way way = new Way(fact, choice.of(knowledge, fact, conditions));
            combinations *= way.values().size();
            if (combinations > MOST) {
                return Optional.empty();
            }
            ways.add(way);
        }
        return Optional.of(ways);
    }
}
