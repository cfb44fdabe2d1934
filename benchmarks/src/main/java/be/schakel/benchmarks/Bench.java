package be.schakel.benchmarks;

import be.schakel.benchmarks.population.SideBySide;
import be.schakel.benchmarks.population.WholeCatalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** All figures in one run: the program as a process (start, memory, pages), then the engine, then a population. */
public final class Bench {

    private static final int HOUSEHOLDS = 1_000;

    private Bench() {}

    /** @param arguments the application's jar; then {@code app}, {@code engine}, {@code questions} or {@code population} to run only that part */
    public static void main(String[] arguments) throws Exception {
        var part = arguments.length > 1 ? arguments[1] : "all";
        if (part.equals("all") || part.equals("app")) {
            WholeProgram.measure(Path.of(arguments[0]), Files.createTempDirectory("schakel-bench"));
        }
        if (part.equals("all") || part.equals("engine")) {
            FirstLook.measure();
            AgainstKie.compare(new Runner(new OptionsBuilder()
                            .include(AfterOneAnswer.class.getSimpleName())
                            .include(AgainstKie.class.getSimpleName())
                            .build())
                    .run());
        }
        if (part.equals("all") || part.equals("questions")) {
            QuestionsAsked.measure(HOUSEHOLDS);
        }
        if (part.equals("all") || part.equals("population")) {
            SideBySide.main(new String[0]);
            WholeCatalogue.main(new String[0]);
        }
    }
}
