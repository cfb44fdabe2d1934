package be.schakel.detect;

import java.io.PrintStream;

/** Tells how far a run is; never what is in it. */
final class Progress {
    private static final long EVERY = 50_000;
    private final PrintStream messages;
    private final long begun = System.nanoTime();
    private long from;
    private long told;

    Progress(PrintStream messages) {
        this.messages = messages;
    }

    void resumed(Tally tally) {
        from = tally.rows();
        told = from;
        messages.println("Going on after " + tally.rows() + " households");
    }

    void at(Tally tally) {
        if (tally.rows() - told >= EVERY) {
            told = tally.rows();
            messages.println(
                    tally.rows() + " households, " + tally.rejected() + " set aside, " + speed(tally) + " a second");
        }
    }

    void finished(Tally tally, long spoilt) {
        messages.println("Done: " + (tally.rows() - tally.rejected()) + " households decided, "
                + (tally.rejected() + spoilt) + " set aside, " + speed(tally) + " a second");
    }

    private long speed(Tally tally) {
        return (tally.rows() - from) * 1_000_000_000L / Math.max(1, System.nanoTime() - begun);
    }
}
