package be.schakel.engine;

import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Term;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every way to fill in a few open facts at once, out of their candidates. */
final class Completions {
    private static final int MOST = 256;

    private Completions() {}

    /** The filled-in knowledge, one for each combination; nothing when there are too many to look at. */
    static Optional<List<Knowledge>> of(Knowledge knowledge, Collection<String> facts, Collection<Term> conditions) {
        List<Knowledge> filled = List.of(knowledge);
        for (String fact : facts) {
            List<Possible> candidates = Candidates.of(knowledge, fact, conditions);
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
                && (facts.stream().anyMatch(fact -> knowledge.askable(fact).type() == FactType.LIST)
                        || of(knowledge, facts, List.of(condition)).stream()
                                .flatMap(List::stream)
                                .anyMatch(filled -> isDecided(filled, condition)));
    }

    private static boolean isDecided(Knowledge knowledge, Term condition) {
        return new Evaluation(knowledge).truth(condition).isPoint();
    }

    static Stream<Knowledge> all(Knowledge knowledge, Collection<String> facts, Collection<Term> conditions) {
        return of(knowledge, facts, conditions).stream().flatMap(List::stream);
    }
}
