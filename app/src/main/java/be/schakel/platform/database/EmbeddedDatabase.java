package be.schakel.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** PostgreSQL 18 inside Schakel: for one machine, a trial or the tests. Listens on this machine only. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    /** Recovery after a crash replays what was committed; that may take a while. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Keeps its data: what was answered as saved is on the disk. The library's own settings are for tests and are not.
     *
     * @param folder where the data stays; made when it is not there
     */
    public static EmbeddedDatabase in(Path folder) {
        return start(EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on"));
    }

    /** A server that is gone when it is closed: for tests. */
    public static EmbeddedDatabase temporary() {
        return start(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off"));
    }

    private static EmbeddedDatabase start(EmbeddedPostgres.Builder builder) {
        try {
            return new EmbeddedDatabase(builder.setPGStartupWait(PATIENCE)
                    .setServerConfig("log_min_error_statement", "panic")
                    .start());
        } catch (IOException failed) {
            throw new StartupProblem("The embedded database did not start: " + failed.getMessage());
        }
    }

    public Database database(String name) {
        return DatabaseServer.prepare("jdbc:postgresql://localhost:" + server.getPort() + "/" + name, SUPERUSER, "");
    }

    public Database database() {
        return database("postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
