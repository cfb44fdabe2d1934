package be.schakel.engine.run;

import be.schakel.engine.Range;
import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Gaps.Gap;
import be.schakel.engine.run.Survey.Found;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** One right of a survey. Leaves that read nothing that was answered keep what they were for nobody. */
final class Surveyed {
    private final Survey survey;
    private final Rule rule;
    private final List<Leaf> leaves;
    private final byte[] truthsForNobody;
    private final BitSet reads;
    private final Optional<Term> amount;
    private final Optional<Quantity> quantity;
    private final BitSet amountReads = new BitSet();
    private final Optional<Range> amountForNobody;
    private final Found forNobody;

    /**
     * A condition.
     *
     * @param reads the facts it reads, near and far
     * @param gap finds what keeps it open; nothing when only the tree-walker can
     * @param openForNobody the facts that keep it open when nothing is answered
     */
    private record Leaf(Term term, Optional<Proposition> test, BitSet reads, Optional<Gap> gap, BitSet openForNobody) {}

    Surveyed(CompiledRight right, Rule rule, Survey survey, Sight nobody) {
        this.survey = survey;
        this.rule = rule;
        this.truthsForNobody = rule.leaves(nobody).truths();
        this.leaves = leaves(right, nobody);
        this.amount = right.amount();
        Compiler compiler = new Compiler(survey.program().layout());
        this.quantity = amount.flatMap(term -> Program.attempt(() -> compiler.quantity(term)))
                .filter(one -> one.divisor() == 1);
        this.reads = new BitSet();
        right.everythingRead().forEach(fact -> reads.set(survey.gaps().number(fact)));
        amount.ifPresent(term -> term.facts().forEach(fact -> amountReads.or(survey.read(fact))));
        this.amountForNobody = amount(nobody);
        this.forNobody = found(truthsForNobody, nobody, new BitSet());
    }

    private List<Leaf> leaves(CompiledRight right, Sight nobody) {
        List<Leaf> all = new ArrayList<>();
        for (int number = 0; number < rule.size(); number++) {
            Term term = rule.term(number);
            String id = rule.leaf(number).id();
            BitSet reading = new BitSet();
            right.factsRead().stream()
                    .filter(fact -> right.reading(fact).containsKey(id))
                    .forEach(fact -> reading.set(survey.gaps().number(fact)));
            Optional<Gap> gap = Program.attempt(() -> survey.gaps().condition(term));
            Leaf leaf = new Leaf(term, rule.tests().get(number), reading, gap, new BitSet());
            if (truthsForNobody[number] == Bits.EITHER) {
                collect(leaf, nobody, new BitSet(), leaf.openForNobody);
            }
            all.add(leaf);
        }
        return all;
    }

    Found found(Survey.Asked household) {
        BitSet answered = household.known();
        if (!reads.intersects(answered)) {
            return forNobody;
        }
        Sight sight = household.sight();
        byte[] truths = truthsForNobody.clone();
        for (int number = 0; number < truths.length; number++) {
            Leaf leaf = leaves.get(number);
            if (leaf.reads.intersects(answered)) {
                truths[number] = (byte) sight.test(leaf.term, leaf.test);
            }
        }
        return found(truths, sight, answered);
    }

    Optional<Range> amount(BitSet answered, Evaluation walker) {
        return amountReads.intersects(answered)
                ? told(amount.map(term -> (Range) walker.value(term)))
                : amountForNobody;
    }

    private Found found(byte[] truths, Sight sight, BitSet answered) {
        return new Found(missing(truths, sight, answered), amount(sight, answered));
    }

    private Optional<Range> amount(Sight sight, BitSet answered) {
        return amountReads.intersects(answered) ? amount(sight) : amountForNobody;
    }

    private List<String> missing(byte[] truths, Sight sight, BitSet answered) {
        BitSet missing = new BitSet();
        BitSet undecided = rule.undecided(truths);
        for (int number = undecided.nextSetBit(0); number >= 0; number = undecided.nextSetBit(number + 1)) {
            Leaf leaf = leaves.get(number);
            if (leaf.reads.intersects(answered)) {
                collect(leaf, sight, answered, missing);
            } else {
                missing.or(leaf.openForNobody);
            }
        }
        return survey.names(missing);
    }

    private void collect(Leaf leaf, Sight sight, BitSet answered, BitSet missing) {
        BitSet open = leaf.gap
                .flatMap(gap -> sight.slots().flatMap(slots -> collected(gap, slots, answered)))
                .orElseGet(() -> survey.walked(leaf.term, sight.walker(), answered));
        survey.withoutFollowers(open);
        missing.or(open);
    }

    private static Optional<BitSet> collected(Gap gap, Slots slots, BitSet answered) {
        return Program.attempt(() -> {
            BitSet open = new BitSet();
            gap.collect(slots, answered, open);
            return open;
        });
    }

    private Optional<Range> amount(Sight sight) {
        return told(amount.map(term -> quantity.flatMap(one -> sight.slots().flatMap(slots -> computed(one, slots)))
                .orElseGet(() -> (Range) sight.walker().value(term))));
    }

    private static Optional<Range> told(Optional<Range> amount) {
        return amount.filter(range -> range.min().isPresent() || range.max().isPresent());
    }

    private static Optional<Range> computed(Quantity quantity, Slots slots) {
        return Program.attempt(() -> {
            quantity.run(slots);
            return new Range(bound(slots.from, quantity), bound(slots.until, quantity));
        });
    }

    private static Optional<BigDecimal> bound(long bound, Quantity quantity) {
        return Scale.isOpen(bound) ? Optional.empty() : Optional.of(BigDecimal.valueOf(bound, quantity.decimals()));
    }
}
