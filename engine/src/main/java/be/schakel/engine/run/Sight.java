package be.schakel.engine.run;

import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import java.util.Collection;
import java.util.Optional;

/** What is known, laid out for a program. Used by one thread. */
public final class Sight {
    private final Program program;
    private final Optional<Slots> slots;
    private final Evaluation walker;

    /** @param slots nothing when some value does not fit; then everything is left to the tree-walker */
    Sight(Program program, Inputs inputs, Optional<Slots> slots) {
        this.program = program;
        this.slots = slots;
        this.walker = new Evaluation(inputs);
    }

    /** The same with other values of some facts, which these inputs give. */
    public Sight changed(Collection<String> facts, Inputs with) {
        return new Sight(
                program, with, slots.flatMap(before -> Program.attempt(() -> program.changed(before, facts, with))));
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

    /** Nothing when some value does not fit. */
    Optional<Slots> slots() {
        return slots;
    }
}
