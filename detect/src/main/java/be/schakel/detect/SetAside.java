package be.schakel.detect;

import be.schakel.detect.Source.Spoilt;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Writes the rows set aside with the line where each stands: those that were no rows, and those with a bad cell. */
final class SetAside {
    private final BufferedReader cells;
    private final Deque<Spoilt> spoilt;
    private final Writer out;
    private Optional<Rejected> next;

    private SetAside(BufferedReader cells, Collection<Spoilt> spoilt, Writer out) throws IOException {
        this.cells = cells;
        this.spoilt = new ArrayDeque<>(spoilt);
        this.out = out;
        this.next = read();
    }

    /** @param cells the rows with a bad cell, as kept during the run */
    static void write(Path cells, List<Spoilt> spoilt, Optional<Lines> lines, Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(cells);
                Writer out = Files.newBufferedWriter(file)) {
            out.write(Csv.line(List.of("line", "column", "reason")));
            SetAside aside = new SetAside(reader, spoilt, out);
            if (lines.isPresent()) {
                aside.inLines(lines.get());
            }
            aside.rest();
        }
    }

    private Optional<Rejected> read() throws IOException {
        return Optional.ofNullable(cells.readLine()).map(Rejected::of);
    }

    private void inLines(Lines lines) throws IOException {
        lines.next();
        long rows = 0;
        Optional<Lines.Span> record = lines.next();
        while (record.isPresent() && (!spoilt.isEmpty() || next.isPresent())) {
            Lines.Span span = record.get();
            if (!spoilt.isEmpty() && spoilt.getFirst().at() < span.end()) {
                while (!spoilt.isEmpty() && spoilt.getFirst().at() < span.end()) {
                    write(span, spoilt.removeFirst());
                }
            } else {
                rows++;
                long number = rows;
                if (next.filter(one -> one.record() == number).isPresent()) {
                    write(span.line(), next.get());
                    next = read();
                }
            }
            record = lines.next();
        }
    }

    /** What has no line of its own: the rows of Parquet are numbered themselves. */
    private void rest() throws IOException {
        for (Spoilt one : spoilt) {
            write(new Lines.Span(one.record(), one.record(), one.at()), one);
        }
        for (; next.isPresent(); next = read()) {
            write(next.get().record(), next.get());
        }
    }

    private void write(Lines.Span span, Spoilt one) throws IOException {
        String more = span.last() > span.line() ? ", and takes the lines up to " + span.last() + " along" : "";
        out.write(Csv.line(List.of(String.valueOf(span.line()), "", "the line " + one.reason() + more)));
    }

    private void write(long line, Rejected one) throws IOException {
        out.write(Csv.line(List.of(String.valueOf(line), one.column(), one.reason())));
    }
}
