package be.schakel.engine.corpus;

import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusFile;
import be.schakel.engine.CorpusProblems;
import be.schakel.engine.Examples;
import be.schakel.engine.Problem;
import java.io.IOException;
import java.io.PrintStream;
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

    static void main(String[] arguments) throws IOException {
        System.exit(check(List.of(arguments), System.out, System.err));
    }

    /**
     * Prints every problem, or a summary.
     *
     * @return 0 for a sound corpus, 1 for one with problems, 2 when nothing could be checked
     */
    static int check(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        if (arguments.isEmpty() || arguments.size() > 2) {
            err.println("Say which directory holds facts, parameters and rights");
            return 2;
        }
        Path directory = Path.of(arguments.getFirst());
        if (!Files.isDirectory(directory)) {
            err.println("There is no directory " + directory);
            return 2;
        }
        Set<String> rights = arguments.size() == 2 ? Set.of(arguments.getLast().split(",")) : Set.of();
        try {
            Corpus corpus = Corpus.read(CorpusFile.under(directory));
            corpus.warnings().forEach(warning -> out.println("warning: " + warning));
            Examples examples = new Examples(corpus);
            List<Problem> problems = Stream.concat(
                            examples.failing(corpus.cases(), rights).stream(), examples.untried(rights).stream())
                    .toList();
            return problems.isEmpty() ? sound(corpus, out) : unsound(problems, err);
        } catch (CorpusProblems problems) {
            return unsound(problems.problems(), err);
        }
    }

    private static int sound(Corpus corpus, PrintStream out) {
        out.println(summary(corpus));
        return 0;
    }

    private static int unsound(List<Problem> problems, PrintStream err) {
        problems.forEach(err::println);
        err.println(problems.size() + " problems");
        return 1;
    }

    private static String summary(Corpus corpus) {
        return corpus.versions().size() + " versions of rights, "
                + corpus.facts().size() + " facts, "
                + corpus.parameters().size() + " parameters, "
                + corpus.cases().size() + " cases, "
                + corpus.warnings().size() + " warnings: the corpus is sound";
    }
}
