package be.schakel.detect;

import be.schakel.engine.Fact;
import be.schakel.engine.FactType;
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
        return measures()
                        && cell instanceof Cell.Known(var value)
                        && fact.problemWith(value).isPresent()
                ? new Cell.Bad("lies outside what \"" + fact.id() + "\" admits")
                : cell;
    }

    /** Numbers and days can lie out of range; a code or a word that was found is one of the question's own. */
    private boolean measures() {
        return fact.type().isNumber() || fact.type() == FactType.DATE;
    }
}
