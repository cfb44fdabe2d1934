package be.schakel.detect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is written piece by piece and can be cut back to where it was sure. */
final class Growing implements AutoCloseable {
    private final FileChannel channel;

    private Growing(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Refused when less is there than was sure */
    static Growing open(Path file, long sure) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.size() < sure) {
            channel.close();
            throw new Refused(file + " is shorter than the journal says; remove the journal to start anew");
        }
        channel.truncate(sure);
        channel.position(sure);
        return new Growing(channel);
    }

    void append(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Everything written so far outlives a power cut; says how much that is. */
    long sure() throws IOException {
        channel.force(false);
        return channel.position();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
