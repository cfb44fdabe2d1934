package be.schakel.rights;

import be.schakel.engine.Words;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everyday words someone looks for. Capitals and accents do not count, the beginning of a word is enough, and a longer
 * word is also found inside another one, because Dutch glues its words together.
 */
public record Everyday(List<String> words) {

    /** More is cut off: nobody looks for a letter. */
    private static final int LONGEST = 100;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int INSIDE = 4;
    private static final int ENDING = 2;

    public Everyday {
        words = List.copyOf(words);
    }

    public static Everyday of(String typed) {
        var all = split(kept(typed));
        var telling = all.stream().filter(word -> word.length() > 2).toList();
        return new Everyday(telling.isEmpty() ? all : telling);
    }

    /** What is kept of what someone typed, to show it again. */
    public static String kept(String typed) {
        var words = typed.strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Each word is in these texts. */
    public boolean in(Collection<String> texts) {
        var there =
                texts.stream().flatMap(text -> split(text).stream()).distinct().toList();
        return words.stream().allMatch(word -> there.stream().anyMatch(other -> isFound(word, other)));
    }

    /** The same words in all languages: a worker looks in the language of the client. */
    public static Stream<String> texts(Words words) {
        return Stream.of(words.nl(), words.fr(), words.en());
    }

    private static boolean isFound(String word, String other) {
        return other.startsWith(word)
                || (word.length() >= INSIDE && other.contains(word))
                || (other.length() >= INSIDE && word.startsWith(other) && word.length() - other.length() <= ENDING);
    }

    private static List<String> split(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(BETWEEN.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
