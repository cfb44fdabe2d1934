package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each open question would help with one right, by what-if: every choice, and both ends of a scale, is
 * supposed. An answer that decides the right counts double one that only leaves fewer conditions open.
 */
final class Gains {
    private static final int PRECISION = 60;
    private final CompiledRight right;
    private final Finding finding;
    private final Knowledge knowledge;
    private final Verdict verdict;

    Gains(CompiledRight right, Finding finding, Knowledge knowledge) {
        this.right = right;
        this.finding = finding;
        this.knowledge = knowledge;
        this.verdict = knowledge.verdict(right);
    }

    Map<String, Integer> byFact() {
        Map<String, Integer> gains = new LinkedHashMap<>();
        finding.openFacts().forEach(fact -> gains.put(fact, gain(fact)));
        return gains;
    }

    /** The stake of the right times the average effect of an answer. */
    private int gain(String fact) {
        List<Possible> candidates =
                Candidates.few(knowledge, fact, right.reading(fact).values());
        int open = verdict.openConditions();
        int effects = candidates.stream()
                .mapToInt(value -> effect(open, verdict.again(fact, knowledge.supposing(fact, value).sight())))
                .sum();
        return right.right().stake() * PRECISION * effects / candidates.size();
    }

    private static int effect(int openBefore, Verdict after) {
        if (after.truth().isPoint()) {
            return 2;
        }
        return after.openConditions() < openBefore ? 1 : 0;
    }
}
