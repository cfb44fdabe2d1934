package be.schakel.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The law as data, read and checked. Immutable and thread-safe. */
public final class Corpus {
    private Corpus() {}

    /**
     * Reads and checks a corpus.
     *
     * @throws CorpusProblems listing every problem, when there is one
     */
    public static Corpus read(Collection<CorpusFile> files) {
        if (!files.isEmpty()) {
            throw new UnsupportedOperationException("arrives with the reader");
        }
        return new Corpus();
    }

    /** Every fact, by topic and in the order of its file. */
    public List<Fact> facts() {
        return List.of();
    }

    /** The fact with this id. */
    public Optional<Fact> fact(String id) {
        return facts().stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** Every figure of the law, by id. */
    public List<Parameter> parameters() {
        return List.of();
    }

    /** The rights in force on a day, one version of each, by id. */
    public List<Right> rightsOn(LocalDate day) {
        return List.<Right>of().stream().filter(right -> right.holdsOn(day)).toList();
    }

    /** The version of a right in force on a day. */
    public Optional<Right> right(String id, LocalDate day) {
        return rightsOn(day).stream().filter(right -> right.id().equals(id)).findFirst();
    }

    /** Every example, by right and in the order of its file. */
    public List<Case> cases() {
        return List.of();
    }

    /** What is odd but does no harm, such as a fact that nothing uses. */
    public List<Problem> warnings() {
        return List.of();
    }

    /** SHA-256 over names and texts of all files, in hexadecimal: the same files give the same hash. */
    public String hash() {
        return "";
    }
}
