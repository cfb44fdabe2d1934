package be.schakel.benchmarks;

import be.schakel.engine.Answer;
import be.schakel.engine.Corpus;
import be.schakel.engine.Fact;
import be.schakel.engine.FactType;
import be.schakel.engine.Range;
import be.schakel.engine.RealCorpus;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Makes up households in a CSV file with its mapping, to measure {@code ./schakel detect} on; the same ones each time. */
public final class PeopleFile {
    private static final int COLUMNS = 30;
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private final List<Fact> facts;
    private final SplittableRandom random = new SplittableRandom(42);

    /** Takes the facts that the examples of the corpus answer most. */
    private PeopleFile(Corpus corpus) {
        Map<String, Integer> answered = new HashMap<>();
        corpus.cases().stream()
                .flatMap(one -> one.situation().answers().entrySet().stream())
                .filter(one -> one.getValue() instanceof Answer.Known)
                .forEach(one -> answered.merge(one.getKey(), 1, Integer::sum));
        this.facts = corpus.facts().stream()
                .filter(fact -> fact.type() != FactType.LIST && !fact.judgement())
                .sorted(Comparator.comparingInt((Fact fact) -> -answered.getOrDefault(fact.id(), 0))
                        .thenComparing(Fact::id))
                .limit(COLUMNS)
                .toList();
    }

    /** @param arguments how many households, and the folder for {@code people.csv} and {@code mapping.yaml} */
    public static void main(String[] arguments) throws IOException {
        PeopleFile file = new PeopleFile(RealCorpus.corpus());
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Files.writeString(folder.resolve("mapping.yaml"), file.mapping());
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("people.csv"))) {
            out.write("dossier," + file.facts.stream().map(Fact::id).collect(Collectors.joining(",")) + "\n");
            for (int household = 0; household < Integer.parseInt(arguments[0]); household++) {
                out.write("D" + household + "," + file.row() + "\n");
            }
        }
    }

    private String mapping() {
        return "purpose: measuring\nlegal_basis: none needed, everyone is made up\nhousehold: dossier\nfacts:\n"
                + facts.stream()
                        .map(fact -> "  " + fact.id() + ": {column: " + fact.id() + "}\n")
                        .collect(Collectors.joining());
    }

    /** One cell in five is empty. */
    private String row() {
        return facts.stream()
                .map(fact -> random.nextInt(5) == 0 ? "" : cell(fact))
                .collect(Collectors.joining(","));
    }

    private String cell(Fact fact) {
        List<String> codes = List.copyOf(fact.values().keySet());
        return switch (fact.type()) {
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case CHOICE, CHOICES -> codes.get(random.nextInt(codes.size()));
            case DATE -> DAY.minusDays(random.nextInt(25_000)).toString();
            case MONEY, INTEGER, NUMBER -> number(fact);
            case LIST -> throw new IllegalStateException("A list has no column");
        };
    }

    private String number(Fact fact) {
        Range range = (Range) fact.anything();
        int low = range.min().map(BigDecimal::intValue).orElse(0);
        int high = range.max()
                .map(most -> most.min(BigDecimal.valueOf(60_000)).intValue())
                .orElse(60_000);
        String whole = String.valueOf(random.nextInt(low, Math.max(low + 1, high)));
        return fact.type() == FactType.MONEY ? whole + ".50" : whole;
    }
}
