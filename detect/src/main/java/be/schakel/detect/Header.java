package be.schakel.detect;

import be.schakel.engine.Corpus;
import be.schakel.engine.Engine;
import be.schakel.engine.Outcome;
import be.schakel.engine.Right;
import java.util.List;
import java.util.stream.Collectors;

/** What the output was made from and for, written beside it. Says no time: the same run gives the same bytes. */
final class Header {
    private Header() {}

    static String text(Request request, Mapping mapping, Corpus law, List<Right> rights, Tally tally, long spoilt) {
        return """
                purpose: %s
                legal_basis: %s
                date: %s
                corpus_hash: %s
                engine_version: %s
                only: %s
                households:
                  decided: %d
                  rejected: %d
                rights:
                %s""".formatted(
                        quoted(mapping.purpose()),
                        quoted(mapping.legalBasis()),
                        request.date(),
                        law.hash(),
                        quoted(Engine.VERSION),
                        request.only().stream().map(Screen::name).collect(Collectors.joining(", ", "[", "]")),
                        tally.rows() - tally.rejected(),
                        tally.rejected() + spoilt,
                        counts(rights, tally));
    }

    private static String counts(List<Right> rights, Tally tally) {
        StringBuilder counts = new StringBuilder();
        for (int right = 0; right < rights.size(); right++) {
            counts.append("  %s: {met: %d, not_met: %d, unknown: %d}\n"
                    .formatted(
                            rights.get(right).id(),
                            tally.of(right, Outcome.MET),
                            tally.of(right, Outcome.NOT_MET),
                            tally.of(right, Outcome.UNKNOWN)));
        }
        return counts.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\r\\n]+", " ") + '"';
    }
}
