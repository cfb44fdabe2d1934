package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A right, looked at. It holds for as long as no answer changes that the right reads, so whatever is worked out about it
 * is kept.
 */
final class Look {
    private final CompiledRight right;
    private final Rule rule;
    private final Trials trials;
    private final List<LeafLook> leaves;
    private final Verdict verdict;
    private final Kept<Optional<Amount>> amount;
    private final Kept<Finding> finding = new Kept<>();
    private final Kept<List<Gains.Gain>> gains = new Kept<>();

    private Look(CompiledRight right, Rule rule, Trials trials, List<LeafLook> leaves, Kept<Optional<Amount>> amount) {
        this.right = right;
        this.rule = rule;
        this.trials = trials;
        this.leaves = leaves;
        this.amount = amount;
        this.verdict = Verdict.of(right, rule.leaves(leaf -> leaves.get(leaf).truth()));
    }

    static Look at(CompiledRight right, Knowledge knowledge) {
        Rule rule = knowledge.rule(right);
        return new Look(
                right,
                rule,
                new Trials(right, knowledge.law()),
                IntStream.range(0, rule.size())
                        .mapToObj(leaf -> new LeafLook(rule, leaf, knowledge))
                        .toList(),
                new Kept<>());
    }

    /** The same right after the answers to these facts changed. */
    Look again(Set<String> changed, Knowledge knowledge) {
        List<LeafLook> after = new ArrayList<>(leaves);
        for (String fact : changed) {
            for (int leaf : rule.reading(fact)) {
                if (after.get(leaf) == leaves.get(leaf)) {
                    after.set(leaf, new LeafLook(rule, leaf, knowledge));
                }
            }
        }
        return new Look(
                right, rule, trials, after, Collections.disjoint(changed, right.amountReads()) ? amount : new Kept<>());
    }

    CompiledRight right() {
        return right;
    }

    Trials trials() {
        return trials;
    }

    /** By number. */
    List<LeafLook> leaves() {
        return leaves;
    }

    Verdict verdict() {
        return verdict;
    }

    LeafLook leaf(Condition.Leaf leaf) {
        return leaves.get(rule.number(leaf.id()));
    }

    Outcome outcome() {
        return verdict.outcome();
    }

    /** @param knowledge in which every answer that the right reads is the same */
    Finding finding(Knowledge knowledge) {
        return finding.get(() -> new Assessment(this, knowledge).finding());
    }

    /** How much it is; nothing when nothing at all is known about that. */
    Optional<Amount> amount(Knowledge knowledge) {
        return amount.get(() -> right.right()
                .amount()
                .flatMap(formula -> right.amount().map(term -> amount(formula, term, knowledge)))
                .filter(some -> !some.value().equals(Range.ANY)));
    }

    private static Amount amount(Right.Formula formula, Term term, Knowledge knowledge) {
        return new Amount(
                (Range) knowledge.sight().walker().value(term),
                formula.unit(),
                formula.words(),
                formula.when(),
                knowledge.law().day(),
                knowledge.figuresUsed(term.figures()));
    }

    /** How much the answer to each open question would help; nothing for a right that runs or is decided. */
    List<Gains.Gain> gains(WhatIf whatIf) {
        return gains.get(() -> {
            Finding found = finding(whatIf.knowledge());
            return found.standing() == Standing.RUNNING
                    ? List.of()
                    : new Gains(this, rule, whatIf).of(found.openFacts());
        });
    }
}
