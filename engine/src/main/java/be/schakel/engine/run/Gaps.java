package be.schakel.engine.run;

import be.schakel.engine.Fact;
import be.schakel.engine.corpus.Derivations;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import be.schakel.engine.feel.Undecided;
import be.schakel.engine.run.Layout.Place;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which open facts keep a condition undecided, compiled: the same as {@link Undecided}, but of a fact that follows from
 * rows it names everything that it follows from.
 */
final class Gaps {
    private final Layout layout;
    private final Compiler compiler;
    private final Derivations derivations;
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Gap> sources = new HashMap<>();

    /** Adds to the facts that are open the ones that matter, as far as they are not answered. */
    @FunctionalInterface
    interface Gap {
        /** @throws ArithmeticException when a number grows beyond a long; then the tree-walker knows */
        void collect(Slots slots, BitSet answered, BitSet open);
    }

    Gaps(List<Fact> facts, Layout layout, Derivations derivations) {
        this.layout = layout;
        this.compiler = new Compiler(layout);
        this.derivations = derivations;
        facts.forEach(fact -> {
            numbers.put(fact.id(), numbers.size());
            this.facts.put(fact.id(), fact);
        });
    }

    /** The number of a fact in the sets of facts. */
    int number(String fact) {
        return Objects.requireNonNull(numbers.get(fact), fact);
    }

    /** Nothing for what is no fact. */
    Optional<Integer> find(String id) {
        return Optional.ofNullable(numbers.get(id));
    }

    BitSet numbers(Set<String> some) {
        BitSet set = new BitSet(numbers.size());
        some.forEach(fact -> set.set(number(fact)));
        return set;
    }

    /** @throws Unfit as {@link Compiler#condition} */
    Gap condition(Term term) {
        Gap inside = switch (term) {
            case Term.Logic(var _, Term left, Term right) -> both(condition(left), condition(right));
            case Term.Not(Term of) -> condition(of);
            case Term other -> anywhere(other);
        };
        return term.isInsideList() ? inside : whenOpen(compiler.condition(term), inside);
    }

    private static Gap whenOpen(Proposition test, Gap inside) {
        return (slots, answered, open) -> {
            if (test.test(slots) == Bits.EITHER) {
                inside.collect(slots, answered, open);
            }
        };
    }

    private static Gap both(Gap one, Gap two) {
        return (slots, answered, open) -> {
            one.collect(slots, answered, open);
            two.collect(slots, answered, open);
        };
    }

    private Gap anywhere(Term term) {
        return switch (term) {
            case Term.FactRef(String id, var _) -> fact(id);
            case Term.Choose choose when !choose.isInsideList() -> chosen(choose);
            case Term other -> other.parts().stream().map(this::anywhere).reduce((_, _, _) -> {}, Gaps::both);
        };
    }

    /** Only the branches that can be taken. */
    private Gap chosen(Term.Choose choose) {
        Proposition test = compiler.condition(choose.condition());
        Gap condition = condition(choose.condition());
        Gap then = anywhere(choose.then());
        Gap otherwise = anywhere(choose.otherwise());
        return (slots, answered, open) -> {
            int truth = test.test(slots);
            condition.collect(slots, answered, open);
            if (truth != Bits.NO) {
                then.collect(slots, answered, open);
            }
            if (truth != Bits.YES) {
                otherwise.collect(slots, answered, open);
            }
        };
    }

    private Gap fact(String id) {
        if (layout.table(id).isPresent()) {
            return list(id);
        }
        Place place = layout.required(id);
        Fact fact = Objects.requireNonNull(facts.get(id), id);
        Gap sourceOfIt = source(id);
        int number = number(id);
        return (slots, answered, open) -> {
            if (!answered.get(number) && !isPoint(fact, place, slots)) {
                sourceOfIt.collect(slots, answered, open);
                open.set(number);
            }
        };
    }

    /** Nothing is known of rows that were not given. */
    private Gap list(String id) {
        Gap sourceOfIt = source(id);
        int number = number(id);
        return (slots, answered, open) -> {
            if (!answered.get(number)) {
                sourceOfIt.collect(slots, answered, open);
                open.set(number);
            }
        };
    }

    private static boolean isPoint(Fact fact, Place place, Slots slots) {
        long low = slots.low[place.slot()];
        long high = slots.high[place.slot()];
        return switch (fact.type()) {
            case BOOLEAN -> low != Bits.EITHER;
            case CHOICE -> Long.bitCount(low) == 1;
            case MONEY, INTEGER, NUMBER, DATE, CHOICES, LIST -> low == high;
        };
    }

    /** What keeps open what a fact follows from. */
    private Gap source(String fact) {
        Gap known = sources.get(fact);
        if (known == null) {
            known = derivations.of(fact).map(term -> source(fact, term)).orElse((_, _, _) -> {});
            sources.put(fact, known);
        }
        return known;
    }

    private Gap source(String fact, Term term) {
        BitSet behind = numbers(derivations.behind(fact));
        return Program.attempt(() -> term.type() == Type.Plain.TRUTH ? condition(term) : anywhere(term))
                .orElse((_, answered, open) ->
                        behind.stream().filter(one -> !answered.get(one)).forEach(open::set));
    }
}
