package be.schakel.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** All figures in one run: the program as a process (start, memory, pages), then the engine. */
public final class Bench {

    private Bench() {}

    /** @param arguments the application's jar; then {@code engine} or {@code app} to run only that part */
    public static void main(String[] arguments) throws Exception {
        var part = arguments.length > 1 ? arguments[1] : "all";
        if (!part.equals("engine")) {
            WholeProgram.measure(Path.of(arguments[0]), Files.createTempDirectory("schakel-bench"));
        }
        if (!part.equals("app")) {
            AgainstKie.compare(new Runner(new OptionsBuilder()
                            .include(OneHousehold.class.getSimpleName())
                            .include(AgainstKie.class.getSimpleName())
                            .build())
                    .run());
        }
    }
}
