package be.schakel.clarification;

import be.schakel.clarification.Conversation.Prompt;
import be.schakel.clarification.Conversation.Prompts;
import be.schakel.clarification.Conversation.Scale;
import be.schakel.engine.Words;
import be.schakel.intake.LifeDomain;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code domains.yaml}. Whatever is wrong in it is collected and reported at once, with the place. */
final class ConversationReader {

    /** The words are not usable: Schakel does not start with half a conversation. */
    static final class Unusable extends RuntimeException {
        private Unusable(List<String> problems) {
            super("domains.yaml:\n" + String.join("\n", problems));
        }
    }

    private static final List<String> FOLLOW_UPS = List.of("why", "not-lower", "one-higher");

    private final List<String> problems = new ArrayList<>();

    private ConversationReader() {}

    static Conversation read(InputStream yaml) {
        var reader = new ConversationReader();
        var root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        var conversation = reader.conversation(map(root));
        if (!reader.problems.isEmpty()) {
            throw new Unusable(reader.problems);
        }
        return conversation;
    }

    private Conversation conversation(Map<?, ?> root) {
        var followUps = list(root, "scale_followups");
        expect(
                FOLLOW_UPS.equals(
                        followUps.stream().map(each -> text(each, "id")).toList()),
                "scale_followups",
                "must be " + FOLLOW_UPS + ", in that order");
        var domains = list(root, "domains");
        var codes = domains.stream().map(each -> text(each, "code")).toList();
        expect(codes.equals(allCodes()), "domains", "must be " + allCodes() + ", in that order");
        if (!problems.isEmpty()) {
            throw new Unusable(problems);
        }
        return new Conversation(
                version(root),
                words(followUps.get(0), "ask", "why"),
                words(followUps.get(1), "ask", "not-lower"),
                words(followUps.get(2), "ask", "one-higher"),
                domains.stream().map(this::prompts).toList());
    }

    private int version(Map<?, ?> root) {
        var isNumber = root.get("version") instanceof Integer number && number > 0;
        expect(isNumber, "version", "must be a whole number from 1");
        return isNumber && root.get("version") instanceof Integer number ? number : 0;
    }

    private Prompts prompts(Map<?, ?> domain) {
        var code = text(domain, "code");
        var questions = list(domain, "questions");
        var isSensitive = Boolean.TRUE.equals(domain.get("sensitive"));
        expect(
                questions.size() >= 4 && questions.size() <= 6,
                code,
                "has " + questions.size() + " questions, not 4 to 6");
        expect(isSensitive == domain.containsKey("gentle"), code, "needs a gentle way in exactly when it is sensitive");
        return new Prompts(
                LifeDomain.byCode(code).orElseThrow(),
                words(domain, "about", code),
                optionalWords(domain, "gentle", code),
                questions.stream().map(question -> prompt(question, code)).toList(),
                scale(map(domain.get("scale")), code + " scale"));
    }

    private Prompt prompt(Map<?, ?> question, String domain) {
        var place = domain + " " + text(question, "id");
        expect(!text(question, "id").isEmpty(), place, "a question without id");
        return new Prompt(text(question, "id"), words(question, "ask", place), optionalWords(question, "hint", place));
    }

    private Scale scale(Map<?, ?> scale, String place) {
        return new Scale(
                words(scale, "ask", place),
                words(scale, "zero", place),
                words(scale, "five", place),
                words(scale, "ten", place));
    }

    private Optional<Words> optionalWords(Map<?, ?> from, String key, String place) {
        return from.containsKey(key) ? Optional.of(words(from, key, place)) : Optional.empty();
    }

    private Words words(Map<?, ?> from, String key, String place) {
        var words = map(from.get(key));
        for (var language : List.of("nl", "fr", "en")) {
            expect(!text(words, language).isEmpty(), place, key + " has no " + language);
        }
        return new Words(text(words, "nl"), text(words, "fr"), text(words, "en"));
    }

    private void expect(boolean isSo, String place, String problem) {
        if (!isSo) {
            problems.add(place + ": " + problem);
        }
    }

    private static List<String> allCodes() {
        return List.of(LifeDomain.values()).stream().map(LifeDomain::code).toList();
    }

    private static String text(Map<?, ?> from, String key) {
        return from.get(key) instanceof String text ? text.strip() : "";
    }

    private static List<Map<?, ?>> list(Map<?, ?> from, String key) {
        return from.get(key) instanceof List<?> all
                ? all.stream().<Map<?, ?>>map(ConversationReader::map).toList()
                : List.of();
    }

    private static Map<?, ?> map(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }
}
