package be.schakel.detect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The chunks that are finished: for each a line with how far input and output are, written after the output itself. A
 * run that was cut off goes on after the last whole line.
 */
final class Journal implements AutoCloseable {
    private final FileChannel channel;

    /**
     * How far a run is.
     *
     * @param found length of the output in bytes
     * @param rejected length of the rows set aside in bytes
     */
    record Mark(long found, long rejected, Tally tally) {
        String line() {
            String line = found + " " + rejected + " " + tally;
            return line + " " + checksum(line) + "\n";
        }

        static Optional<Mark> of(String line) {
            List<String> parts = List.of(line.split(" ", -1));
            return parts.size() == 4
                            && checksum(line.substring(0, line.lastIndexOf(' ')))
                                    .equals(parts.get(3))
                    ? Optional.of(new Mark(
                            Long.parseLong(parts.get(0)), Long.parseLong(parts.get(1)), Tally.of(parts.get(2))))
                    : Optional.empty();
        }

        private static String checksum(String line) {
            CRC32 checksum = new CRC32();
            checksum.update(line.getBytes(StandardCharsets.UTF_8));
            return Long.toHexString(checksum.getValue());
        }
    }

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens the journal of a run, new or cut off.
     *
     * @throws Refused when it belongs to a run of other things, or another program writes it now
     */
    static Journal open(Path file, String run) throws IOException {
        Journal journal = new Journal(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        if (Optional.ofNullable(journal.channel.tryLock()).isEmpty()) {
            throw new Refused(file + " is in use: the same run is going on already");
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().endsWith(".")) {
            journal.channel.truncate(0);
            journal.append(run + ".\n");
        } else if (!lines.getFirst().equals(run + ".")) {
            journal.close();
            throw new Refused(file + " belongs to a run with another input, mapping, corpus, date or choice of rights."
                    + " Repeat that run, or remove the file to start anew");
        }
        return journal;
    }

    /** The last mark, and the journal cut off after it. */
    Optional<Mark> last() throws IOException {
        channel.position(0);
        ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (all.hasRemaining() && channel.read(all) >= 0) {}
        String text = new String(all.array(), StandardCharsets.UTF_8);
        Optional<Mark> last = Optional.empty();
        int from = text.indexOf('\n') + 1;
        for (int to = text.indexOf('\n', from); to >= 0; to = text.indexOf('\n', from)) {
            Optional<Mark> mark = Mark.of(text.substring(from, to));
            if (mark.isEmpty()) {
                break;
            }
            last = mark;
            from = to + 1;
        }
        channel.truncate(from);
        channel.position(from);
        return last;
    }

    void append(Mark mark) throws IOException {
        append(mark.line());
    }

    private void append(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
