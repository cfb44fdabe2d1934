package be.schakel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dutch, French and English say the same things (REQ-284). */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("ui\\.t\\(\"([a-z][^\"]*[^.\"])\"[,)]");

    static Stream<String> modules() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_nl.properties"))
                    .map(name -> name.replace("_nl.properties", ""))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void eachLanguageHasTheSameKeysAndNoEmptyText(String module) throws IOException {
        var dutch = words(module, "nl");
        for (var language : List.of("fr", "en")) {
            assertThat(new TreeSet<>(words(module, language).stringPropertyNames()))
                    .as("%s_%s", module, language)
                    .isEqualTo(new TreeSet<>(dutch.stringPropertyNames()));
        }
        for (var language : List.of("nl", "fr", "en")) {
            assertThat(words(module, language).values())
                    .as("%s_%s", module, language)
                    .doesNotContain("");
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keysCarryTheNameOfTheirModule(String module) throws IOException {
        assertThat(words(module, "nl").stringPropertyNames()).allMatch(key -> key.startsWith(module + "."));
    }

    @Test
    void eachKeyThatATemplateNamesExists() throws IOException {
        var known = new TreeSet<String>();
        for (var module : modules().toList()) {
            known.addAll(words(module, "nl").stringPropertyNames());
        }
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            var named = templates
                    .filter(Files::isRegularFile)
                    .flatMap(MessagesTest::keysIn)
                    .toList();
            assertThat(named).isNotEmpty().allSatisfy(key -> assertThat(known).contains(key));
        }
    }

    private static Stream<String> keysIn(Path template) {
        try {
            return KEY_IN_TEMPLATE.matcher(Files.readString(template)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Properties words(String module, String language) throws IOException {
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Files.newInputStream(MESSAGES.resolve(module + "_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
