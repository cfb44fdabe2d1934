package be.schakel.catalogue;

import be.schakel.engine.Right;
import be.schakel.engine.Words;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for rights by the words people use, in any of the three languages, with or without accents. */
final class EverydayWords {

    /** A shorter word must begin the same; a longer one may have another ending: "luiers" finds "luier". */
    private static final int STEM = 4;

    private static final int ENDING = 2;
    private static final int NAMED = 3;
    private static final int SEARCHED = 2;
    private static final int TOLD = 1;

    private final List<String> asked;

    EverydayWords(String asked) {
        this.asked = words(asked).toList();
    }

    /** How well a right fits: 0 when one of the words is nowhere in it. */
    int fit(Right right) {
        var name = all(right.name());
        var search = right.search().stream().flatMap(EverydayWords::words).collect(Collectors.toSet());
        var summary = all(right.summary());
        var fit = 0;
        for (var word : asked) {
            var found = has(name, word) ? NAMED : has(search, word) ? SEARCHED : has(summary, word) ? TOLD : 0;
            if (found == 0) {
                return 0;
            }
            fit += found;
        }
        return fit;
    }

    private static boolean has(Collection<String> words, String asked) {
        return words.stream().anyMatch(word -> isSame(word, asked));
    }

    private static boolean isSame(String word, String asked) {
        return word.startsWith(asked)
                || (word.length() >= STEM && asked.startsWith(word) && asked.length() - word.length() <= ENDING);
    }

    private static Set<String> all(Words words) {
        return Stream.of(words.nl(), words.fr(), words.en())
                .flatMap(EverydayWords::words)
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(String text) {
        var bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return Stream.of(bare.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }
}
