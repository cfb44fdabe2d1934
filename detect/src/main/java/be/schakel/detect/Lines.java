package be.schakel.detect;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks through a CSV file: to read its first record, the names, and once more at the end to tell on which line each
 * record stands, since a quoted cell may hold line ends.
 */
final class Lines implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_NAMES = 1_000_000;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private final InputStream in;
    private final OutputStream nowhere = OutputStream.nullOutputStream();
    private final int delimiter;
    private long at;
    private long line = 1;
    private boolean ended;
    private int next;

    /**
     * A record that is not blank.
     *
     * @param line where it begins, counted from 1
     * @param last the line where it ends
     * @param end the byte after it
     */
    record Span(long line, long last, long end) {}

    private Lines(InputStream in, int delimiter) throws IOException {
        this.in = in;
        this.delimiter = delimiter;
        this.next = in.read();
    }

    static Lines of(Path file, char delimiter) throws IOException {
        return new Lines(new BufferedInputStream(Files.newInputStream(file), BUFFER), delimiter);
    }

    /** The names of the columns of a CSV file. */
    static List<String> names(Path file, char delimiter) throws IOException {
        try (Lines lines = of(file, delimiter)) {
            for (byte mark : BYTE_ORDER_MARK) {
                if (lines.next == (mark & 0xFF)) {
                    lines.take();
                }
            }
            return lines.cells();
        }
    }

    private List<String> cells() throws IOException {
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            ByteArrayOutputStream cell = new ByteArrayOutputStream();
            more = cell(cell);
            cells.add(cell.toString(StandardCharsets.UTF_8));
            if (at > LONGEST_NAMES) {
                throw new Refused("The first line of the input does not end; it has to hold the names of the columns");
            }
        }
        return cells;
    }

    /** The next record; nothing at the end. */
    Optional<Span> next() throws IOException {
        while (next == '\n' || next == '\r') {
            take();
        }
        if (next < 0) {
            return Optional.empty();
        }
        long begun = line;
        boolean more = true;
        while (more) {
            more = cell(nowhere);
        }
        long last = ended ? line - 1 : line;
        return Optional.of(new Span(begun, last, at));
    }

    /** Reads one cell and what ends it; whether another cell of the record follows. */
    private boolean cell(OutputStream cell) throws IOException {
        if (next == '"') {
            take();
            quoted(cell);
        }
        int one = take();
        while (one >= 0 && one != delimiter && one != '\n' && one != '\r') {
            cell.write(one);
            one = take();
        }
        if (one == '\r' && next == '\n') {
            take();
        }
        return one == delimiter;
    }

    private void quoted(OutputStream cell) throws IOException {
        for (int one = take(); one >= 0; one = take()) {
            if (one == '"') {
                if (next != '"') {
                    return;
                }
                take();
            }
            cell.write(one);
        }
    }

    private int take() throws IOException {
        int one = next;
        if (one >= 0) {
            at++;
            next = in.read();
            ended = one == '\n' || (one == '\r' && next != '\n');
            line += ended ? 1 : 0;
        }
        return one;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
