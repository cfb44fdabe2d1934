package be.schakel;

import be.schakel.platform.database.Database;
import be.schakel.platform.database.DatabaseServer;
import be.schakel.platform.database.EmbeddedDatabase;
import be.schakel.platform.database.StartupProblem;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts Schakel: the database first, then the pages. */
@SpringBootApplication
public class SchakelApplication {

    public static void main(String[] arguments) {
        try {
            var database = database(System.getenv());
            new SpringApplicationBuilder(SchakelApplication.class)
                    .properties(database.asProperties())
                    .run(arguments);
        } catch (StartupProblem problem) {
            System.err.println("schakel: " + problem.getMessage());
            System.exit(1);
        }
    }

    private static Database database(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("SCHAKEL_DB_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> DatabaseServer.prepare(
                        url,
                        environment.getOrDefault("SCHAKEL_DB_USER", ""),
                        environment.getOrDefault("SCHAKEL_DB_PASSWORD", "")))
                .orElseGet(
                        () -> EmbeddedDatabase.in(Path.of("data", "postgres")).database());
    }
}
