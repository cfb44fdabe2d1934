package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What to try for each question of one right. It hangs on the law alone. Thread-safe. */
final class Trials {
    private final CompiledRight right;
    private final InForce law;
    private final Map<String, Trial> trials = new ConcurrentHashMap<>();

    /**
     * What to try for one question.
     *
     * @param fact its number
     * @param answers the answers to suppose
     */
    record Trial(int fact, List<Supposed> answers) {}

    Trials(CompiledRight right, InForce law) {
        this.right = right;
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
                answers.stream().map(value -> law.supposed(fact, value)).toList());
    }
}
