package be.schakel.engine.export;

import be.schakel.engine.Basis;
import be.schakel.engine.feel.StandardFeel;
import java.util.Optional;
import java.util.Set;

/**
 * A decision of the model: one literal expression.
 *
 * @param name in FEEL
 * @param label the corpus's own name
 * @param words what it is, for people
 * @param type in FEEL
 * @param text the expression
 * @param reads the names it reads
 * @param basis where the law says so
 */
record Decision(
        String name, String label, String words, String type, String text, Set<String> reads, Optional<Basis> basis) {
    static final String TRUTH = "boolean";

    /** Keeps its own copy. */
    Decision {
        reads = Set.copyOf(reads);
    }

    static Decision of(String name, String label, String words, String type, StandardFeel feel) {
        return new Decision(name, label, words, type, feel.text(), feel.reads(), Optional.empty());
    }

    /** A value of the law that reads nothing. */
    static Decision constant(String name, String words, String type, String text) {
        return new Decision(name, name, words, type, text, Set.of(), Optional.empty());
    }

    Decision on(Basis law) {
        return new Decision(name, label, words, type, text, reads, Optional.of(law));
    }
}
