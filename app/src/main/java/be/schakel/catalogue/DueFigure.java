package be.schakel.catalogue;

import be.schakel.engine.FigureUsed;
import be.schakel.engine.Parameter;
import be.schakel.engine.Right;
import be.schakel.rights.Everyday;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure that someone has to look at.
 *
 * @param rights in force today, that read it
 */
public record DueFigure(Parameter figure, FigureUsed now, Why why, List<Right> rights) {

    /** Days ahead in which the end of a figure is told. */
    static final int AHEAD = 60;

    /** Why it is due, worst first. */
    public enum Why {
        MISSING,
        STALE,
        WEAK,
        ENDING
    }

    static Optional<DueFigure> of(Parameter figure, List<Right> rights, LocalDate today) {
        var now = figure.on(today);
        return why(figure, now, today).map(why -> new DueFigure(figure, now, why, rights));
    }

    boolean isAbout(Everyday words) {
        return words.in(Stream.concat(Stream.of(figure.label()), rights.stream().map(Right::name))
                .flatMap(Everyday::texts)
                .toList());
    }

    private static Optional<Why> why(Parameter figure, FigureUsed now, LocalDate today) {
        return switch (now.state()) {
            case UNKNOWN -> Optional.of(Why.MISSING);
            case STALE -> Optional.of(Why.STALE);
            case WEAK -> Optional.of(Why.WEAK);
            case CURRENT -> endsSoon(figure, today) ? Optional.of(Why.ENDING) : Optional.empty();
        };
    }

    /** Whether some day of the coming weeks is not covered. */
    private static boolean endsSoon(Parameter figure, LocalDate today) {
        return today.datesUntil(today.plusDays(AHEAD + 1L))
                .anyMatch(day -> figure.on(day).isStale());
    }
}
