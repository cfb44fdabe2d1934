package be.schakel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus is read from its directory, each file under its own name. */
class CorpusFileTest {
    @TempDir
    private Path corpus;

    @Test
    void everyYamlFileIsReadUnderItsNameInTheCorpus() throws IOException {
        Files.createDirectories(corpus.resolve("rights/steun"));
        Files.writeString(corpus.resolve("rights/steun/cases.yaml"), "cases: []\n");
        Files.createDirectories(corpus.resolve("facts"));
        Files.writeString(corpus.resolve("facts/wonen.yaml"), "facts: []\n");
        assertThat(CorpusFile.under(corpus))
                .containsExactlyInAnyOrder(
                        new CorpusFile("facts/wonen.yaml", "facts: []\n"),
                        new CorpusFile("rights/steun/cases.yaml", "cases: []\n"));
    }
}
