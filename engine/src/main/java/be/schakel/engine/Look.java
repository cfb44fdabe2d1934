package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import java.util.Map;
import java.util.Optional;

/**
 * What is found about one right: the finding, and how much each open question would help. Depends on nothing but the
 * answers that the right reads and the day, so it may be kept and used again.
 */
final class Look {
    private final Finding finding;
    private final boolean running;
    private volatile Optional<Map<String, Integer>> gains = Optional.empty();

    private Look(Finding finding, boolean running) {
        this.finding = finding;
        this.running = running;
    }

    static Look at(CompiledRight right, Knowledge knowledge) {
        Assessment assessment = new Assessment(right, knowledge);
        return new Look(assessment.finding(), assessment.isRunning());
    }

    Finding finding() {
        return finding;
    }

    /** How much the answer to each open question would help; nothing for a right that runs or is decided. */
    Map<String, Integer> gains(CompiledRight right, Knowledge knowledge) {
        if (gains.isEmpty()) {
            gains = Optional.of(running ? Map.of() : new Gains(right, finding, knowledge).byFact());
        }
        return gains.get();
    }
}
