package be.schakel.detect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder with an input and a mapping, where runs are done with a corpus of two rights. */
final class Workplace {
    static final Path CORPUS = Path.of("src/test/resources/small-corpus");
    static final String SIMPLE = """
            purpose: looking for people who miss support
            legal_basis: article 1 of an imagined decree
            household: dossier
            facts:
              member: {column: lid, yes: [J], no: [N], unknown: ["?"]}
              income: {column: inkomen}
            """;
    private final Path folder;

    Workplace(Path folder) {
        this.folder = folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(file(name), text);
    }

    String read(String name) throws IOException {
        return Files.readString(file(name));
    }

    /** The options of a run; further ones take the place of these. */
    List<String> options(String input, String output, String... more) {
        List<String> options = new ArrayList<>(List.of(
                "--input", file(input).toString(),
                "--mapping", file("mapping.yaml").toString(),
                "--rights", "steun",
                "--date", "2026-07-01",
                "--output", file(output).toString(),
                "--corpus", CORPUS.toString()));
        options.addAll(List.of(more));
        return options;
    }

    /** Runs, and gives what is told meanwhile. */
    String run(List<String> options) throws IOException, SQLException, InterruptedException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Request request = Request.of(options);
        new Run(request, Law.read(request.corpus()), new PrintStream(told, true, StandardCharsets.UTF_8)).run();
        return told.toString(StandardCharsets.UTF_8);
    }

    List<String> lines(String name) throws IOException {
        return read(name).lines().toList();
    }

    /** The names of all files there. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
