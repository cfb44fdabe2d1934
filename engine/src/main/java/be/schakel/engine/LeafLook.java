package be.schakel.engine;

import be.schakel.engine.feel.Margins;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Undecided;
import be.schakel.engine.run.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One condition of a right, looked at. It holds for as long as no answer changes that the condition reads, so whatever
 * is worked out about it is kept. Every method may be given any knowledge in which those answers are the same.
 */
final class LeafLook {
    private final Rule rule;
    private final int number;
    private final Truth truth;
    private final Kept<Truth> firm = new Kept<>();
    private final Kept<Truth> weak = new Kept<>();
    private final Kept<Set<String>> undecided = new Kept<>();
    private final Kept<Open> open = new Kept<>();
    private final Kept<Explanation.Leaf> explanation = new Kept<>();
    private final Kept<NearMiss> nearMiss = new Kept<>();
    private final Map<String, List<Truth>> supposed = new ConcurrentHashMap<>();

    LeafLook(Rule rule, int number, Knowledge knowledge) {
        this.rule = rule;
        this.number = number;
        this.truth = truthIn(knowledge);
    }

    /** What it comes to in other knowledge. */
    Truth truthIn(Knowledge other) {
        return rule.truth(number, other.sight());
    }

    Condition.Leaf leaf() {
        return rule.leaf(number);
    }

    Term term() {
        return rule.term(number);
    }

    /** The facts it reads itself. */
    List<String> facts() {
        return rule.facts(number);
    }

    /** The figures it reads itself. */
    List<String> figures() {
        return rule.figures(number);
    }

    Truth truth() {
        return truth;
    }

    Truth firm(Knowledge knowledge) {
        return firm.get(() -> rule.truth(number, knowledge.sight(Trust.FIRM)));
    }

    Truth weak(Knowledge knowledge) {
        return weak.get(() -> rule.truth(number, knowledge.sight(Trust.WEAK)));
    }

    /** The facts and figures that keep it undecided. */
    Set<String> undecided(Knowledge knowledge) {
        return undecided.get(() -> new Undecided(knowledge.sight().walker()).inputs(term()));
    }

    /** What is open in it; nothing when no answer could decide it. */
    Open open(Knowledge knowledge) {
        return open.get(() -> Open.of(this, knowledge));
    }

    Explanation.Leaf explanation(Knowledge knowledge) {
        return explanation.get(() -> new ExplainingLeaf(this, knowledge).explain());
    }

    /** What would turn it the other way. */
    NearMiss nearMiss(Knowledge knowledge) {
        return nearMiss.get(() -> {
            Optional<Margins.Margin> margin = new Margins(knowledge.sight().walker()).of(term());
            return new NearMiss(
                    leaf().id(),
                    leaf().words(),
                    margin.map(Margins.Margin::distance),
                    margin.flatMap(Margins.Margin::unit),
                    new Flip(term(), truth.not(), knowledge).day());
        });
    }

    /** What it would come to with each of these answers to a fact; the same answers every time. */
    List<Truth> supposing(String fact, List<Supposed> answers, WhatIf whatIf) {
        return supposed.computeIfAbsent(
                fact,
                _ -> answers.stream()
                        .map(answer -> truthIn(whatIf.supposing(answer)))
                        .toList());
    }
}
