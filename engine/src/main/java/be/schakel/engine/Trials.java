package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.run.Rule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What to try for each question of one right. It hangs on the law alone. Thread-safe. */
final class Trials {
    private final CompiledRight right;
    private final Rule rule;
    private final InForce law;
    private final Map<String, Trial> trials = new ConcurrentHashMap<>();

    /**
     * What to try for one question.
     *
     * @param fact its number
     * @param leaves the conditions that read the answer, by number
     * @param answers the answers to suppose
     */
    record Trial(int fact, int[] leaves, List<Supposed> answers) {}

    Trials(CompiledRight right, Rule rule, InForce law) {
        this.right = right;
        this.rule = rule;
        this.law = law;
    }

    Trial of(String fact) {
        return trials.computeIfAbsent(fact, this::trial);
    }

    private Trial trial(String fact) {
        List<Possible> answers = Candidates.few(
                Knowledge.ofNobody(law), fact, right.reading(fact).values());
        return new Trial(
                law.corpus().number(fact).orElseThrow(),
                rule.reading(fact),
                answers.stream().map(value -> law.supposed(fact, value)).toList());
    }
}
