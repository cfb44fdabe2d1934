package be.schakel.engine.corpus;

import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusFile;
import be.schakel.engine.CorpusProblems;
import be.schakel.engine.Examples;
import be.schakel.engine.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks a corpus directory and runs its examples: {@code CheckCorpus <directory> [right,right]}. With names of rights
 * only their examples run.
 */
final class CheckCorpus {
    private CheckCorpus() {}

    /** Prints every problem and exits with 1, or prints a summary. */
    static void main(String[] arguments) throws IOException {
        if (arguments.length == 0 || arguments.length > 2) {
            System.err.println("Say which directory holds facts, parameters and rights");
            System.exit(2);
        }
        if (!Files.isDirectory(Path.of(arguments[0]))) {
            System.err.println("There is no directory " + arguments[0]);
            System.exit(2);
        }
        Set<String> rights = arguments.length == 2 ? Set.of(arguments[1].split(",")) : Set.of();
        try {
            Corpus corpus = Corpus.read(CorpusFile.under(Path.of(arguments[0])));
            corpus.warnings().forEach(warning -> System.out.println("warning: " + warning));
            Examples examples = new Examples(corpus);
            report(Stream.concat(examples.failing(corpus.cases(), rights).stream(), examples.untried(rights).stream())
                    .toList());
            System.out.println(summary(corpus));
        } catch (CorpusProblems problems) {
            report(problems.problems());
        }
    }

    private static void report(List<Problem> problems) {
        if (!problems.isEmpty()) {
            problems.forEach(System.err::println);
            System.err.println(problems.size() + " problems");
            System.exit(1);
        }
    }

    private static String summary(Corpus corpus) {
        return corpus.versions().size() + " versions of rights, "
                + corpus.facts().size() + " facts, "
                + corpus.parameters().size() + " parameters, "
                + corpus.cases().size() + " cases, "
                + corpus.warnings().size() + " warnings: the corpus is sound";
    }
}
