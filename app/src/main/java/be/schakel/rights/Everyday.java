package be.schakel.rights;

import be.schakel.engine.Right;
import be.schakel.engine.Words;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everyday words someone looks for, on the board, in the list of questions and in the catalogue. Capitals and accents do
 * not count, the beginning of a word is enough, and a longer word is also found inside another one, because Dutch glues
 * its words together. A short one needs a word that is not much longer: "bus" finds "buspas" but not "business".
 */
public record Everyday(List<String> words) {

    /** More is cut off: nobody looks for a letter. */
    private static final int LONGEST = 100;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int INSIDE = 4;
    private static final int ENDING = 2;
    private static final int GLUED = 3;

    /** What is in the name of a right says more than an everyday word for it, and that more than its summary. */
    private static final int NAMED = 5;

    private static final int SEARCHED = 3;
    private static final int TOLD = 1;

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
        var there = there(texts);
        return words.stream().allMatch(word -> there.stream().anyMatch(other -> isFound(word, other)));
    }

    /** How well a right answers: 0 when one of the words is nowhere in it. The word itself counts for more than its beginning. */
    public int fit(Right right) {
        var parts = List.of(
                new Part(NAMED, there(texts(right.name()).toList())),
                new Part(SEARCHED, there(right.search())),
                new Part(TOLD, there(texts(right.summary()).toList())));
        var fit = 0;
        for (var word : words) {
            var best = parts.stream().mapToInt(part -> part.fit(word)).max().orElse(0);
            if (best == 0) {
                return 0;
            }
            fit += best;
        }
        return fit;
    }

    private record Part(int weight, Set<String> there) {
        int fit(String word) {
            if (there.contains(word)) {
                return weight + 1;
            }
            return there.stream().anyMatch(other -> isFound(word, other)) ? weight : 0;
        }
    }

    private static Set<String> there(Collection<String> texts) {
        return texts.stream().flatMap(text -> split(text).stream()).collect(Collectors.toSet());
    }

    /** The same words in all languages: a worker looks in the language of the client. */
    public static Stream<String> texts(Words words) {
        return Stream.of(words.nl(), words.fr(), words.en());
    }

    private static boolean isFound(String word, String other) {
        return (other.startsWith(word) && (word.length() >= INSIDE || other.length() - word.length() <= GLUED))
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
