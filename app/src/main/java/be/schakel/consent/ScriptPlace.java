package be.schakel.consent;

import be.schakel.engine.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A place in the script: reads what must stand there, or names the place. */
record ScriptPlace(String path, @Nullable Object value) {

    ScriptPlace at(String key) {
        if (!(value instanceof Map<?, ?> map) || !map.containsKey(key)) {
            throw wrong("needs " + key);
        }
        return new ScriptPlace(path + " " + key, map.get(key));
    }

    <T> List<T> each(Function<ScriptPlace, T> reader) {
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            throw wrong("must be a list with something in it");
        }
        return IntStream.range(0, list.size())
                .mapToObj(index -> reader.apply(new ScriptPlace(path + " " + (index + 1), list.get(index))))
                .toList();
    }

    List<Words> allWords() {
        return each(ScriptPlace::words);
    }

    Words words() {
        return new Words(at("nl").text(), at("fr").text(), at("en").text());
    }

    String text() {
        if (!(value instanceof String text) || text.isBlank()) {
            throw wrong("must be text");
        }
        return text.strip();
    }

    int whole() {
        if (!(value instanceof Integer number) || number < 1) {
            throw wrong("must be a whole number from 1");
        }
        return number;
    }

    void mustBe(boolean expected) {
        if (!Boolean.valueOf(expected).equals(value)) {
            throw wrong("must be " + expected);
        }
    }

    <T> T code(Function<String, T> byCode) {
        try {
            return byCode.apply(text());
        } catch (IllegalArgumentException unknown) {
            throw wrong("is no code we know");
        }
    }

    private UnusableScript wrong(String expected) {
        return new UnusableScript(path + ": " + expected);
    }
}
