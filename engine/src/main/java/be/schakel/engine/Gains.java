package be.schakel.engine;

import be.schakel.engine.run.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much each open question would help with one right, by what-if: every choice, and both ends of a scale, is
 * supposed. An answer that decides the right counts double one that only leaves fewer conditions open.
 */
final class Gains {
    private static final int PRECISION = 60;
    private final Look look;
    private final Rule rule;
    private final WhatIf whatIf;

    /** What the answer to one question would bring: the stake of the right times the average effect of an answer. */
    record Gain(String fact, int points) {}

    Gains(Look look, Rule rule, WhatIf whatIf) {
        this.look = look;
        this.rule = rule;
        this.whatIf = whatIf;
    }

    List<Gain> of(List<String> facts) {
        List<Gain> gains = new ArrayList<>(facts.size());
        facts.forEach(fact -> gains.add(new Gain(fact, points(fact))));
        return gains;
    }

    private int points(String fact) {
        List<Possible> candidates = Candidates.few(
                whatIf.knowledge(), fact, look.right().reading(fact).values());
        int[] reading = rule.reading(fact);
        Map<Integer, List<Truth>> supposed = new HashMap<>();
        for (int leaf : reading) {
            supposed.put(leaf, look.leaves().get(leaf).supposing(fact, candidates, whatIf));
        }
        Rule.Leaves leaves = look.verdict().leaves();
        int open = leaves.open();
        int effects = 0;
        for (int i = 0; i < candidates.size(); i++) {
            int candidate = i;
            effects += effect(
                    open,
                    leaves.with(
                            reading,
                            leaf -> Objects.requireNonNull(supposed.get(leaf)).get(candidate)));
        }
        return look.right().right().stake() * PRECISION * effects / candidates.size();
    }

    private static int effect(int openBefore, Rule.Leaves after) {
        if (after.truth().isPoint()) {
            return 2;
        }
        return after.open() < openBefore ? 1 : 0;
    }
}
