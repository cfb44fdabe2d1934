package be.schakel.detect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Walks through a CSV file once more to tell on which line each record stands: a quoted cell may hold line ends. */
final class Lines implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private final InputStream in;
    private final int delimiter;
    private long at;
    private long line = 1;
    private int ahead = -2;

    /**
     * A record that is not blank.
     *
     * @param line where it begins, counted from 1
     * @param end the byte after it
     */
    record Span(long line, long end) {}

    private Lines(InputStream in, int delimiter) {
        this.in = in;
        this.delimiter = delimiter;
    }

    static Lines of(Path file, char delimiter) throws IOException {
        return new Lines(new BufferedInputStream(Files.newInputStream(file), BUFFER), delimiter);
    }

    /** The next record; nothing at the end. */
    Optional<Span> next() throws IOException {
        while (peek() == '\n' || peek() == '\r') {
            take();
        }
        if (peek() < 0) {
            return Optional.empty();
        }
        long begun = line;
        boolean open = true;
        while (open) {
            open = cell();
        }
        return Optional.of(new Span(begun, at));
    }

    /** Reads one cell and what ends it; whether another cell of the record follows. */
    private boolean cell() throws IOException {
        if (peek() == '"') {
            take();
            quoted();
        }
        int one = take();
        while (one >= 0 && one != delimiter && one != '\n' && one != '\r') {
            one = take();
        }
        if (one == '\r' && peek() == '\n') {
            take();
        }
        return one == delimiter;
    }

    private void quoted() throws IOException {
        for (int one = take(); one >= 0; one = take()) {
            if (one == '"') {
                if (peek() != '"') {
                    return;
                }
                take();
            }
        }
    }

    private int peek() throws IOException {
        if (ahead == -2) {
            ahead = in.read();
        }
        return ahead;
    }

    private int take() throws IOException {
        int one = peek();
        ahead = one < 0 ? -1 : -2;
        if (one >= 0) {
            at++;
        }
        if (one == '\n' || (one == '\r' && peek() != '\n')) {
            line++;
        }
        return one;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
