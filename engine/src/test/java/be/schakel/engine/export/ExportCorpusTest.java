package be.schakel.engine.export;

import static be.schakel.engine.TinyCorpus.WORDS;
import static be.schakel.engine.TinyCorpus.aCorpus;
import static be.schakel.engine.TinyCorpus.all;
import static be.schakel.engine.TinyCorpus.leaf;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.CorpusFile;
import be.schakel.engine.TinyCorpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./schakel corpus export}: which files it writes, what stands in them, and how it ends. */
class ExportCorpusTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path folder;

    ExportCorpusTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        write(aCorpus()
                .fact("member", "type: boolean")
                .fact("wage", "type: money, unit: EUR/month, range: [0, 5000]")
                .fact("born", "type: date, range: [1900-01-01, 2030-12-31]")
                .fact("tenure", "type: choice, values: {owner: " + WORDS + ", tenant: " + WORDS + "}")
                .fact("benefits", "type: choices, values: {leefloon: " + WORDS + ", igo: " + WORDS + "}")
                .fact("children", "type: list, fields: {age: {type: integer}, born: {type: date}}")
                .fact(
                        "young_children",
                        "type: integer, derived: {when: 'count(children[age < 12])', words: " + WORDS + "}")
                .figure("ceiling", "unit: EUR/month", "2020-01-01 2030-12-31 1000 high")
                .right(
                        "steun",
                        all(
                                "top",
                                leaf("poor", "wage <= ceiling"),
                                leaf("home", "tenure = \"tenant\" and born < date(\"2000-01-01\")"),
                                leaf("kids", "young_children > 0")),
                        "running: '\"leefloon\" in benefits'",
                        "amount: {when: ceiling - wage, unit: EUR/month, words: WORDS}")
                .right("lid", leaf("only", "member"))
                .version("later", "2026-06-01", leaf("only", "member"))
                .cases("later", "on: 2026-06-01, facts: {}, expect: unknown"));
    }

    private void write(TinyCorpus corpus) throws IOException {
        for (CorpusFile file : corpus.files()) {
            Path path = folder.resolve("corpus").resolve(file.name());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
    }

    private int export(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(folder.resolve("corpus").toString()));
        all.addAll(Arrays.asList(arguments));
        return ExportCorpus.export(
                all,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void oneFileHoldsAllRightsOfTheDay() throws IOException {
        Path model = folder.resolve("all.dmn");
        assertThat(export("--format", "dmn", "--output", model.toString(), "--date", "2026-01-01"))
                .isZero();
        assertThat(out).hasToString("11 decisions over 7 facts on 2026-01-01\n");
        assertThat(Files.readString(model)).contains("Right_steun", "Right_lid").doesNotContain("Right_later");
    }

    @Test
    void aDirectoryGetsAFileForEachRight() throws IOException {
        Path models = folder.resolve("models");
        assertThat(export("--date", "2026-06-01", "--output", models.toString(), "--format", "dmn"))
                .isZero();
        assertThat(out).hasToString("3 rights on 2026-06-01\n");
        try (Stream<Path> files = Files.list(models)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("steun.dmn", "lid.dmn", "later.dmn");
        }
        assertThat(Files.readString(models.resolve("lid.dmn")))
                .contains("Right_lid")
                .doesNotContain("Right_steun", "Type_wage");
    }

    @Test
    void withoutADayItIsToday() throws IOException {
        assertThat(export("--format", "dmn", "--output", folder.resolve("now").toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).matches("3 rights on 20\\d\\d-\\d\\d-\\d\\d\n");
    }

    @Test
    void theModelSaysWhatAFactAdmitsAndWhatARightComesTo() throws IOException {
        Path model = folder.resolve("all.dmn");
        export("--format", "dmn", "--output", model.toString(), "--date", "2026-01-01");
        try (InputStream expected = Objects.requireNonNull(getClass().getResourceAsStream("tiny.dmn"))) {
            assertThat(Files.readString(model).replaceFirst(":[0-9a-f]{64}", ":HASH"))
                    .isEqualToNormalizingNewlines(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--format",
                "--format dmn",
                "--output all.dmn",
                "--format xml --output all.dmn",
                "--format dmn --output all.dmn --date",
                "--format dmn --output all.dmn --date tomorrow",
                "--format dmn --output all.dmn --colour red"
            })
    void anOrderThatCannotBeReadWritesNothing(String arguments) throws IOException {
        Path output = folder.resolve("all.dmn");
        String order = arguments.replace("all.dmn", output.toString());
        assertThat(export(order.isEmpty() ? new String[0] : order.split(" "))).isEqualTo(2);
        assertThat(err)
                .hasToString(
                        "Usage: corpus export --format dmn --output <file.dmn or directory> [--date 2026-11-22]\n");
        assertThat(output).doesNotExist();
    }

    @Test
    void anUnsoundCorpusIsNotExported() throws IOException {
        write(aCorpus().fact("rent", "type: money"));
        assertThat(export("--format", "dmn", "--output", folder.resolve("x.dmn").toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("has no unit of money");
        assertThat(folder.resolve("x.dmn")).doesNotExist();
    }
}
