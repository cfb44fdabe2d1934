package be.schakel.engine.run;

import be.schakel.engine.Range;
import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Gaps.Gap;
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
    private final BitSet amountReads = new BitSet();
    private final Optional<Range> amountForNobody;
    private final List<String> missingForNobody;

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
        this.reads = new BitSet();
        right.everythingRead().forEach(fact -> reads.set(survey.gaps().number(fact)));
        amount.ifPresent(term -> term.facts().forEach(fact -> amountReads.or(survey.read(fact))));
        this.amountForNobody = amount(nobody.walker());
        this.missingForNobody = missing(truthsForNobody, nobody, new BitSet());
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

    /** The facts that were not answered and keep it undecided. */
    List<String> missing(Survey.Asked household) {
        BitSet answered = household.known();
        if (!reads.intersects(answered)) {
            return missingForNobody;
        }
        Sight sight = household.sight();
        byte[] truths = truthsForNobody.clone();
        for (int number = 0; number < truths.length; number++) {
            Leaf leaf = leaves.get(number);
            if (leaf.reads.intersects(answered)) {
                truths[number] = (byte) sight.test(leaf.term, leaf.test);
            }
        }
        return missing(truths, sight, answered);
    }

    /** What it brings; nothing when nothing at all is known about that. */
    Optional<Range> amount(BitSet answered, Evaluation walker) {
        return amountReads.intersects(answered) ? amount(walker) : amountForNobody;
    }

    private Optional<Range> amount(Evaluation walker) {
        return amount.map(term -> (Range) walker.value(term))
                .filter(range -> range.min().isPresent() || range.max().isPresent());
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
}
