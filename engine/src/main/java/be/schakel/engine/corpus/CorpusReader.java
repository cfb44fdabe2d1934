package be.schakel.engine.corpus;

import be.schakel.engine.Case;
import be.schakel.engine.CorpusFile;
import be.schakel.engine.CorpusProblems;
import be.schakel.engine.Document;
import be.schakel.engine.Fact;
import be.schakel.engine.Parameter;
import be.schakel.engine.Right;
import be.schakel.engine.feel.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;

/** Reads all files of a corpus and checks them against each other. */
public final class CorpusReader {
    private static final String RIGHTS = "rights/";
    private static final String CASES = "/cases.yaml";
    private final Place.Findings findings = new Place.Findings();
    private final Map<String, Block> files = new LinkedHashMap<>();

    private final UnaryOperator<Node> shape;

    private CorpusReader(Collection<CorpusFile> files, UnaryOperator<Node> shape) {
        this.shape = shape;
        files.stream().sorted(Comparator.comparing(CorpusFile::name)).forEach(this::open);
    }

    /**
     * Reads and checks a corpus.
     *
     * @throws CorpusProblems with every problem, when there is one
     */
    public static Catalogue read(Collection<CorpusFile> files) {
        return read(new CorpusReader(files, UnaryOperator.identity()), true);
    }

    /**
     * The same without reading the examples.
     *
     * @throws CorpusProblems with every problem, when there is one
     */
    public static Catalogue readWithoutExamples(Collection<CorpusFile> files) {
        return read(new CorpusReader(withoutCases(files), UnaryOperator.identity()), false);
    }

    /**
     * The same, of a corpus that an earlier version of Schakel brought.
     *
     * @throws CorpusProblems with every problem, when there is one
     */
    public static Catalogue readEarlier(Collection<CorpusFile> files) {
        return read(new CorpusReader(withoutCases(files), OnceOneText::inEachLanguage), false);
    }

    private static List<CorpusFile> withoutCases(Collection<CorpusFile> files) {
        return files.stream().filter(file -> !file.name().endsWith(CASES)).toList();
    }

    private static Catalogue read(CorpusReader reader, boolean examples) {
        Catalogue catalogue = reader.catalogue(examples);
        if (!reader.findings.problems().isEmpty()) {
            throw new CorpusProblems(reader.findings.sortedProblems());
        }
        return catalogue;
    }

    private void open(CorpusFile file) {
        Place top = new Place(file.name(), 1, findings);
        if (!file.name().matches("(facts|parameters|documents)/[^/]+\\.yaml|rights/[^/]+/[^/]+\\.yaml")) {
            top.problem(
                    "no such file belongs in a corpus",
                    "move it to facts/, parameters/, documents/ or rights/<right>/");
        } else {
            Yamls.compose(file.text(), top).ifPresent(node -> files.put(file.name(), Block.of(shape.apply(node), top)));
        }
    }

    private Catalogue catalogue(boolean examples) {
        List<Located<Fact>> facts = all("facts/", FactFile::read);
        List<Located<Parameter>> parameters = all("parameters/", ParameterFile::read);
        List<Located<Document>> documents = all("documents/", DocumentFile::read);
        checkIds(facts, parameters, documents);
        new Sequence(facts).check();
        Map<String, Term> names = Vocabulary.of(what(facts), what(parameters));
        Expressions expressions = new Expressions(names, facts);
        List<Located<CompiledRight>> rights = rights(expressions, what(documents));
        Map<String, Fact> byId =
                what(facts).stream().collect(Collectors.toMap(Fact::id, Function.identity(), (first, _) -> first));
        List<Case> cases = examples ? cases(byId, rights) : List.of();
        checkVersions(rights);
        new Circles(rights).warn();
        new Unused(rights, expressions.derivations()).warn(facts, parameters, documents);
        return new Catalogue(
                what(facts),
                expressions.derivations(),
                what(parameters),
                what(documents),
                what(rights),
                cases,
                findings.sortedWarnings());
    }

