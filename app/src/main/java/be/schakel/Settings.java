package be.schakel;

import be.schakel.platform.database.StartupProblem;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says.
 *
 * @param data folder of the embedded database
 * @param server address of a PostgreSQL server instead, when given
 */
record Settings(int port, Path data, Optional<Server> server, Optional<String> profile) {

    record Server(String url, String user, String password) {}

    static Settings from(Map<String, String> environment) {
        var server = given(environment, "SCHAKEL_DB_URL")
                .map(url -> new Server(
                        url,
                        environment.getOrDefault("SCHAKEL_DB_USER", ""),
                        environment.getOrDefault("SCHAKEL_DB_PASSWORD", "")));
        return new Settings(
                given(environment, "SCHAKEL_PORT").map(Settings::port).orElse(8080),
                Path.of(given(environment, "SCHAKEL_DATA").orElse("data")),
                server,
                given(environment, "SCHAKEL_PROFILE"));
    }

    /** The embedded database is for trying out, so it has the demo unless told otherwise; a server never has. */
    String activeProfile() {
        return profile.orElse(server.isPresent() ? "production" : "demo");
    }

    boolean isDemo() {
        return activeProfile().equals("demo");
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static int port(String digits) {
        if (!digits.matches("\\d{1,5}") || Integer.parseInt(digits) > 65_535) {
            throw new StartupProblem("SCHAKEL_PORT is \"" + digits + "\". Give a number from 1 to 65535.");
        }
        return Integer.parseInt(digits);
    }
}
