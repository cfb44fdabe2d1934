package be.schakel.benchmarks;

import be.schakel.engine.Corpus;
import be.schakel.engine.CorpusFile;
import be.schakel.engine.Engine;
import be.schakel.engine.Situation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What a new process takes to read the corpus, and then to look at every right for the first time. */
final class FirstLook {
    private static final int PROCESSES = 3;

    private FirstLook() {}

    /** Prints both, in milliseconds. */
    static void main() throws IOException {
        List<CorpusFile> files = CorpusFile.under(Path.of("corpus/src/main/resources/corpus"));
        long began = System.nanoTime();
        Corpus corpus = Corpus.withoutExamples(files);
        long read = System.nanoTime();
        Engine engine = Engine.of(corpus);
        engine.outcomes(Situation.on(LocalDate.of(2026, 11, 22)));
        long looked = System.nanoTime();
        engine.explore(Situation.on(LocalDate.of(2026, 11, 22)));
        System.out.printf(
                "read, checked and compiled %d ms; first outcomes %d ms; first explanations %d ms%n",
                (read - began) / 1_000_000, (looked - read) / 1_000_000, (System.nanoTime() - looked) / 1_000_000);
    }

    /** In processes of their own, one after the other. */
    static void measure() throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        for (int process = 0; process < PROCESSES; process++) {
            new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), FirstLook.class.getName())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }
}
