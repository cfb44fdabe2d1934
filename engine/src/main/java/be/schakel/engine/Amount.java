package be.schakel.engine;

import java.time.LocalDate;
import java.util.List;

/**
 * What a right brings.
 *
 * @param value one number when everything is known, else a range
 * @param unit always money or a count, as the corpus declares it
 * @param words what the amount is
 * @param formula the FEEL expression it follows from
 * @param on the day whose figures count
 * @param figures the figures of the law it reads
 */
public record Amount(Range value, Unit unit, Words words, String formula, LocalDate on, List<FigureUsed> figures) {

    /** Keeps its own copy. */
    public Amount {
        figures = List.copyOf(figures);
    }
}
