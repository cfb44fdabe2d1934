package be.schakel.engine.corpus;

import be.schakel.engine.CorpusFile;
import be.schakel.engine.CorpusProblems;
import java.io.IOException;
import java.nio.file.Path;

/** Checks a corpus directory from the command line: {@code CheckCorpus corpus/src/main/resources/corpus}. */
final class CheckCorpus {
    private CheckCorpus() {}

    /** Prints every problem and exits with 1, or prints a summary. */
    static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Say which directory holds facts, parameters and rights");
            System.exit(2);
        }
        try {
            Catalogue catalogue = CorpusReader.read(CorpusFile.under(Path.of(arguments[0])));
            catalogue.warnings().forEach(warning -> System.out.println("warning: " + warning));
            System.out.println(summary(catalogue));
        } catch (CorpusProblems problems) {
            System.err.println(problems.getMessage());
            System.err.println(problems.problems().size() + " problems");
            System.exit(1);
        }
    }

    private static String summary(Catalogue catalogue) {
        return catalogue.rights().size() + " versions of rights, "
                + catalogue.facts().size() + " facts, "
                + catalogue.parameters().size() + " parameters, "
                + catalogue.cases().size() + " cases, "
                + catalogue.warnings().size() + " warnings: the corpus is sound";
    }
}
