package be.schakel.engine.run;

import be.schakel.engine.Truth;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import java.util.Optional;

/** What is known, laid out for a program. Used by one thread. */
public final class Sight {
    private final Program program;
    private final Inputs inputs;
    private final Optional<Slots> slots;
    private final Evaluation walker;

    /** @param slots nothing when some value does not fit; then everything is left to the tree-walker */
    Sight(Program program, Inputs inputs, Optional<Slots> slots) {
        this.program = program;
        this.inputs = inputs;
        this.slots = slots;
        this.walker = new Evaluation(inputs);
    }

    /** The same with another value of one fact, which these inputs give. */
    public Sight changed(String fact, Inputs with) {
        return new Sight(
                program, with, slots.flatMap(before -> Program.attempt(() -> program.changed(before, fact, with))));
    }

    /** The tree-walker on the same inputs. */
    public Evaluation walker() {
        return walker;
    }

    int test(Term term, Optional<Proposition> compiled) {
        if (compiled.isPresent() && slots.isPresent()) {
            try {
                return compiled.get().test(slots.get());
            } catch (ArithmeticException tooLarge) {
                return Bits.of(walker.truth(term));
            }
        }
        return Bits.of(walker.truth(term));
    }

    /** The truth of a condition that is no leaf of a rule. */
    public Truth truth(Term term) {
        return walker.truth(term);
    }

    /** Nothing when some value does not fit. */
    Optional<Slots> slots() {
        return slots;
    }

    /** What it was laid out from. */
    public Inputs inputs() {
        return inputs;
    }
}
