package be.schakel.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a PostgreSQL that was not stopped ({@code kill -9}, a power cut) left in its folder: perhaps itself, perhaps
 * processes that still end, and its {@code postmaster.pid}. PostgreSQL refuses to start while the process number in that
 * file is taken, be it by another program or by a dead process that nobody buried. The caller holds the claim on the
 * folder, so nobody else can be at work in it.
 */
final class EarlierRun {

    private static final int SECONDS_TO_STOP = 30;

    /** In {@code postmaster.pid}: the key and the id of its shared memory, on the seventh line. */
    private static final int MEMORY_LINE = 6;

    /** Linux tells here who still uses shared memory: key, id, rights, size, maker, last user, number of users, … */
    private static final Path MEMORY = Path.of("/proc/sysvipc/shm");

    private static final int ID = 1;
    private static final int USERS = 6;

    private final Path pidFile;

    EarlierRun(Path postgres) {
        this.pidFile = postgres.resolve("postmaster.pid");
    }

    /** @throws StartupProblem when something of it still runs after half a minute */
    void end() {
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            var lines = Files.readAllLines(pidFile);
            process(lines).ifPresent(EarlierRun::stop);
            if (Files.isReadable(MEMORY)) {
                awaitMemory(lines);
                Files.deleteIfExists(pidFile);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        return lines.stream()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d+"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(EarlierRun::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, SECONDS_TO_STOP, TimeUnit.SECONDS)
                .join();
        if (process.isAlive()) {
            throw new StartupProblem("PostgreSQL of an earlier run (process " + process.pid()
                    + ") does not stop. Stop it with: kill -INT " + process.pid());
        }
    }

    private void awaitMemory(List<String> lines) throws IOException {
        if (lines.size() <= MEMORY_LINE) {
            return;
        }
        var key = lines.get(MEMORY_LINE).strip().split("\\s+", -1);
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_STOP);
        while (key.length > ID && isUsed(key[ID])) {
            if (System.nanoTime() > deadline) {
                throw new StartupProblem("Processes of an earlier PostgreSQL in " + pidFile.getParent()
                        + " still run. Wait a minute and start again, or stop them: pkill -INT postgres");
            }
            pause();
        }
    }

    private static boolean isUsed(String memory) throws IOException {
        try (var segments = Files.lines(MEMORY)) {
            return segments.map(segment -> segment.strip().split("\\s+", -1))
                    .anyMatch(segment ->
                            segment.length > USERS && segment[ID].equals(memory) && !segment[USERS].equals("0"));
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartupProblem("The start was interrupted. Start again.");
        }
    }
}
