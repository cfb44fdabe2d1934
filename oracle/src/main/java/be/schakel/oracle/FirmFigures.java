package be.schakel.oracle;

import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusFile;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** The corpus as if every weak figure had been confirmed and every last one still held: then DMN can read them all. */
final class FirmFigures {
    private static final String LAST = "(?s)(.*until: )\\d{4}-\\d{2}-\\d{2}((?:(?!until:).)*)\\z";

    private FirmFigures() {}

    static Corpus of(Collection<CorpusFile> files) {
        return Corpus.confirmed(files.stream()
                .map(file -> file.name().startsWith("parameters/")
                        ? new CorpusFile(file.name(), lasting(file.text()))
                        : file)
                .toList());
    }

    private static String lasting(String text) {
        return Arrays.stream(text.split("(?=\\n  - id:)", -1))
                .map(figure -> figure.replaceFirst(LAST, "$1open$2"))
                .collect(Collectors.joining());
    }
}
