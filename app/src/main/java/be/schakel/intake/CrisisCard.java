package be.schakel.intake;

import be.schakel.engine.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What to do first when something cannot wait, in words every partner shares; read from {@code crisis.yaml}. */
public record CrisisCard(
        Words title,
        Words intro,
        Words toCheck,
        List<Words> firstSteps,
        List<Line> lines,
        List<Kind> kinds,
        Words ask) {

    /**
     * A number to call.
     *
     * @param hours empty when not known for certain
     * @param checkedOn empty until a person compared it with the line's own site
     */
    public record Line(String number, Words name, Words about, Optional<Words> hours, Optional<LocalDate> checkedOn) {

        /** For a telephone link. */
        public String dial() {
            return number.replaceAll("\\D", "");
        }
    }

    /**
     * A kind of acute need.
     *
     * @param now what to do now
     * @param lines most urgent first; empty when no line is the answer
     */
    public record Kind(String code, Words name, Words now, List<Line> lines) {}

    public Optional<Kind> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The lines for this kind of need; all of them as long as the kind is not known. */
    public List<Line> linesFor(String kind) {
        return kind(kind).map(Kind::lines).orElse(lines);
    }
}
