package be.schakel.engine;

import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Term;
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
        return all(knowledge, facts, conditions, Candidates::of);
    }

    private static Optional<List<Knowledge>> all(
            Knowledge knowledge, Collection<String> facts, Collection<Term> conditions, Choice choice) {
        List<Knowledge> filled = List.of(knowledge);
        for (String fact : facts) {
            List<Possible> candidates = choice.of(knowledge, fact, conditions);
            if (filled.size() * candidates.size() > MOST) {
                return Optional.empty();
            }
            filled = filled.stream()
                    .flatMap(one -> candidates.stream().map(value -> one.supposing(fact, value)))
                    .toList();
        }
        return Optional.of(filled);
    }

    /** Whether some way to fill in these facts decides the condition; assumed when there are too many ways. */
    static boolean canDecide(Knowledge knowledge, Collection<String> facts, Term condition) {
        return !facts.isEmpty()
                && (facts.stream().anyMatch(fact -> knowledge.question(fact).type() == FactType.LIST)
                        || canDecide(knowledge, facts, condition, Candidates::few)
                        || canDecide(knowledge, facts, condition, Candidates::of));
    }

    private static boolean canDecide(Knowledge knowledge, Collection<String> facts, Term condition, Choice choice) {
        return all(knowledge, facts, List.of(condition), choice)
                .map(ways -> ways.stream().anyMatch(filled -> isDecided(filled, condition)))
                .orElse(true);
    }

    private static boolean isDecided(Knowledge knowledge, Term condition) {
        return new Evaluation(knowledge).truth(condition).isPoint();
    }
}
