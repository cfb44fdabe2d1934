package be.schakel.detect;

import be.schakel.engine.Corpus;
import be.schakel.engine.Outcome;
import be.schakel.engine.Right;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is asked for on the command line.
 *
 * @param rights ids, or only {@code all}
 * @param corpus a directory instead of the corpus that ships
 */
record Request(
        Path input,
        Path mapping,
        Set<String> rights,
        LocalDate date,
        Path output,
        Set<Outcome> only,
        int threads,
        Optional<Path> corpus) {

    static final String USAGE = """
            Usage: ./schakel detect --input people.csv --mapping mapping.yaml --rights all --date 2026-07-01 --output found.csv
              --input     CSV with a line of names, or .parquet
              --mapping   which column says what, the purpose and the legal basis (docs/detect.md)
              --rights    all, or ids of rights with commas between them
              --date      the day whose law and figures count
              --output    a new file; beside it come .header.yaml and .rejected.csv
              --only      met, not_met, unknown with commas between them (all three without it)
              --threads   how many decide at once (as many as there are processors without it)
              --corpus    a directory instead of the corpus that ships
            """;
    private static final Set<String> OPTIONS =
            Set.of("input", "mapping", "rights", "date", "output", "only", "threads", "corpus");
    private static final Map<String, Outcome> OUTCOMES =
            Map.of("met", Outcome.MET, "not_met", Outcome.NOT_MET, "unknown", Outcome.UNKNOWN);

    /** @throws Refused when something is missing or cannot be read */
    static Request of(List<String> arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i).replaceFirst("^--", "");
            if (!OPTIONS.contains(option) || i + 1 == arguments.size()) {
                throw new Refused("Cannot read \"" + arguments.get(i) + "\"\n" + USAGE);
            }
            options.put(option, arguments.get(i + 1));
        }
        return new Request(
                Path.of(required(options, "input")),
                Path.of(required(options, "mapping")),
                new TreeSet<>(List.of(required(options, "rights").split(",", -1))),
                date(required(options, "date")),
                Path.of(required(options, "output")),
                only(options.getOrDefault("only", "met,not_met,unknown")),
                threads(options.getOrDefault(
                        "threads", String.valueOf(Runtime.getRuntime().availableProcessors()))),
                Optional.ofNullable(options.get("corpus")).map(Path::of));
    }

    private static String required(Map<String, String> options, String option) {
        return Optional.ofNullable(options.get(option))
                .orElseThrow(() -> new Refused("--" + option + " is missing\n" + USAGE));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new Refused("\"" + text + "\" is no date; write it as 2026-07-01");
        }
    }

    private static Set<Outcome> only(String text) {
        EnumSet<Outcome> only = EnumSet.noneOf(Outcome.class);
        for (String name : text.split(",", -1)) {
            only.add(Optional.ofNullable(OUTCOMES.get(name))
                    .orElseThrow(() -> new Refused("\"" + name + "\" is no outcome; use met, not_met, unknown")));
        }
        return only;
    }

    private static int threads(String text) {
        if (!text.matches("[1-9]\\d?")) {
            throw new Refused("\"" + text + "\" is no number of threads from 1 to 99");
        }
        return Integer.parseInt(text);
    }

    /** The rights asked for, as far as they are in force; all of them when that was asked. */
    Set<String> rights(Corpus law) {
        Set<String> inForce = new TreeSet<>();
        law.rightsOn(date).stream().map(Right::id).forEach(inForce::add);
        if (rights.equals(Set.of("all"))) {
            return inForce;
        }
        Set<String> missing = new TreeSet<>(rights);
        missing.removeAll(inForce);
        if (!missing.isEmpty()) {
            throw new Refused("Not in force on " + date + ": " + String.join(", ", missing) + ". In force are: "
                    + String.join(", ", inForce));
        }
        return rights;
    }

    /** A file beside the output. */
    Path beside(String ending) {
        return output.resolveSibling(output.getFileName() + ending);
    }
}
