package be.schakel.catalogue;

import be.schakel.engine.FigureUsed;
import be.schakel.engine.Parameter;
import java.time.LocalDate;
import java.util.Set;

/**
 * A figure of the law with its history.
 *
 * @param now how it reads today
 * @param ours first days of the values that the own organisation added
 */
public record FigureEntry(Parameter figure, FigureUsed now, Set<LocalDate> ours) {

    public FigureEntry {
        ours = Set.copyOf(ours);
    }
}
