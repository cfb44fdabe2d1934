package be.schakel.engine.run;

import be.schakel.engine.run.Slots.Lines;
import java.util.stream.IntStream;

/** What a supposition changes in slots: a few of them, and the lists. Immutable. */
final class Patch {
    private final int[] slots;
    private final long[] low;
    private final long[] high;
    private final Lines[] lists;

    private Patch(int[] slots, long[] low, long[] high, Lines[] lists) {
        this.slots = slots;
        this.low = low;
        this.high = high;
        this.lists = lists;
    }

    /** These slots as they are now. */
    static Patch of(int[] some, Slots now) {
        long[] low = new long[some.length];
        long[] high = new long[some.length];
        for (int i = 0; i < some.length; i++) {
            low[i] = now.low[some[i]];
            high[i] = now.high[some[i]];
        }
        return new Patch(some, low, high, now.lists.clone());
    }

    /** The numbers of the slots that this changes and of some more. */
    int[] and(int[] more) {
        return IntStream.concat(IntStream.of(slots), IntStream.of(more)).toArray();
    }

    void into(Slots others) {
        for (int i = 0; i < slots.length; i++) {
            others.set(slots[i], low[i], high[i]);
        }
        System.arraycopy(lists, 0, others.lists, 0, lists.length);
    }

    /** Puts back what others had there before. */
    void outOf(Slots others, Slots before) {
        for (int slot : slots) {
            others.set(slot, before.low[slot], before.high[slot]);
        }
        System.arraycopy(before.lists, 0, others.lists, 0, lists.length);
    }
}
