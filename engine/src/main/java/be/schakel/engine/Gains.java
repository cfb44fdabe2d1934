package be.schakel.engine;

import be.schakel.engine.run.Rule;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much each open question would help with one right, by what-if: every choice, and both ends of a scale, is
 * supposed. An answer that decides the right counts double one that leaves more to ask: that one is needed too, and what
 * many rights need is worth asking first.
 */
final class Gains {
    private static final int PRECISION = 60;
    private final Look look;
    private final Rule rule;
    private final WhatIf whatIf;

    /**
     * What the answer to one question would bring: the stake of the right times the average effect of an answer.
     *
     * @param fact its number
     */
    record Gain(int fact, int points) {}

    Gains(Look look, Rule rule, WhatIf whatIf) {
        this.look = look;
        this.rule = rule;
        this.whatIf = whatIf;
    }

    List<Gain> of(List<String> facts) {
        return facts.stream().map(fact -> gain(fact, look.trials().of(fact))).toList();
    }

    private Gain gain(String fact, Trials.Trial trial) {
        int[] reading = rule.reading(fact);
        List<List<Truth>> supposed = IntStream.of(reading)
                .mapToObj(leaf -> look.leaves().get(leaf).supposing(fact, trial.answers(), whatIf))
                .toList();
        Rule.Leaves leaves = look.verdict().leaves();
        int effects = 0;
        for (int i = 0; i < trial.answers().size(); i++) {
            int answer = i;
            Truth truth = leaves.with(reading, place -> supposed.get(place).get(answer))
                    .truth();
            effects += truth.isPoint() ? 2 : 1;
        }
        int stake = look.right().right().stake();
        return new Gain(
                trial.fact(), stake * PRECISION * effects / trial.answers().size());
    }
}
