package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ranks the open questions by full what-if: every candidate answer is supposed, and every right that reads the fact is
 * looked at again. An answer that decides a right counts double one that only leaves fewer conditions open.
 */
final class Questions {
    private static final int PRECISION = 60;
    private final Knowledge knowledge;
    private final Map<String, List<Undecided>> byFact = new TreeMap<>();

    /** A right that is not decided and does not run, and how many of its conditions are open. */
    private record Undecided(CompiledRight right, Verdict verdict, int openConditions) {}

    Questions(Knowledge knowledge, List<CompiledRight> rights) {
        this.knowledge = knowledge;
        rights.stream()
                .filter(right -> !new Assessment(right, knowledge).isRunning())
                .forEach(this::add);
    }

    private void add(CompiledRight right) {
        Verdict verdict = knowledge.verdict(right);
        Undecided undecided = new Undecided(right, verdict, verdict.openConditions());
        Open.of(right, verdict, knowledge)
                .facts()
                .forEach(fact ->
                        byFact.computeIfAbsent(fact, _ -> new ArrayList<>()).add(undecided));
    }

    List<NextQuestion> ranked() {
        return byFact.entrySet().stream()
                .map(entry -> question(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(NextQuestion::score)
                        .reversed()
                        .thenComparing(question -> question.fact().id()))
                .toList();
    }

    private NextQuestion question(String id, List<Undecided> rights) {
        Fact fact = knowledge.question(id);
        List<Term> conditions = rights.stream()
                .flatMap(undecided -> undecided.right().reading(id).values().stream())
                .toList();
        List<Knowledge> supposed = Candidates.of(knowledge, id, conditions).stream()
                .map(value -> knowledge.supposing(id, value))
                .toList();
        int gain = rights.stream().mapToInt(right -> gain(right, id, supposed)).sum();
        List<String> ids =
                rights.stream().map(undecided -> undecided.right().right().id()).toList();
        return new NextQuestion(fact, ids, Math.max(1, gain / fact.effort()));
    }

    /** The stake of a right times the average effect of an answer on it. */
    private static int gain(Undecided undecided, String fact, List<Knowledge> supposed) {
        int effects = supposed.stream()
                .mapToInt(filled -> effect(undecided, undecided.verdict().again(fact, filled.sight())))
                .sum();
        return undecided.right().right().stake() * PRECISION * effects / supposed.size();
    }

    private static int effect(Undecided before, Verdict after) {
        if (after.truth().isPoint()) {
            return 2;
        }
        return after.openConditions() < before.openConditions() ? 1 : 0;
    }
}
