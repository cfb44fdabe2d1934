package be.schakel.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds a corpus of a few facts, figures and rights for one test. */
public final class TinyCorpus {
    public static final String WORDS = "{nl: woorden, fr: mots, en: words}";
    private static final String LAW = "{nl: een wet, fr: une loi, en: a law}";
    private static final String EMPTY_CASE =
            "cases: [{name: a case, origin: own, on: 2024-06-01, facts: {}, expect: unknown}]";
    private final List<String> facts = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    private final List<CorpusFile> rights = new ArrayList<>();
    private final Map<String, String> cases = new HashMap<>();

    public static TinyCorpus aCorpus() {
        return new TinyCorpus();
    }

    /** A fact, such as {@code fact("rent", "type: money, unit: EUR/month")}. */
    public TinyCorpus fact(String id, String more) {
        String effort = more.contains("effort:") ? "" : "effort: 1, ";
        facts.add("  - {id: " + id + ", subject: person, question: " + WORDS + ", sensitivity: ordinary, " + effort
                + more + "}\n");
        return this;
    }

    /** A figure with values such as {@code "2024-01-01 2024-12-31 1000 high"}. */
    public TinyCorpus figure(String id, String more, String... values) {
        parameters.add("  - {id: " + id + ", label: " + WORDS + ", " + more + ", values: ["
                + Stream.of(values).map(TinyCorpus::value).collect(Collectors.joining(", ")) + "]}\n");
        return this;
    }

    private static String value(String line) {
        String[] parts = line.split(" ", 4);
        return "{from: " + parts[0] + ", until: " + parts[1] + ", value: " + parts[2]
                + ", source: https://example.org/figure, confidence: " + parts[3] + "}";
    }

    /** A right in force since 2020, with its tree of conditions and further keys. */
    public TinyCorpus right(String id, String conditions, String... more) {
        return version(id, "2020-01-01", conditions, more);
    }

    public TinyCorpus version(String id, String from, String conditions, String... more) {
        String text = """
                id: %s
                valid_from: %s
                name: WORDS
                summary: WORDS
                domains: [inkomen]
                decides: {partners: [], name: WORDS}
                helps: [OCMW]
                mode: application
                conditions: %s
                steps: [WORDS]
                documents: []
                sources: [{url: https://example.org, read: 2026-01-01}]
                confidence: high
                checked_on: 2026-01-01
                """.formatted(id, from, conditions);
        String extra = Stream.of(more).map(line -> line + "\n").collect(Collectors.joining());
        String defaults = (extra.contains("stake:") ? "" : "stake: 1\n")
                + (extra.contains("kind:") ? "" : "kind: financial\n")
                + (extra.contains("valid_until:") ? "" : "valid_until: open\n");
        rights.add(new CorpusFile(
                "rights/" + id + "/" + from + ".yaml", (text + defaults + extra).replace("WORDS", WORDS)));
        return this;
    }

    public static String leaf(String id, String when) {
        return "{id: " + id + ", words: " + WORDS + ", basis: {text: " + LAW
                + ", source: https://example.org/law}, when: '" + when + "'}";
    }

    public static String all(String id, String... nodes) {
        return "{id: " + id + ", all: [" + String.join(", ", nodes) + "]}";
    }

    public static String any(String id, String... nodes) {
        return "{id: " + id + ", any: [" + String.join(", ", nodes) + "]}";
    }

    public static String not(String id, String node) {
        return "{id: " + id + ", not: " + node + "}";
    }

    /** The examples of a right, such as {@code "on: 2024-06-01, facts: {rent: 500}, expect: met"}, instead of an empty one. */
    public TinyCorpus cases(String right, String... examples) {
        String lines = IntStream.range(0, examples.length)
                .mapToObj(i -> "  - {name: case " + i + ", origin: own, " + examples[i] + "}\n")
                .collect(Collectors.joining());
        cases.put("rights/" + right + "/cases.yaml", "cases:\n" + lines);
        return this;
    }

    /** The files, with one example for each right that has no others. */
    public List<CorpusFile> files() {
        List<CorpusFile> files = new ArrayList<>(rights);
        rights.stream()
                .map(right -> right.name().replaceAll("/[^/]*$", "/cases.yaml"))
                .distinct()
                .forEach(name -> files.add(new CorpusFile(name, cases.getOrDefault(name, EMPTY_CASE))));
        if (!facts.isEmpty()) {
            files.add(new CorpusFile("facts/inkomen.yaml", "topic: inkomen\nfacts:\n" + String.join("", facts)));
        }
        if (!parameters.isEmpty()) {
            files.add(new CorpusFile("parameters/group.yaml", "parameters:\n" + String.join("", parameters)));
        }
        return files;
    }

    public Corpus corpus() {
        return Corpus.read(files());
    }

    public Engine engine() {
        return Engine.of(corpus());
    }
}
