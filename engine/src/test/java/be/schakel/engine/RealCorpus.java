package be.schakel.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The corpus that ships, from its directory or its jar on the class path. */
public final class RealCorpus {
    private static final List<CorpusFile> FILES = read();
    private static final Corpus CORPUS = Corpus.read(FILES);

    private RealCorpus() {}

    /** Read once for all tests. */
    public static Corpus corpus() {
        return CORPUS;
    }

    /** Its files. */
    public static List<CorpusFile> files() {
        return FILES;
    }

    private static List<CorpusFile> read() {
        try {
            URI corpus = Objects.requireNonNull(RealCorpus.class.getResource("/corpus"))
                    .toURI();
            if (!corpus.getScheme().equals("jar")) {
                return CorpusFile.under(Path.of(corpus));
            }
            try (var jar = FileSystems.newFileSystem(corpus, Map.of())) {
                return CorpusFile.under(jar.getPath("/corpus"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
