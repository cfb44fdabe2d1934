package be.schakel.engine.export;

import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusFile;
import be.schakel.engine.CorpusProblems;
import be.schakel.engine.Right;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the catalogue for other engines: {@code ExportCorpus <corpus directory> --format dmn --output <file.dmn or
 * directory> [--date 2026-11-22]}. A directory gets one model for each right.
 */
final class ExportCorpus {
    private static final String USAGE =
            "Usage: corpus export --format dmn --output <file.dmn or directory> [--date 2026-11-22]";
    private static final Set<String> OPTIONS = Set.of("--format", "--output", "--date");

    /** What to write, and where. */
    private record Order(Path corpus, Path output, Optional<LocalDate> day) {}

    private ExportCorpus() {}

    static void main(String[] arguments) throws IOException {
        System.exit(export(List.of(arguments), System.out, System.err));
    }

    /**
     * Writes, and says what was written.
     *
     * @return 0 when it was, 1 for an unsound corpus, 2 for an order that cannot be read
     */
    static int export(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        Optional<Order> order = order(arguments);
        if (order.isEmpty()) {
            err.println(USAGE);
            return 2;
        }
        try {
            out.println(write(order.get()));
            return 0;
        } catch (CorpusProblems problems) {
            problems.problems().forEach(err::println);
            return 1;
        }
    }

    private static Optional<Order> order(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i + 1 < arguments.size(); i += 2) {
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        boolean readable = arguments.size() % 2 == 1
                && OPTIONS.containsAll(options.keySet())
                && options.getOrDefault("--format", "").equals("dmn")
                && options.containsKey("--output");
        try {
            return readable
                    ? Optional.of(new Order(
                            Path.of(arguments.getFirst()),
                            Path.of(options.getOrDefault("--output", "")),
                            Optional.ofNullable(options.get("--date")).map(LocalDate::parse)))
                    : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static String write(Order order) throws IOException {
        Corpus corpus = Corpus.read(CorpusFile.under(order.corpus()));
        LocalDate day = order.day()
                .orElseGet(() -> LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Europe/Brussels")));
        if (order.output().getFileName().toString().endsWith(".dmn")) {
            DmnModel model = DmnModel.of(corpus, day);
            Files.writeString(order.output(), model.xml());
            return model.size() + " decisions over " + model.inputs().size() + " facts on " + day;
        }
        Files.createDirectories(order.output());
        List<Right> rights = corpus.rightsOn(day);
        for (Right right : rights) {
            String xml = DmnModel.of(corpus, day, List.of(right)).xml();
            Files.writeString(order.output().resolve(right.id() + ".dmn"), xml);
        }
        return rights.size() + " rights on " + day;
    }
}
