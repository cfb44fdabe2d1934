package be.schakel.engine.feel;

import be.schakel.engine.Possible;
import java.time.LocalDate;

/** What an expression is evaluated on. Rows of a list carry every field. */
public interface Inputs {

    /** The possible values of a fact. */
    Possible fact(String id);

    /** The possible values of a figure. */
    Possible figure(String id);

    /** The day of the assessment. */
    LocalDate today();
}
