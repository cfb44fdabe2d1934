package be.schakel.benchmarks;

import be.schakel.benchmarks.population.SideBySide;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** All figures in one run: the program as a process (start, memory, pages), then the engine, then a population. */
public final class Bench {

    private Bench() {}

    /** @param arguments the application's jar; then {@code app}, {@code engine} or {@code population} to run only that part */
    public static void main(String[] arguments) throws Exception {
        var part = arguments.length > 1 ? arguments[1] : "all";
        if (part.equals("all") || part.equals("app")) {
            WholeProgram.measure(Path.of(arguments[0]), Files.createTempDirectory("schakel-bench"));
        }
        if (part.equals("all") || part.equals("engine")) {
            AgainstKie.compare(new Runner(new OptionsBuilder()
                            .include(OneHousehold.class.getSimpleName())
                            .include(AgainstKie.class.getSimpleName())
                            .build())
                    .run());
        }
        if (part.equals("all") || part.equals("population")) {
            SideBySide.main(new String[0]);
        }
    }
}
