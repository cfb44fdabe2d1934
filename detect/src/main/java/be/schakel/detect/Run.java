package be.schakel.detect;

import be.schakel.detect.Journal.Mark;
import be.schakel.engine.Corpus;
import be.schakel.engine.Engine;
import be.schakel.engine.Screening;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One run over a file. Chunks are decided by several threads and written in the order of the input, a few at a time in
 * memory; a run that was cut off goes on where its journal ends, with the same result to the byte.
 */
final class Run {
    private static final int ROWS_IN_A_CHUNK = 500;

    /** Enough that no thread waits for the one that reads and writes. */
    private static final int CHUNKS_FOR_A_THREAD = 4;

    /** Waiting for the disk takes as long as deciding some thousands of households. */
    private static final int ROWS_BETWEEN_MARKS = 20_000;

    private final Request request;
    private final Corpus law;
    private final String mappingText;
    private final Mapping mapping;
    private final Screening screening;
    private final Screen screen;
    private final Progress progress;

    Run(Request request, Corpus law, PrintStream messages) throws IOException {
        this.request = request;
        this.law = law;
        this.mappingText = MappingFile.text(request.mapping());
        this.mapping = MappingFile.read(law, request.mapping().toString(), mappingText);
        this.screening = Screening.of(law, request.rights(law), request.date(), mapping.facts());
        this.screen = new Screen(mapping, screening, request.only());
        this.progress = new Progress(messages);
    }

    /** Runs to the end. */
    void run() throws IOException, SQLException, InterruptedException {
        Path unfinished = request.beside(".part");
        Path journalFile = request.beside(".journal");
        if (Files.exists(request.output()) && !Files.exists(journalFile)) {
            throw new Refused(request.output() + " is there already; remove it or choose another name");
        }
        try (Source source = Source.open(request.input(), mapping.delimiter())) {
            List<String> columns = source.columns();
            MappingFile.check(law, request.mapping().toString(), mappingText, mapping, columns);
            try (Journal journal = Journal.open(journalFile, fingerprint())) {
                if (Files.exists(request.output())) {
                    Files.move(request.output(), unfinished, StandardCopyOption.REPLACE_EXISTING);
                }
                Tally tally = decideAll(source.rows(mapping.names(), columns), journal, unfinished);
                finish(source, tally);
            }
            Files.move(unfinished, request.output(), StandardCopyOption.ATOMIC_MOVE);
            Files.delete(journalFile);
            Files.deleteIfExists(request.beside(".rejected.part"));
        }
    }

    private Tally decideAll(Source.Rows rows, Journal journal, Path unfinished)
            throws IOException, SQLException, InterruptedException {
        Optional<Mark> last = journal.last();
        Tally tally = last.map(Mark::tally)
                .orElseGet(() -> Tally.none(screening.rights().size()));
        try (Growing found = Growing.open(unfinished, last.map(Mark::found).orElse(0L));
                Growing rejected = Growing.open(
                        request.beside(".rejected.part"),
                        last.map(Mark::rejected).orElse(0L))) {
            if (last.isEmpty()) {
                found.append(screen.heading());
            } else if (rows.skip(tally.rows())) {
                progress.resumed(tally);
            } else {
                throw new Refused("The input is shorter than the journal says; remove the journal to start anew");
            }
            Writing writing = chunk -> {
                found.append(chunk.found());
                rejected.append(chunk.rejected());
                tally.add(chunk.tally());
                if (tally.rows() % ROWS_BETWEEN_MARKS < ROWS_IN_A_CHUNK) {
                    journal.append(new Mark(found.sure(), rejected.sure(), tally));
                }
                progress.at(tally);
            };
            inOrder(rows, tally.rows(), writing);
            journal.append(new Mark(found.sure(), rejected.sure(), tally));
        }
        return tally;
    }

    /** What is done with a decided chunk. */
    @FunctionalInterface
    private interface Writing {
        void write(Chunk chunk) throws IOException;
    }

    private void inOrder(Source.Rows rows, long before, Writing writing)
            throws IOException, SQLException, InterruptedException {
        Deque<Future<Chunk>> going = new ArrayDeque<>();
        long read = before;
        try (ExecutorService deciders = Executors.newFixedThreadPool(request.threads())) {
            for (List<List<String>> some = rows.next(ROWS_IN_A_CHUNK);
                    !some.isEmpty();
                    some = rows.next(ROWS_IN_A_CHUNK)) {
                List<List<String>> chunk = some;
                long first = read;
                going.add(deciders.submit(() -> screen.decide(chunk, first)));
                read += some.size();
                if (going.size() > CHUNKS_FOR_A_THREAD * request.threads()) {
                    writing.write(decided(going.removeFirst()));
                }
            }
            while (!going.isEmpty()) {
                writing.write(decided(going.removeFirst()));
            }
        }
    }

    private static Chunk decided(Future<Chunk> going) throws InterruptedException {
        try {
            return going.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A chunk could not be decided", failed.getCause());
        }
    }

    private void finish(Source source, Tally tally) throws IOException, SQLException {
        List<Source.Spoilt> spoilt = source.spoilt();
        Path rejected = request.beside(".rejected.csv");
        Path cells = request.beside(".rejected.part");
        if (source.isCsv()) {
            try (Lines lines = Lines.of(request.input(), mapping.delimiter())) {
                SetAside.write(cells, spoilt, Optional.of(lines), rejected);
            }
        } else {
            SetAside.write(cells, spoilt, Optional.empty(), rejected);
        }
        Files.writeString(
                request.beside(".header.yaml"),
                Header.text(request, mapping, law, screening.rights(), tally, spoilt.size()));
        progress.finished(tally, spoilt.size());
    }

    /** Everything that the result depends on; of the input its size and when it was last changed. */
    private String fingerprint() throws IOException {
        String all = String.join(
                "\n",
                request.input().toAbsolutePath().toString(),
                String.valueOf(Files.size(request.input())),
                Files.getLastModifiedTime(request.input()).toString(),
                mappingText,
                law.hash(),
                Engine.VERSION,
                request.date().toString(),
                screening.rights().stream().map(right -> right.id()).toList().toString(),
                request.only().toString());
        return HexFormat.of().formatHex(sha256().digest(all.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
