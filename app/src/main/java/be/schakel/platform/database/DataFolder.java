package be.schakel.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds the embedded database, claimed by one Schakel at a time. Survives {@code kill -9} of Schakel and
 * of PostgreSQL: what was committed is there at the next start.
 */
public final class DataFolder {

    private static final int SECONDS_TO_STOP = 30;

    private final Path postgres;
    private final Path beingMade;

    /** Held as long as this process lives; the operating system lets go of it even after a {@code kill -9}. */
    @SuppressWarnings({"UnusedVariable", "FieldCanBeLocal"})
    private final FileLock claim;

    private DataFolder(Path folder, FileLock claim) {
        this.postgres = folder.resolve("postgres");
        this.beingMade = folder.resolve("postgres.new");
        this.claim = claim;
    }

    /** @throws StartupProblem when another Schakel uses the folder, or it cannot be written */
    public static DataFolder claim(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(
                    folder.resolve("schakel.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var claim = tryLock(channel);
            if (claim == null) {
                throw new StartupProblem(
                        "The data folder " + folder.toAbsolutePath()
                                + " is in use by another Schakel. Stop that one, or choose another folder: SCHAKEL_DATA=… ./schakel run");
            }
            return new DataFolder(folder, claim);
        } catch (IOException unwritable) {
            throw new StartupProblem(
                    "The data folder " + folder.toAbsolutePath()
                            + " cannot be written. Give yourself write access, or choose another: SCHAKEL_DATA=… ./schakel run");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException claimedInThisProcess) {
            return null;
        }
    }

    /** Starts the database; makes it first when the folder is new, so that a folder is never half a database. */
    public EmbeddedDatabase start() {
        stopOrphan();
        if (!Files.exists(postgres)) {
            make();
        }
        return EmbeddedDatabase.in(postgres);
    }

    private void make() {
        try {
            deleteHalfMade();
            EmbeddedDatabase.in(beingMade).close();
            Files.move(beingMade, postgres);
        } catch (IOException failed) {
            throw new StartupProblem("The database could not be made in " + postgres.toAbsolutePath()
                    + ". Check the free space and your rights there.");
        }
    }

    private void deleteHalfMade() throws IOException {
        if (!Files.exists(beingMade)) {
            return;
        }
        try (var files = Files.walk(beingMade)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A PostgreSQL that outlived its Schakel (kill -9): nobody else claims the folder, so it is ours to stop. */
    private void stopOrphan() {
        orphan().ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
            } catch (Exception stillThere) {
                throw new StartupProblem("PostgreSQL of an earlier run (process " + process.pid()
                        + ") does not stop. Stop it with: kill -INT " + process.pid());
            }
        });
    }

    private Optional<ProcessHandle> orphan() {
        var pidFile = postgres.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(pid -> pid.matches("\\d+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(DataFolder::isPostgres);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }
}
