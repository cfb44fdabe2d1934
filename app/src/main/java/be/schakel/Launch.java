package be.schakel;

import be.schakel.platform.DemoWorkers;
import be.schakel.platform.database.DataFolder;
import be.schakel.platform.database.Database;
import be.schakel.platform.database.DatabaseServer;
import be.schakel.platform.database.StartupProblem;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.MapPropertySource;

/** The start, step by step, each said on the screen. Everything that can fail is tried before anything is written. */
final class Launch {

    private final Settings settings;
    private final PrintStream screen;

    Launch(Settings settings, PrintStream screen) {
        this.settings = settings;
        this.screen = screen;
    }

    void start(String... arguments) {
        requireFreePort();
        say("Starting the database …");
        var database = database();
        say("Preparing the tables and the pages …");
        new SpringApplicationBuilder(SchakelApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .profiles(settings.activeProfile())
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("launch", properties(database))))
                .run(arguments);
        welcome();
    }

    private Map<String, Object> properties(Database database) {
        var properties = new HashMap<>(database.asProperties());
        properties.put("server.port", settings.port());
        return properties;
    }

    private void requireFreePort() {
        try (var probe = new ServerSocket(settings.port(), 1, InetAddress.getByName("0.0.0.0"))) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new StartupProblem("Port " + settings.port()
                    + " is taken. Stop the other program, or choose another port: SCHAKEL_PORT=8081 ./schakel run");
        }
    }

    private Database database() {
        return settings.server()
                .map(server -> DatabaseServer.prepare(server.url(), server.user(), server.password()))
                .orElseGet(() -> DataFolder.claim(settings.data()).start().database());
    }

    private void welcome() {
        say("");
        say("Schakel is ready: http://localhost:" + settings.port());
        if (settings.isDemo()) {
            say("");
            say("Practice accounts, password " + DemoWorkers.PASSWORD + " (all people are fictional):");
            say("  tom, fatima    OCMW Leiedorp (fatima has two functions)");
            say("  lien, pieter   CAW Leieland");
            say("  sara, koen     DMW Zorgmutualiteit Leieland");
            say("  els, hilde     coordinators of OCMW and DMW: figures of the law");
            say("  mia            school that refers");
            say("  noor           a CAW elsewhere: sees nothing of the above");
        }
        say("");
        say("Stop with Ctrl+C.");
    }

    private void say(String line) {
        screen.println(line);
    }
}
