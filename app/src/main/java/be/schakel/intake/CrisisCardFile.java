package be.schakel.intake;

import be.schakel.engine.Words;
import be.schakel.intake.CrisisCard.Kind;
import be.schakel.intake.CrisisCard.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the crisis card once, at the start, and refuses to start with a hole in it. */
@Configuration(proxyBeanMethods = false)
class CrisisCardFile {

    @Bean
    static CrisisCard crisisCard() {
        try (var content = new ClassPathResource("be/schakel/intake/crisis.yaml").getInputStream()) {
            return read(content);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @throws IllegalStateException naming the place, when a text, a language or a line is missing */
    static CrisisCard read(InputStream content) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        var card = new Node("crisis.yaml", Optional.ofNullable(yaml.load(content)));
        var lines = card.at("lines").each(CrisisCardFile::line);
        var byNumber = lines.stream().collect(Collectors.toMap(Line::number, Function.identity()));
        return new CrisisCard(
                card.at("title").words(),
                card.at("intro").words(),
                card.at("to_check").words(),
                card.at("first_steps").each(step -> step.at("step").words()),
                lines,
                card.at("kinds").each(kind -> kind(kind, byNumber)),
                card.at("resume").at("ask").words());
    }

    private static Line line(Node line) {
        return new Line(
                line.at("number").text(),
                line.at("name").words(),
                line.at("about").words(),
                line.at("hours").ifThere(Node::words),
                line.at("checked_on").ifThere(node -> LocalDate.parse(node.text())));
    }

    private static Kind kind(Node kind, Map<String, Line> byNumber) {
        return new Kind(
                kind.at("code").text(),
                kind.at("name").words(),
                kind.at("now").words(),
                kind.at("lines")
                        .each(number -> Optional.ofNullable(byNumber.get(number.text()))
                                .orElseThrow(() -> number.problem("no line with this number"))));
    }

    /** One place in the file, knowing where it stands. */
    private record Node(String path, Optional<Object> value) {

        Node at(String key) {
            if (value.orElse("") instanceof Map<?, ?> map) {
                return new Node(path + "." + key, Optional.ofNullable(map.get(key)));
            }
            throw problem("not a map");
        }

        <T> List<T> each(Function<Node, T> reader) {
            if (value.orElse("") instanceof List<?> list) {
                return list.stream()
                        .map(item -> reader.apply(new Node(path + "[]", Optional.ofNullable(item))))
                        .toList();
            }
            throw problem("not a list");
        }

        <T> Optional<T> ifThere(Function<Node, T> reader) {
            return value.isEmpty() ? Optional.empty() : Optional.of(reader.apply(this));
        }

        Words words() {
            return new Words(at("nl").text(), at("fr").text(), at("en").text());
        }

        /** Dates and numbers are written between quotes, so that they are text. */
        String text() {
            if (value.orElse("") instanceof String text && !text.isBlank()) {
                return text;
            }
            throw problem("not a text");
        }

        IllegalStateException problem(String what) {
            return new IllegalStateException(path + ": " + what);
        }
    }
}
