package be.schakel.engine.run;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Slots that stay as they are, and a copy of them in which one supposition after the other is laid out: the few slots
 * that it changes are written, and put back before the next. Used by one thread.
 */
final class Draft {
    private final Slots known;
    private final Patch nothing;
    private Optional<Slots> copy = Optional.empty();

    /** What is written in the copy. */
    private Patch written;

    Draft(Slots known) {
        this.known = known;
        this.nothing = Patch.of(new int[0], known);
        this.written = nothing;
    }

    /** What changes when nothing is supposed. */
    Patch nothing() {
        return nothing;
    }

    /** The slots with a supposition in them, until the next one is asked for; not to be changed. */
    Slots with(Patch supposed) {
        return supposed == nothing ? known : copyWith(supposed);
    }

    private Slots copyWith(Patch supposed) {
        Slots slots = copy.orElseGet(known::copy);
        copy = Optional.of(slots);
        if (supposed != written) {
            written.outOf(slots, known);
            supposed.into(slots);
            written = supposed;
        }
        return slots;
    }

    /**
     * One supposition on top of another.
     *
     * @param changed the slots that it may change
     * @param change makes the change
     * @return nothing when it does not fit in slots
     */
    Optional<Patch> supposing(Patch before, int[] changed, Consumer<Slots> change) {
        int[] all = before.and(changed);
        Slots slots = copyWith(before);
        written = Patch.of(all, slots);
        Optional<Patch> after = Program.attempt(() -> {
            change.accept(slots);
            return Patch.of(all, slots);
        });
        written = after.orElse(written);
        return after;
    }
}
