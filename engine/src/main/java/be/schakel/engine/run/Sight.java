package be.schakel.engine.run;

import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import java.util.Collection;
import java.util.Optional;

/** What is known or supposed, laid out for a program. Used by one thread, with every supposition on top of it. */
public final class Sight {
    private final Program program;
    private final Evaluation walker;
    private final Optional<Laid> laid;

    /** Slots, and what is supposed on top of them. */
    private record Laid(Draft draft, Patch supposed) {
        static Laid out(Slots slots) {
            Draft draft = new Draft(slots);
            return new Laid(draft, draft.nothing());
        }

        Slots slots() {
            return draft.with(supposed);
        }
    }

    private Sight(Program program, Evaluation walker, Optional<Laid> laid) {
        this.program = program;
        this.walker = walker;
        this.laid = laid;
    }

    /** @param slots nothing when some value does not fit; then everything is left to the tree-walker */
    static Sight of(Program program, Evaluation walker, Optional<Slots> slots) {
        return new Sight(program, walker, slots.map(Laid::out));
    }

    /** The same with other values of some facts, which these inputs give. */
    public Sight changed(Collection<String> facts, Inputs with) {
        return program.see(slots(), facts, with);
    }

    /** The same as {@link #changed} for one fact: quicker to make, and quick to look at once after the other. */
    public Sight supposing(String fact, Inputs with) {
        Evaluation after = new Evaluation(with);
        return new Sight(
                program,
                after,
                laid.flatMap(before -> before.draft
                        .supposing(before.supposed, program.touched(fact), slots -> program.change(slots, fact, after))
                        .map(supposed -> new Laid(before.draft, supposed))));
    }

    /** The tree-walker on the same inputs. */
    public Evaluation walker() {
        return walker;
    }

    int test(Term term, Optional<Proposition> compiled) {
        if (compiled.isPresent() && laid.isPresent()) {
            try {
                return compiled.get().test(laid.get().slots());
            } catch (ArithmeticException tooLarge) {
                return Bits.of(walker.truth(term));
            }
        }
        return Bits.of(walker.truth(term));
    }

    /** Nothing when some value does not fit; not to be changed. */
    public Optional<Slots> slots() {
        return laid.map(Laid::slots);
    }
}
