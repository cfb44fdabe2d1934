package be.schakel.catalogue;

import be.schakel.engine.Right;
import be.schakel.engine.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a right, with all that belongs to it.
 *
 * @param versions newest first
 * @param figures those its conditions and its amount read
 * @param leading rights of today that say something about this one
 * @param names of the rights in force today, by id
 */
public record RightEntry(
        Right right,
        List<Right> versions,
        List<FigureEntry> figures,
        List<Lead> leading,
        Map<String, Words> names,
        LocalDate today) {

    /** Another right, and what holding it means for this one. */
    public record Lead(Right from, Right.Edge edge) {}

    public RightEntry {
        versions = List.copyOf(versions);
        figures = List.copyOf(figures);
        leading = List.copyOf(leading);
        names = Map.copyOf(names);
    }

    public boolean isInForce() {
        return right.holdsOn(today);
    }

    /** What another right is called; empty while it is not in the catalogue. */
    public Optional<Words> name(String other) {
        return Optional.ofNullable(names.get(other));
    }
}
