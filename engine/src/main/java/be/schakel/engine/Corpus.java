package be.schakel.engine;

import be.schakel.engine.batch.Forms;
import be.schakel.engine.batch.Population;
import be.schakel.engine.corpus.Catalogue;
import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.corpus.CorpusReader;
import be.schakel.engine.corpus.Derivations;
import be.schakel.engine.run.Program;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The law as data, read and checked. Immutable and thread-safe. */
public final class Corpus {
    private final Catalogue catalogue;
    private final String hash;
    private final Map<String, Fact> facts;
    private final Map<String, Parameter> parameters;
    private final Program program;

    private Corpus(Catalogue catalogue, String hash) {
        this.program = new Program(catalogue);
        this.catalogue = catalogue;
        this.hash = hash;
        this.facts = catalogue.facts().stream().collect(Collectors.toMap(Fact::id, Function.identity()));
        this.parameters = catalogue.parameters().stream().collect(Collectors.toMap(Parameter::id, Function.identity()));
    }

    /**
     * Reads and checks a corpus.
     *
     * @throws CorpusProblems listing every problem, when there is one
     */
    public static Corpus read(Collection<CorpusFile> files) {
        return new Corpus(CorpusReader.read(files), hash(files));
    }

    /**
     * Reads a corpus as if every weak figure in it had been confirmed.
     *
     * @throws CorpusProblems listing every problem, when there is one
     */
    public static Corpus confirmed(Collection<CorpusFile> files) {
        return read(files.stream()
                .map(file -> file.name().startsWith("parameters/")
                        ? new CorpusFile(file.name(), file.text().replace("confidence: low", "confidence: medium"))
                        : file)
                .toList());
    }

    /** Every fact, by topic file and in the order of its file. */
    public List<Fact> facts() {
        return catalogue.facts();
    }

    /** The fact with this id. */
    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** The facts that a fact follows from when it is not answered itself. */
    public Set<String> behind(String fact) {
        return catalogue.derivations().behind(fact);
    }

    /** Every figure of the law, by file and in the order of its file. */
    public List<Parameter> parameters() {
        return catalogue.parameters();
    }

    /** The parameter with this id. */
    public Optional<Parameter> parameter(String id) {
        return Optional.ofNullable(parameters.get(id));
    }

    /** The rights in force on a day, one version of each, by id. */
    public List<Right> rightsOn(LocalDate day) {
        return compiledOn(day).stream().map(CompiledRight::right).toList();
    }

    /** The version of a right in force on a day. */
    public Optional<Right> right(String id, LocalDate day) {
        return rightsOn(day).stream().filter(right -> right.id().equals(id)).findFirst();
    }

    /** Every paper, by file and in the order of its file. */
    public List<Document> documents() {
        return catalogue.documents();
    }

    /** Every example, by right and in the order of its file. */
    public List<Case> cases() {
        return catalogue.cases();
    }

    /** What is odd but does no harm, such as a fact that nothing uses. */
    public List<Problem> warnings() {
        return catalogue.warnings();
    }

    /** SHA-256 over names and texts of all files, in hexadecimal: the same files give the same hash. */
    public String hash() {
        return hash;
    }

    /**
     * The rights in force on a day, made ready to be decided for many households.
     *
     * @param forms how their answers are laid out
     * @param wanted which rights, by id
     * @throws IllegalArgumentException when a fact cannot have the form it is given
     */
    public Population population(LocalDate day, Forms forms, Predicate<String> wanted) {
        return Population.of(catalogue, program, day, forms, wanted);
    }

    /** Which facts follow from others. */
    Derivations derivations() {
        return catalogue.derivations();
    }

    /** The catalogue, compiled. */
    Program program() {
        return program;
    }

    List<CompiledRight> compiledOn(LocalDate day) {
        return catalogue.rights().stream()
                .filter(right -> right.right().holdsOn(day))
                .sorted(Comparator.comparing(right -> right.right().id()))
                .toList();
    }

    private static String hash(Collection<CorpusFile> files) {
        MessageDigest digest = sha256();
        files.stream().sorted(Comparator.comparing(CorpusFile::name)).forEach(file -> {
            digest.update(file.name().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(file.text().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
