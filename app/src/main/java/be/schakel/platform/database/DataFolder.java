package be.schakel.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds the embedded database, claimed by one Schakel at a time. Survives {@code kill -9} of Schakel and
 * of PostgreSQL: what was committed is there at the next start.
 */
public final class DataFolder {

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
        new EarlierRun(postgres).end();
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
}
