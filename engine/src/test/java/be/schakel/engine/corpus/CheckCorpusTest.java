package be.schakel.engine.corpus;

import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.CorpusFile;
import be.schakel.engine.TinyCorpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./schakel corpus check}: what it prints and how it ends. */
class CheckCorpusTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path folder = Path.of(".");

    CheckCorpusTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void write(TinyCorpus corpus) throws IOException {
        for (CorpusFile file : corpus.files()) {
            Files.createDirectories(folder.resolve(file.name()).getParent());
            Files.writeString(folder.resolve(file.name()), file.text());
        }
    }

    private int check(String... arguments) throws IOException {
        return CheckCorpus.check(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static TinyCorpus tried(String... more) {
        TinyCorpus corpus = aCorpus()
                .fact("member", "type: boolean")
                .fact("odd", "type: boolean")
                .right("hulp", leaf("only", "member"));
        String[] examples = {
            "on: 2024-06-01, facts: {member: true}, expect: met",
            "on: 2024-06-01, facts: {member: false}, expect: not_met",
            "on: 2024-06-01, facts: {}, expect: unknown"
        };
        return corpus.cases("hulp", more.length == 0 ? examples : more);
    }

    @Test
    void aSoundCorpusIsSummedUpAfterItsWarnings() throws IOException {
        write(tried());
        assertThat(check(folder.toString())).isZero();
        assertThat(out).hasToString("""
                        warning: facts/inkomen.yaml:4: no right uses the fact "odd"; remove it, or use it
                        1 versions of rights, 2 facts, 0 parameters, 3 cases, 1 warnings: the corpus is sound
                        """);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void anExampleThatComesOutOtherwiseFails() throws IOException {
        write(tried(
                "on: 2024-06-01, facts: {member: true}, expect: met",
                "on: 2024-06-01, facts: {member: false}, expect: met",
                "on: 2024-06-01, facts: {}, expect: unknown"));
        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("rights/hulp/cases.yaml:3:", "rights/hulp/", "2 problems");
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("sound");
    }

    @Test
    void onlyTheExamplesOfTheRightsThatAreNamedCount() throws IOException {
        write(tried("on: 2024-06-01, facts: {}, expect: unknown").right("ander", leaf("only", "odd")));
        assertThat(check(folder.toString(), "hulp,ander")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("rights/hulp/", "rights/ander/");
        err.reset();
        assertThat(check(folder.toString(), "hulp")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("rights/hulp/")
                .doesNotContain("rights/ander/");
    }

    @Test
    void aCorpusThatCannotBeReadFails() throws IOException {
        write(tried().right("stuk", leaf("only", "membre")));
        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("no fact or parameter is called \"membre\"; did you mean \"member\"?\n1 problems\n");
    }

    @Test
    void withoutADirectoryNothingIsChecked() throws IOException {
        assertThat(check()).isEqualTo(2);
        assertThat(check("a", "b", "c")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("Say which directory holds facts, parameters and rights\n".repeat(2));
        err.reset();
        assertThat(check(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("There is no directory ");
    }
}
