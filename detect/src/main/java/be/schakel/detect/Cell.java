package be.schakel.detect;

import be.schakel.engine.Possible;

/** What a cell of the file comes to. */
sealed interface Cell {

    /** An answer, exact or rounded to a range. */
    record Known(Possible value) implements Cell {}

    /** Nobody knows. */
    record Unknown() implements Cell {}

    /**
     * It cannot be read; the household is set aside.
     *
     * @param reason what is wrong, without what stands in the cell
     */
    record Bad(String reason) implements Cell {}
}
