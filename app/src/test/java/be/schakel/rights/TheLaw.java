package be.schakel.rights;

import be.schakel.engine.Corpus;
import be.schakel.engine.Fact;
import be.schakel.engine.Right;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** The corpus as Schakel ships it. */
public final class TheLaw {

    private static final Corpus CORPUS = read();

    private TheLaw() {}

    public static Fact fact(String id) {
        return CORPUS.fact(id).orElseThrow();
    }

    static Right right(String id, LocalDate day) {
        return CORPUS.right(id, day).orElseThrow();
    }

    static Corpus corpus() {
        return CORPUS;
    }

    private static Corpus read() {
        try {
            return LawConfiguration.corpus();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
