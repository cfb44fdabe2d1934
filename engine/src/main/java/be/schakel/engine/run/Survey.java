package be.schakel.engine.run;

import be.schakel.engine.Fact;
import be.schakel.engine.Range;
import be.schakel.engine.corpus.Catalogue;
import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Undecided;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Some rights on one day, ready to tell of one household after another what is missing and what a right brings. What nobody
 * answered is worked out once. Immutable and thread-safe.
 */
public final class Survey {
    private final List<Fact> facts;
    private final Gaps gaps;
    private final List<Surveyed> rights;
    private final Sight nobody;
    private final Map<Integer, BitSet> behind = new HashMap<>();

    /**
     * @param rights of this catalogue
     * @param nobody inputs without any answer
     */
    public Survey(Program program, Catalogue catalogue, List<CompiledRight> rights, Inputs nobody) {
        this.facts = catalogue.facts();
        this.gaps = new Gaps(facts, program.layout(), catalogue.derivations());
        this.nobody = program.see(nobody);
        facts.stream()
                .filter(fact -> catalogue.derivations().of(fact.id()).isPresent())
                .forEach(fact -> behind.put(
                        gaps.number(fact.id()),
                        gaps.numbers(catalogue.derivations().behind(fact.id()))));
        this.rights = rights.stream()
                .map(right -> new Surveyed(right, program.rule(right), this, this.nobody))
                .toList();
    }

    Gaps gaps() {
        return gaps;
    }

    /**
     * Gets ready to tell about one household.
     *
     * @param answered the facts that these inputs know of
     */
    public Asked ask(Inputs inputs, Set<String> answered) {
        return new Asked(inputs, answered);
    }

    /** One household. What it answers is only laid out when a right reads some of it. Used by one thread. */
    public final class Asked {
        private final Inputs inputs;
        private final Evaluation walker;
        private final Set<String> answered;
        private final BitSet known;
        private Optional<Sight> sight = Optional.empty();

        private Asked(Inputs inputs, Set<String> answered) {
            this.inputs = inputs;
            this.walker = new Evaluation(inputs);
            this.answered = answered;
            this.known = gaps.numbers(answered);
        }

        /** The facts that nobody answered and that keep a right undecided, each right by its number in the survey. */
        public List<String> missing(int right) {
            return rights.get(right).missing(this);
        }

        /**
         * What a right that is not excluded brings; nothing when nothing at all is known about that. Laying out everything for
         * one amount would take longer than walking.
         */
        public Optional<Range> amount(int right) {
            return rights.get(right).amount(known, walker);
        }

        BitSet known() {
            return known;
        }

        Sight sight() {
            if (sight.isEmpty()) {
                sight = Optional.of(nobody.changed(answered, inputs));
            }
            return sight.get();
        }
    }

    /** A fact, and everything that it follows from. */
    BitSet read(String fact) {
        BitSet all = new BitSet();
        all.set(gaps.number(fact));
        all.or(behind.getOrDefault(gaps.number(fact), new BitSet()));
        return all;
    }

    /** The facts that keep a condition open, found by walking its tree. */
    BitSet walked(Term term, Evaluation walker, BitSet answered) {
        BitSet open = new BitSet();
        for (String input : new Undecided(walker).inputs(term)) {
            gaps.find(input).filter(number -> !answered.get(number)).ifPresent(open::set);
        }
        return open;
    }

    /** A fact that follows from others is only missing when none of those is. */
    void withoutFollowers(BitSet open) {
        behind.forEach((fact, sources) -> {
            if (open.get(fact) && open.intersects(sources)) {
                open.clear(fact);
            }
        });
    }

    List<String> names(BitSet open) {
        List<String> names = new ArrayList<>();
        for (int fact = open.nextSetBit(0); fact >= 0; fact = open.nextSetBit(fact + 1)) {
            names.add(facts.get(fact).id());
        }
        return names;
    }
}
