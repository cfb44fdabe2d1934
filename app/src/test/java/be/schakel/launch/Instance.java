package be.schakel.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One Schakel process on its own data folder and port, started as {@code ./schakel run} starts it. */
final class Instance implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path screen;
    private final Path data;
    private final int port;

    private Instance(Process process, Path screen, Path data, int port) {
        this.process = process;
        this.screen = screen;
        this.data = data;
        this.port = port;
    }

    /** @param environment added to a clean one: SCHAKEL_DATA and a free SCHAKEL_PORT unless given */
    static Instance launch(Path folder, Map<String, String> environment) throws IOException {
        var settings = new HashMap<>(environment);
        settings.putIfAbsent("SCHAKEL_DATA", folder.resolve("data").toString());
        settings.putIfAbsent("SCHAKEL_PORT", String.valueOf(freePort()));
        var screen = Files.createTempFile(folder, "screen", ".txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "be.schakel.SchakelApplication")
                .redirectErrorStream(true)
                .redirectOutput(screen.toFile());
        builder.environment().putAll(settings);
        return new Instance(
                builder.start(),
                screen,
                Path.of(settings.get("SCHAKEL_DATA")),
                Integer.parseInt(settings.get("SCHAKEL_PORT")));
    }

    static Instance ready(Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        var instance = launch(folder, environment);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!instance.screen().contains("Schakel is ready")) {
            if (!instance.process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("Schakel did not start: " + instance.screen());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return instance;
    }

    int port() {
        return port;
    }

    String screen() throws IOException {
        return Files.readString(screen);
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Schakel still runs");
        }
        return process.exitValue();
    }

    /** {@code kill -9} of Schakel itself; its PostgreSQL is left behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** {@code kill -9} of the PostgreSQL in the data folder. */
    void killDatabase() throws IOException {
        try (var lines = Files.lines(data.resolve("postgres").resolve("postmaster.pid"))) {
            lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, 30, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
    }
}
