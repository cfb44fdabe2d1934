package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.run.Slots;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The law on one day, ready to be applied to one household after another. Thread-safe. */
final class InForce {
    private final Corpus corpus;
    private final LocalDate day;
    private final List<CompiledRight> rights;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, BitSet> readers = new HashMap<>();
    private final Map<String, FigureUsed> figures = new ConcurrentHashMap<>();
    private final Map<Trust, Optional<Slots>> blanks = new ConcurrentHashMap<>();
    private final Map<Supposed, Supposed> supposed = new ConcurrentHashMap<>();
    private final Kept<Outlook> nobody = new Kept<>();

    InForce(Corpus corpus, LocalDate day) {
        this.corpus = corpus;
        this.day = day;
        this.rights = corpus.catalogue().rights().stream()
                .filter(right -> right.right().holdsOn(day))
                .sorted(Comparator.comparing(right -> right.right().id()))
                .toList();
        for (int right = 0; right < rights.size(); right++) {
            places.put(rights.get(right).right().id(), right);
            for (String fact : rights.get(right).everythingRead()) {
                readers.computeIfAbsent(fact, _ -> new BitSet()).set(right);
            }
        }
    }

    Corpus corpus() {
        return corpus;
    }

    LocalDate day() {
        return day;
    }

    /** By id. */
    List<CompiledRight> rights() {
        return rights;
    }

    /** The place of a right among {@link #rights()}; nothing when none in force is called so. */
    Optional<Integer> place(@Nullable Object id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The rights, by their place among {@link #rights()}, that read any of these facts, near or far. */
    BitSet readers(Set<String> facts) {
        BitSet reading = new BitSet();
        for (String fact : facts) {
            reading.or(readers.getOrDefault(fact, new BitSet()));
        }
        return reading;
    }

    FigureUsed figure(String id) {
        return figures.computeIfAbsent(
                id, wanted -> corpus.parameter(wanted).orElseThrow().on(day));
    }

    /** A supposed answer, the same object for all that suppose it. */
    Supposed supposed(String fact, Possible value) {
        return supposed.computeIfAbsent(new Supposed(fact, value), one -> one);
    }

    /** All rights when nothing was answered. */
    Outlook nobody() {
        return nobody.get(() -> Outlook.ofNobody(this));
    }

    /** Nothing answered, laid out for the compiled rules. */
    Optional<Slots> blank(Trust trust) {
        return blanks.computeIfAbsent(
                trust,
                wanted -> corpus.program()
                        .see(wanted.of(Knowledge.ofNobody(this)))
                        .slots());
    }
}
