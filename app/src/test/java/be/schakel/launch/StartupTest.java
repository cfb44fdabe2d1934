package be.schakel.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.platform.database.DataFolder;
import be.schakel.platform.database.DatabaseServer;
import be.schakel.platform.database.EmbeddedDatabase;
import be.schakel.platform.database.StartupProblem;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a start is one clear line with what to do, exit code 1, and nothing half-written. */
class StartupTest {

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsSaidBeforeAnythingIsWritten() throws Exception {
        try (var taken = new ServerSocket(0);
                var refused = Instance.launch(folder, Map.of("SCHAKEL_PORT", String.valueOf(taken.getLocalPort())))) {
            assertRefused(refused, "Port " + taken.getLocalPort() + " is taken", "SCHAKEL_PORT=");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void aPortThatIsNoNumberIsSaid() throws Exception {
        try (var refused = Instance.launch(folder, Map.of("SCHAKEL_PORT", "99999"))) {
            assertRefused(refused, "SCHAKEL_PORT is \"99999\"");
        }
    }

    @Test
    void aDataFolderInUseIsSaid() throws Exception {
        DataFolder.claim(folder.resolve("data"));
        try (var refused = Instance.launch(folder, Map.of())) {
            assertRefused(refused, "is in use by another Schakel", "SCHAKEL_DATA=");
        }
    }

    @Test
    void aDatabaseThatCannotBeReachedIsSaid() throws Exception {
        var nobody = "jdbc:postgresql://localhost:" + Instance.freePort() + "/schakel";
        try (var refused = Instance.launch(
                folder, Map.of("SCHAKEL_DB_URL", nobody, "SCHAKEL_DB_USER", "x", "SCHAKEL_DB_PASSWORD", "x"))) {
            assertRefused(refused, "The database cannot be used", "SCHAKEL_DB_URL");
        }
    }

    @Test
    void aServerOlderThanPostgres18IsRefused() {
        assertThatThrownBy(() -> DatabaseServer.requireVersion(17))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("18 or newer");
    }

    @Test
    void aHalfMadeDatabaseFolderIsMadeAnew() throws Exception {
        var data = folder.resolve("data");
        Files.createDirectories(data.resolve("postgres.new"));
        Files.writeString(data.resolve("postgres.new").resolve("PG_VERSION"), "1");
        try (var database = DataFolder.claim(data).start()) {
            assertThat(database.database().application()).isEqualTo("schakel_app");
            assertThat(data.resolve("postgres.new")).doesNotExist();
        }
    }

    @Test
    void aKilledDatabaseWhoseProcessNumberIsTakenStartsAgain() throws Exception {
        var data = folder.resolve("data");
        var postgres = Files.createDirectories(data).resolve("postgres");
        EmbeddedDatabase.in(postgres).close();
        Files.write(
                postgres.resolve("postmaster.pid"),
                List.of(
                        String.valueOf(ProcessHandle.current().pid()),
                        postgres.toString(),
                        "1795324184",
                        "5432",
                        "/tmp",
                        "localhost",
                        " 99999999 99999999"));
        try (var database = DataFolder.claim(data).start()) {
            assertThat(database.database().application()).isEqualTo("schakel_app");
        }
    }

    @Test
    void onADatabaseServerThereIsNoDemoData() throws Exception {
        try (var server = EmbeddedDatabase.temporary()) {
            var database = server.database();
            try (var instance = Instance.ready(
                    folder,
                    Map.of(
                            "SCHAKEL_DB_URL", database.url(),
                            "SCHAKEL_DB_USER", database.owner(),
                            "SCHAKEL_DB_PASSWORD", database.ownerPassword()))) {
                assertThat(instance.screen()).doesNotContain("Practice accounts");
                var visitor = new be.schakel.testing.Visitor(instance.port());
                assertThat(visitor.signIn("sara", be.schakel.platform.DemoWorkers.PASSWORD)
                                .body())
                        .contains("Naam of wachtwoord klopt niet")
                        .doesNotContain("Oefenomgeving");
            }
        }
    }

    @Test
    void withoutJdk25TheScriptSaysWhatToInstall() throws Exception {
        var script = new ProcessBuilder("../schakel", "run").redirectErrorStream(true);
        script.environment().remove("JAVA_HOME");
        script.environment().put("SCHAKEL_JDKS", folder.toString());
        var process = script.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("schakel: no JDK 25 found.")
                .hasLineCount(1);
        assertThat(process.exitValue()).isEqualTo(1);
    }

    private static void assertRefused(Instance refused, String... words) throws IOException, InterruptedException {
        assertThat(refused.exitCode()).isEqualTo(1);
        var line = refused.screen()
                .lines()
                .filter(said -> said.startsWith("schakel: "))
                .toList();
        assertThat(line).hasSize(1);
        assertThat(line.getFirst()).contains(words);
        assertThat(refused.screen()).doesNotContain("Exception").doesNotContain("\tat ");
    }
}
