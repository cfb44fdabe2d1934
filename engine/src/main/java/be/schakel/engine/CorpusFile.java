package be.schakel.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of the corpus, already read: the engine itself never opens a file while deciding.
 *
 * @param name path inside the corpus with forward slashes, such as {@code rights/leefloon/2026-03-01.yaml}
 * @param text the whole YAML text
 */
public record CorpusFile(String name, String text) {

    /**
     * Reads every {@code .yaml} file under a directory, sorted by name.
     *
     * @param directory the folder that holds {@code facts}, {@code parameters} and {@code rights}
     * @throws IOException when a file cannot be read
     */
    public static List<CorpusFile> under(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            List<Path> files = paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            List<CorpusFile> read = new ArrayList<>();
            for (Path file : files) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                read.add(new CorpusFile(name, Files.readString(file)));
            }
            return List.copyOf(read);
        }
    }
}