    private <T> List<T> all(String folder, Function<Block, List<T>> reader) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder))
                .flatMap(file -> reader.apply(file.getValue()).stream())
                .toList();
    }

    private List<Located<CompiledRight>> rights(Expressions expressions, List<Document> documents) {
        Map<String, Document> byId = new LinkedHashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        Set<String> ids = files.keySet().stream()
                .filter(name -> name.startsWith(RIGHTS))
                .map(name -> name.substring(RIGHTS.length(), name.indexOf('/', RIGHTS.length())))
                .collect(Collectors.toSet());
        return files.entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith(RIGHTS) && !file.getKey().endsWith(CASES))
                .map(file -> new RightFile(file.getValue(), expressions, byId, ids).read())
                .toList();
    }

    private List<Case> cases(Map<String, Fact> facts, List<Located<CompiledRight>> rights) {
        Map<String, List<Right>> versions = what(rights).stream()
                .map(CompiledRight::right)
                .collect(Collectors.groupingBy(Right::id, LinkedHashMap::new, Collectors.toList()));
        List<Case> cases = new ArrayList<>();
        files.forEach((name, file) -> {
            if (name.endsWith(CASES)) {
                String right = name.substring(RIGHTS.length(), name.length() - CASES.length());
                cases.addAll(new CaseFile(right, versions.getOrDefault(right, List.of()), facts).read(file));
            }
        });
        Set<String> illustrated = cases.stream().map(Case::right).collect(Collectors.toSet());
        rights.stream()
                .filter(right -> !illustrated.contains(right.what().right().id()))
                .forEach(right -> right.place()
                        .problem(
                                "the right has no cases",
                                "add " + RIGHTS + right.what().right().id() + CASES));
        return cases;
    }

    private static void checkIds(
            List<Located<Fact>> facts, List<Located<Parameter>> parameters, List<Located<Document>> documents) {
        Map<String, Place> seen = new HashMap<>();
        facts.forEach(fact -> checkId(fact.what().id(), fact.place(), seen));
        parameters.forEach(parameter -> checkId(parameter.what().id(), parameter.place(), seen));
        Map<String, Place> papers = new HashMap<>();
        documents.forEach(document -> checkId(document.what().id(), document.place(), papers));
    }

    private static void checkId(String id, Place place, Map<String, Place> seen) {
        Place first = seen.putIfAbsent(id, place);
        if (first != null && !id.isEmpty()) {
            place.problem(
                    "\"" + id + "\" is already at " + first.file() + ":" + first.line(),
                    "use that one, or choose another id");
        }
    }

    private static void checkVersions(List<Located<CompiledRight>> rights) {
        Map<String, Right> previous = new HashMap<>();
        rights.stream()
                .sorted(Comparator.comparing(right -> right.what().right().validFrom()))
                .forEach(located -> {
                    Right right = located.what().right();
                    Right before = previous.put(right.id(), right);
                    if (before != null && before.holdsOn(right.validFrom())) {
                        located.place()
                                .problem(
                                        "this version overlaps the one of " + before.validFrom(),
                                        "give that one a valid_until before " + right.validFrom());
                    } else if (before != null) {
                        checkGap(before, located);
                    }
                });
    }

    private static void checkGap(Right before, Located<CompiledRight> located) {
        LocalDate next = located.what().right().validFrom();
        before.validUntil()
                .filter(last -> last.isBefore(next.minusDays(1)))
                .ifPresent(last -> located.place()
                        .problem(
                                "no version holds from " + last.plusDays(1) + " to " + next.minusDays(1),
                                "let the one of " + before.validFrom() + " end later or this one begin earlier"));
    }

    private static <T> List<T> what(List<Located<T>> located) {
        return located.stream().map(Located::what).toList();
    }
}
