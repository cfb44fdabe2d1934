package be.schakel.engine;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file of the corpus, already read: the engine itself never opens a file while deciding.
 *
 * @param name path inside the corpus with forward slashes, such as {@code rights/leefloon/2026-03-01.yaml}
 * @param text the whole YAML text
 */
public record CorpusFile(String name, String text) {

    private static final long LARGEST = 2_000_000;

    /**
     * Reads every {@code .yaml} file under a directory, sorted by name.
     *
     * @param directory the folder that holds {@code facts}, {@code parameters} and {@code rights}
     * @throws IOException when the directory or a file cannot be read
     * @throws CorpusProblems naming the files that are no UTF-8 text or larger than 2 MB
     */
    public static List<CorpusFile> under(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            List<Path> files = paths.filter(path -> path.toString().endsWith(".yaml") && Files.isRegularFile(path))
                    .sorted()
                    .toList();
            List<CorpusFile> read = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            for (Path file : files) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                read(file, name, problems).ifPresent(read::add);
            }
            if (!problems.isEmpty()) {
                throw new CorpusProblems(problems);
            }
            return List.copyOf(read);
        }
    }

    private static Optional<CorpusFile> read(Path file, String name, List<Problem> problems) throws IOException {
        if (Files.size(file) > LARGEST) {
            problems.add(new Problem(name, 1, "the file is larger than " + LARGEST + " bytes", "split it up"));
            return Optional.empty();
        }
        try {
            return Optional.of(new CorpusFile(name, Files.readString(file)));
        } catch (MalformedInputException other) {
            problems.add(new Problem(name, 1, "the file is no UTF-8 text", "save it as UTF-8"));
            return Optional.empty();
        }
    }
}
