package be.schakel.detect;

import be.schakel.engine.Corpus;
import be.schakel.engine.Fact;
import be.schakel.engine.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a mapping file and checks it against the corpus and the columns that there are. */
final class MappingFile {
    private static final String KEYS = "purpose, legal_basis, household, delimiter, facts";
    private static final long LARGEST = 1_000_000;
    private final Corpus corpus;
    private final List<Problem> problems = new ArrayList<>();
    private final Keys file;
    private final List<Keys> blocks = new ArrayList<>();

    private MappingFile(Corpus corpus, String name, String text) {
        this.corpus = corpus;
        this.file = Keys.of(name, text, problems);
    }

    /** The text of a mapping file. */
    static String text(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new Refused("There is no mapping file " + path);
        }
        if (Files.size(path) > LARGEST) {
            throw new Refused("The mapping file " + path + " is larger than " + LARGEST + " bytes");
        }
        return Files.readString(path);
    }

    /**
     * Reads a mapping.
     *
     * @throws Refused with every problem, when there is one
     */
    static Mapping read(Corpus corpus, String name, String text) {
        MappingFile file = new MappingFile(corpus, name, text);
        Mapping mapping = file.mapping();
        file.report();
        return mapping;
    }

    private Mapping mapping() {
        if (!problems.isEmpty()) {
            throw Refused.of(problems);
        }
        Mapping mapping = new Mapping(
                file.required("purpose", "say why this file is looked through"),
                file.required("legal_basis", "say which rule of law allows it; without one there is no run"),
                file.required("household", "name the column that tells households apart"),
                delimiter(),
                columns());
        file.done(KEYS);
        return mapping;
    }

    private char delimiter() {
        String delimiter = file.has("delimiter") ? file.texts("delimiter").getFirst() : ",";
        if (delimiter.length() != 1 || "\"\n\r".contains(delimiter)) {
            file.problem("delimiter", "a delimiter is one character", "write it as \";\" or \"\\t\"");
            return ',';
        }
        return delimiter.charAt(0);
    }

    private List<Column> columns() {
        if (!file.has("facts")) {
            file.problem("facts", "\"facts\" is missing", "say which column holds which fact");
        }
        return file.block("facts").stream()
                .flatMap(facts -> facts.names().stream().flatMap(id -> column(facts, id).stream()))
                .toList();
    }

    private Optional<Column> column(Keys facts, String id) {
        Optional<Fact> fact = corpus.fact(id);
        if (fact.isEmpty()) {
            facts.problem(id, "no fact is called \"" + id + "\"", "use an id of corpus/facts");
        }
        return fact.flatMap(one -> facts.block(id).map(keys -> {
            blocks.add(keys);
            return new Converters(one, keys).column();
        }));
    }

    private void report() {
        if (!problems.isEmpty()) {
            throw Refused.of(problems.stream()
                    .sorted(Comparator.comparingInt(Problem::line))
                    .toList());
        }
    }

    /**
     * Checks that the file has every column that a mapping reads.
     *
     * @throws Refused naming those it has not
     */
    static void check(Corpus corpus, String name, String text, Mapping mapping, Collection<String> there) {
        MappingFile file = new MappingFile(corpus, name, text);
        file.mapping();
        String todo = "use one of: " + String.join(", ", there);
        if (!there.contains(mapping.household())) {
            file.file.problem("household", "the file has no column \"" + mapping.household() + "\"", todo);
        }
        for (int i = 0; i < mapping.columns().size(); i++) {
            String column = mapping.columns().get(i).name();
            if (!there.contains(column)) {
                file.blocks.get(i).problem("column", "the file has no column \"" + column + "\"", todo);
            }
        }
        file.report();
    }
}
