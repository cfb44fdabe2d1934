package be.schakel.engine.run;

import be.schakel.engine.Condition;
import be.schakel.engine.Truth;
import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** One version of a right, compiled: its leaves by number, and the tree over them. */
public final class Rule {
    private final String right;
    private final List<Condition.Leaf> leaves;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Term> terms;
    private final List<List<String>> facts;
    private final List<List<String>> figures;
    private final List<Optional<Proposition>> tests;
    private final Map<String, int[]> reading = new HashMap<>();
    private final Junction top;
    private static final int[] NONE = {};

    /** The tree over the truths of the leaves. */
    private sealed interface Junction {
        /** The undecided leaves that a decision still hangs on. */
        void undecided(byte[] leaves, BitSet found);

        int test(byte[] leaves);
    }

    private record Leaf(int number) implements Junction {
        @Override
        public void undecided(byte[] leaves, BitSet found) {
            found.set(number, leaves[number] == Bits.EITHER);
        }

        @Override
        public int test(byte[] leaves) {
            return leaves[number];
        }
    }

    private record Group(Condition.Kind kind, List<Junction> children) implements Junction {
        @Override
        public void undecided(byte[] leaves, BitSet found) {
            if (test(leaves) == Bits.EITHER) {
                for (Junction child : children) {
                    child.undecided(leaves, found);
                }
            }
        }

        @Override
        public int test(byte[] leaves) {
            if (kind == Condition.Kind.NOT) {
                return Bits.not(children.getFirst().test(leaves));
            }
            boolean all = kind == Condition.Kind.ALL;
            int truth = all ? Bits.YES : Bits.NO;
            for (Junction child : children) {
                truth = all ? Bits.and(truth, child.test(leaves)) : Bits.or(truth, child.test(leaves));
            }
            return truth;
        }
    }

    Rule(CompiledRight right, Compiler compiler) {
        this.right = right.right().id();
        this.leaves = right.right().conditions().leaves().toList();
        leaves.forEach(leaf -> numbers.put(leaf.id(), numbers.size()));
        this.terms = leaves.stream()
                .map(leaf -> Objects.requireNonNull(right.leaves().get(leaf.id()), leaf.id()))
                .toList();
        this.facts = terms.stream().map(Term::facts).toList();
        this.figures = terms.stream().map(Term::figures).toList();
        this.tests = terms.stream()
                .map(term -> Program.attempt(() -> compiler.condition(term)))
                .toList();
        Map<String, List<Integer>> byFact = new HashMap<>();
        right.factsRead()
                .forEach(fact -> right.reading(fact)
                        .keySet()
                        .forEach(leaf -> byFact.computeIfAbsent(fact, _ -> new ArrayList<>())
                                .add(number(leaf))));
        byFact.forEach((fact, leaves) ->
                reading.put(fact, leaves.stream().mapToInt(Integer::intValue).toArray()));
        this.top = junction(right.right().conditions());
    }

    private Junction junction(Condition condition) {
        return switch (condition) {
            case Condition.Leaf leaf -> new Leaf(number(leaf.id()));
            case Condition.Group(var _, var _, var kind, var children) ->
                new Group(kind, children.stream().map(this::junction).toList());
        };
    }

    /** The number of a leaf of this right. */
    public int number(String leaf) {
        return Objects.requireNonNull(numbers.get(leaf), leaf);
    }

    /** The leaves that are left to the tree-walker. */
    Stream<String> leftover() {
        return leaves.stream()
                .map(Condition.Leaf::id)
                .filter(id -> tests.get(number(id)).isEmpty())
                .map(id -> right + "/" + id);
    }

    /** How many leaves there are. */
    public int size() {
        return terms.size();
    }

    /** A leaf by number, in reading order. */
    public Condition.Leaf leaf(int number) {
        return leaves.get(number);
    }

    /** The meaning of a leaf. */
    public Term term(int number) {
        return terms.get(number);
    }

    /** The facts that a leaf reads itself, in reading order. */
    public List<String> facts(int number) {
        return facts.get(number);
    }

    /** The figures that a leaf reads itself, in reading order. */
    public List<String> figures(int number) {
        return figures.get(number);
    }

    /** The numbers of the leaves that read a fact, near or far; not to be changed. */
    public int[] reading(String fact) {
        return reading.getOrDefault(fact, NONE);
    }

    /** The truth of one leaf. */
    public Truth truth(int number, Sight sight) {
        return Bits.truth(sight.test(terms.get(number), tests.get(number)));
    }

    /** What the whole right comes to, in bits. */
    int test(byte[] leaves) {
        return top.test(leaves);
    }

    /** The numbers of the undecided leaves that a decision still hangs on. */
    BitSet undecided(byte[] leaves) {
        BitSet found = new BitSet(leaves.length);
        top.undecided(leaves, found);
        return found;
    }

    List<Optional<Proposition>> tests() {
        return tests;
    }

    /** The truth of every leaf. */
    public Leaves leaves(Sight sight) {
        byte[] truths = new byte[terms.size()];
        for (int leaf = 0; leaf < truths.length; leaf++) {
            truths[leaf] = (byte) sight.test(terms.get(leaf), tests.get(leaf));
        }
        return new Leaves(this, truths);
    }

    /** Leaves with these truths, by number. */
    public Leaves leaves(IntFunction<Truth> truth) {
        byte[] truths = new byte[terms.size()];
        for (int leaf = 0; leaf < truths.length; leaf++) {
            truths[leaf] = (byte) Bits.of(truth.apply(leaf));
        }
        return new Leaves(this, truths);
    }

    /** The truths of the leaves of a rule. */
    public static final class Leaves {
        private final Rule rule;
        private final byte[] truths;

        private Leaves(Rule rule, byte[] truths) {
            this.rule = rule;
            this.truths = truths;
        }

        /** In the bits of {@link Bits}, by number of the leaf; not to be changed. */
        byte[] truths() {
            return truths;
        }

        /** The truth of one leaf. */
        public Truth truth(String leaf) {
            return Bits.truth(truths[rule.number(leaf)]);
        }

        /** The truth of the whole right. */
        public Truth truth() {
            return Bits.truth(rule.top.test(truths));
        }

        /** The same if one leaf had this truth. */
        public Leaves with(String leaf, Truth truth) {
            byte[] changed = truths.clone();
            changed[rule.number(leaf)] = (byte) Bits.of(truth);
            return new Leaves(rule, changed);
        }

        /** The same if some leaves had these truths, each by its place among them. */
        public Leaves with(int[] some, IntFunction<Truth> truth) {
            byte[] changed = truths.clone();
            for (int place = 0; place < some.length; place++) {
                changed[some[place]] = (byte) Bits.of(truth.apply(place));
            }
            return new Leaves(rule, changed);
        }
    }
}
