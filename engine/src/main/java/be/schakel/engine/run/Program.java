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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A whole catalogue, compiled. Immutable and thread-safe. */
public final class Program {
    final Layout layout;
    private final List<Step> steps;
    private final Map<String, List<Step>> after = new HashMap<>();
    private final Map<CompiledRight, Rule> rules = new IdentityHashMap<>();
    private final List<String> facts;
    private final List<String> figures;

    /**
     * How one fact follows from others.
     *
     * @param writer puts it in its slot; nothing when only the tree-walker can
     */
    record Step(String fact, Place place, Term term, Optional<Writer> writer) {}

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
                .filter(id -> layout.place(id).isPresent())
                .toList();
        this.figures = catalogue.parameters().stream().map(Parameter::id).toList();
        this.steps = steps(catalogue.derivations(), compiler);
        facts.forEach(fact -> after.put(
                fact,
                steps.stream()
                        .filter(step -> catalogue.derivations().behind(step.fact()).contains(fact))
                        .toList()));
        catalogue.rights().forEach(right -> rules.put(right, new Rule(right, compiler)));
    }

    /** How facts follow from others; what comes first is computed first. */
    List<Step> steps() {
        return steps;
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
        return new Step(fact, place, term, attempt(Writers.of(place, term, compiler)));
    }

    /** Nothing when it does not fit in slots. */
    static <T> Optional<T> attempt(java.util.function.Supplier<T> compiled) {
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
        return new Sight(this, inputs, attempt(() -> filled(inputs)));
    }

    private Slots filled(Inputs inputs) {
        Slots slots = new Slots(layout.size());
        long today = inputs.today().toEpochDay();
        slots.set(Layout.TODAY, today, today);
        figures.forEach(id -> layout.fill(slots, layout.required(id), inputs.figure(id)));
        facts.forEach(id -> layout.fill(slots, layout.required(id), inputs.fact(id)));
        derive(steps, inputs, slots);
        return slots;
    }

    /** The same slots with another value of one fact, and of those that follow from it. */
    Slots changed(Slots slots, String fact, Inputs inputs) {
        Slots changed = slots.copy();
        layout.place(fact).ifPresent(place -> layout.fill(changed, place, inputs.fact(fact)));
        derive(after.getOrDefault(fact, steps), inputs, changed);
        return changed;
    }

    void derive(List<Step> some, Inputs inputs, Slots slots) {
        Evaluation walker = new Evaluation(inputs);
        for (Step step : some) {
            if (inputs.derivation(step.fact()).isPresent()) {
                step.writer()
                        .ifPresentOrElse(
                                writer -> writer.write(slots),
                                () -> layout.fill(
                                        slots,
                                        step.place(),
                                        walker.fact(step.fact())));
            }
        }
    }

    /** How much of the catalogue runs in slots, for measuring: leaves compiled and leaves left to the tree-walker. */
    public List<Integer> coverage() {
        List<Integer> coverage = new ArrayList<>(List.of(0, 0));
        Function<Integer, Integer> more = count -> count + 1;
        rules.values().forEach(rule -> rule.tests().forEach(test -> {
            int side = test.isPresent() ? 0 : 1;
            coverage.set(side, more.apply(coverage.get(side)));
        }));
        return coverage;
    }
}
