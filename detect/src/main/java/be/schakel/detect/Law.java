package be.schakel.detect;

import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusFile;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The corpus to decide by. */
final class Law {
    private Law() {}

    /** From a directory, or the one that ships. */
    static Corpus read(Optional<Path> directory) throws IOException {
        return Corpus.read(directory.isPresent() ? CorpusFile.under(directory.get()) : shipped());
    }

    private static List<CorpusFile> shipped() throws IOException {
        URI corpus = location();
        if (!corpus.getScheme().equals("jar")) {
            return CorpusFile.under(Path.of(corpus));
        }
        try (var jar = FileSystems.newFileSystem(corpus, Map.of())) {
            return CorpusFile.under(jar.getPath("/corpus"));
        }
    }

    private static URI location() {
        try {
            return Objects.requireNonNull(Law.class.getResource("/corpus")).toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
