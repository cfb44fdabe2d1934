package be.schakel.engine.run;

import be.schakel.engine.Fact;
import be.schakel.engine.Parameter;
import be.schakel.engine.corpus.Catalogue;
import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.corpus.Derivations;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import be.schakel.engine.run.Layout.Place;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A whole catalogue, compiled. Immutable and thread-safe. */
public final class Program {
    private static final BitSet NONE = new BitSet();
    private final Layout layout;
    private final List<Step> steps;

    /** By fact, the steps to take again when its answer changes. */
    private final Map<String, BitSet> following = new HashMap<>();

    private final IdentityHashMap<CompiledRight, Rule> rules = new IdentityHashMap<>();
    private final List<String> facts;
    private final List<String> figures;

    /**
     * How one fact follows from others.
     *
     * @param writer puts it in its slot; nothing when only the tree-walker can
     */
    private record Step(String fact, Place place, Optional<Writer> writer) {}

    /** Puts a value in a slot. */
    @FunctionalInterface
    interface Writer {
        void write(Slots slots);
    }

    /** Compiles a catalogue. */
    public Program(Catalogue catalogue) {
        this.layout = new Layout(catalogue.facts(), catalogue.parameters());
        Compiler compiler = new Compiler(layout);
        this.facts = catalogue.facts().stream()
                .map(Fact::id)
                .filter(id -> layout.place(id).isPresent() || layout.table(id).isPresent())
                .toList();
        this.figures = catalogue.parameters().stream().map(Parameter::id).toList();
        this.steps = steps(catalogue.derivations(), compiler);
        for (int step = 0; step < steps.size(); step++) {
            follow(steps.get(step).fact(), step);
            for (String fact : catalogue.derivations().behind(steps.get(step).fact())) {
                follow(fact, step);
            }
        }
        catalogue.rights().forEach(right -> rules.put(right, new Rule(right, compiler)));
    }

    private void follow(String fact, int step) {
        following.computeIfAbsent(fact, _ -> new BitSet()).set(step);
    }

    Layout layout() {
        return layout;
    }

    /** What comes first is computed first. */
    private List<Step> steps(Derivations derivations, Compiler compiler) {
        Set<String> ordered = new LinkedHashSet<>();
        facts.forEach(fact -> order(fact, derivations, ordered));
        return ordered.stream()
                .flatMap(fact -> derivations.of(fact).map(term -> step(fact, term, compiler)).stream())
                .toList();
    }

    private static void order(String fact, Derivations derivations, Set<String> ordered) {
        derivations.of(fact).ifPresent(term -> term.facts().forEach(one -> order(one, derivations, ordered)));
        ordered.add(fact);
    }

    private Step step(String fact, Term term, Compiler compiler) {
        Place place = layout.required(fact);
        return new Step(fact, place, attempt(Writers.of(place, term, compiler)));
    }

    /** Nothing when it does not fit in slots. */
    static <T> Optional<T> attempt(Supplier<T> compiled) {
        try {
            return Optional.of(compiled.get());
        } catch (Unfit | ArithmeticException unfit) {
            return Optional.empty();
        }
    }

    /** The rule of a right of this catalogue. */
    public Rule rule(CompiledRight right) {
        return Objects.requireNonNull(rules.get(right), right.right().id());
    }

    /** Everything as these inputs give it. */
    public Sight see(Inputs inputs) {
        Evaluation walker = new Evaluation(inputs);
        return Sight.of(this, walker, attempt(() -> filled(walker)));
    }

    /** The same, out of what was laid out before other inputs gave these facts another value. */
    public Sight see(Optional<Slots> before, Collection<String> changed, Inputs inputs) {
        Evaluation walker = new Evaluation(inputs);
        return Sight.of(this, walker, before.flatMap(slots -> attempt(() -> changed(slots, changed, walker))));
    }

    private Slots filled(Evaluation walker) {
        Inputs inputs = walker.inputs();
        Slots slots = layout.slots();
        layout.day(slots, inputs.today());
        figures.forEach(id -> layout.fill(slots, id, inputs.figure(id)));
        facts.forEach(id -> layout.fill(slots, id, inputs.fact(id)));
        steps.forEach(step -> derive(step, walker, slots));
        return slots;
    }

    /** The same slots with other values of some facts, and of those that follow from them. */
    private Slots changed(Slots slots, Collection<String> some, Evaluation walker) {
        Slots changed = slots.copy();
        BitSet again = new BitSet(steps.size());
        for (String fact : some) {
            layout.fill(changed, fact, walker.inputs().fact(fact));
            again.or(following.getOrDefault(fact, NONE));
        }
        derive(again, walker, changed);
        return changed;
    }

    /** Changes one fact, and those that follow from it. */
    void change(Slots slots, String fact, Evaluation walker) {
        layout.fill(slots, fact, walker.inputs().fact(fact));
        derive(following.getOrDefault(fact, NONE), walker, slots);
    }

    /** The numbers of the slots that a change of this fact can change. */
    int[] touched(String fact) {
        IntStream own = layout.place(fact).stream().mapToInt(Place::slot);
        IntStream derived = following.getOrDefault(fact, NONE).stream()
                .map(step -> steps.get(step).place().slot());
        return IntStream.concat(own, derived).toArray();
    }

    private void derive(BitSet again, Evaluation walker, Slots slots) {
        for (int step = again.nextSetBit(0); step >= 0; step = again.nextSetBit(step + 1)) {
            derive(steps.get(step), walker, slots);
        }
    }

    private void derive(Step step, Evaluation walker, Slots slots) {
        if (walker.inputs().derivation(step.fact()).isEmpty()) {
            return;
        }
        if (step.writer().isPresent()) {
            step.writer().get().write(slots);
        } else {
            layout.fill(slots, step.place(), walker.fact(step.fact()));
        }
    }

    /** The leaves and derived facts that are left to the tree-walker. */
    public List<String> leftover() {
        return Stream.concat(
                        steps.stream().filter(step -> step.writer().isEmpty()).map(Step::fact),
                        rules.values().stream().flatMap(Rule::leftover))
                .sorted()
                .toList();
    }
}
