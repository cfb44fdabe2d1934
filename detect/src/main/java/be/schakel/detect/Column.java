package be.schakel.detect;

import be.schakel.engine.Fact;
import java.util.function.Function;

/**
 * How one fact is read from one column.
 *
 * @param empty what an empty cell means
 * @param convert reads a cell that is not empty, stripped of spaces around it
 */
record Column(String name, Fact fact, Cell empty, Function<String, Cell> convert) {

    /** Reads a cell, which has to be an answer that the question admits. */
    Cell read(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return empty;
        }
        Cell cell = convert.apply(stripped);
        return cell instanceof Cell.Known(var value) && fact.problemWith(value).isPresent()
                ? new Cell.Bad("lies outside what \"" + fact.id() + "\" admits")
                : cell;
    }
}
