package be.schakel.engine;

import be.schakel.engine.batch.Forms;
import be.schakel.engine.batch.Population;
import be.schakel.engine.corpus.Catalogue;
import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.corpus.CorpusReader;
import be.schakel.engine.corpus.Derivations;
import be.schakel.engine.run.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The law as data, read and checked. Immutable and thread-safe. */
public final class Corpus {
    private static final int DAYS_KEPT = 64;
    private final Catalogue catalogue;
    private final String hash;
    private final List<Fact> byId;
    private final Numbering numbers;
    private final Map<String, Parameter> parameters;
    private final Program program;
    private final Map<LocalDate, InForce> days = new ConcurrentHashMap<>();

    private Corpus(Catalogue catalogue, String hash) {
        this.program = new Program(catalogue);
        this.catalogue = catalogue;
        this.hash = hash;
        this.byId = catalogue.facts().stream()
                .sorted(Comparator.comparing(Fact::id))
                .toList();
        this.numbers = new Numbering(byId.stream().map(Fact::id).toList());
        this.parameters = catalogue.parameters().stream().collect(Collectors.toMap(Parameter::id, Function.identity()));
    }

    /**
     * Reads and checks a corpus.
     *
     * @throws CorpusProblems listing every problem, when there is one
     */
    public static Corpus read(Collection<CorpusFile> files) {
        return new Corpus(CorpusReader.read(files), CorpusHash.of(files));
    }

    /** This corpus as if every weak figure in it had been confirmed. */
    public Corpus confirmed() {
        return revised(Parameter::confirmed);
    }

    /** This corpus with other figures, under a hash of its own. */
    public Corpus revised(UnaryOperator<Parameter> revision) {
        List<Parameter> others = parameters().stream().map(revision).toList();
        return new Corpus(catalogue.withParameters(others), CorpusHash.revised(hash, others));
    }

    /**
     * This corpus with dated values laid over it, one after the other, each as {@link Parameter#with} tells. A value for
     * a figure that this corpus does not have changes nothing but the hash.
     *
     * @return a corpus with the hash of {@link #hashWith}; this one when there is nothing to lay over it
     */
    public Corpus with(List<DatedFigure> figures) {
        if (figures.isEmpty()) {
            return this;
        }
        Map<String, Parameter> changed = new HashMap<>(parameters);
        figures.forEach(figure ->
                changed.computeIfPresent(figure.parameter(), (_, parameter) -> parameter.with(figure.value())));
        List<Parameter> inOrder = catalogue.parameters().stream()
                .map(parameter -> Objects.requireNonNull(changed.get(parameter.id())))
                .toList();
        return new Corpus(catalogue.withParameters(inOrder), hashWith(hash, figures));
    }

    /** The hash of the corpus with this hash once these values are laid over it, in this order. */
    public static String hashWith(String hash, List<DatedFigure> figures) {
        return CorpusHash.with(hash, figures);
    }

    /** Every fact, by topic file and in the order of its file. */
    public List<Fact> facts() {
        return catalogue.facts();
    }

    /** The fact with this id. */
    public Optional<Fact> fact(String id) {
        return number(id).map(byId::get);
    }

    /** The number of a fact: its place when all are put by id. */
    Optional<Integer> number(String fact) {
        return numbers.of(fact);
    }

    /** The numbers of all facts. */
    Numbering numbers() {
        return numbers;
    }

    /** The fact with this number. */
    Fact fact(int number) {
        return byId.get(number);
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

    /** Every version of a right, oldest first. */
    public List<Right> versions(String id) {
        return versions().stream()
                .filter(right -> right.id().equals(id))
                .sorted(Comparator.comparing(Right::validFrom))
                .toList();
    }

    /** The figures that a version of a right reads, those behind its facts included, in reading order. */
    public List<Parameter> figures(Right version) {
        return catalogue.rights().stream()
                .filter(right -> right.right().equals(version))
                .flatMap(this::figureIds)
                .distinct()
                .flatMap(id -> parameter(id).stream())
                .toList();
    }

    /** The rights in force on a day that read a figure, by the id of the figure. */
    public Map<String, List<Right>> readersOn(LocalDate day) {
        Map<String, List<Right>> readers = new HashMap<>();
        compiledOn(day)
                .forEach(right -> figureIds(right)
                        .distinct()
                        .forEach(id -> readers.computeIfAbsent(id, _ -> new ArrayList<>())
                                .add(right.right())));
        return readers;
    }

    private Stream<String> figureIds(CompiledRight right) {
        return right.terms()
                .flatMap(term -> derivations().unfolded(term).stream())
                .flatMap(term -> term.figures().stream());
    }

    /** Every paper, by file and in the order of its file. */
    public List<Document> documents() {
        return catalogue.documents();
    }

    /** Every example, by right and in the order of its file. */
    public List<Case> cases() {
        return catalogue.cases();
    }

    /** Every version of every right. */
    public List<Right> versions() {
        return catalogue.rights().stream().map(CompiledRight::right).toList();
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

    /** Everything it holds. */
    Catalogue catalogue() {
        return catalogue;
    }

    /** The catalogue, compiled. */
    Program program() {
        return program;
    }

    /** The law on a day. */
    InForce inForce(LocalDate day) {
        if (days.size() > DAYS_KEPT) {
            days.clear();
        }
        return days.computeIfAbsent(day, wanted -> new InForce(this, wanted));
    }

    /** The rights in force on a day, by id. */
    List<CompiledRight> compiledOn(LocalDate day) {
        return inForce(day).rights();
    }

    /**
     * Reads and checks a corpus without its examples, for whoever only decides. Its hash is that of all files.
     *
     * @throws CorpusProblems listing every problem, when there is one
     */
    public static Corpus withoutExamples(Collection<CorpusFile> files) {
        return new Corpus(CorpusReader.readWithoutExamples(files), CorpusHash.of(files));
    }

    /**
     * The same for a corpus that an earlier version of Schakel brought here: a text that was written in one language only
     * is the same words in each.
     */
    public static Corpus ofEarlier(Collection<CorpusFile> files) {
        return new Corpus(CorpusReader.readEarlier(files), CorpusHash.of(files));
    }
}
