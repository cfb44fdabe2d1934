package be.schakel.rights;

import be.schakel.engine.DatedFigure;
import java.util.List;

/** The figures that an organisation accepted on top of the corpus. */
public interface LaidFigures {

    /** Those of the acting organisation, in the order it accepted them. */
    List<DatedFigure> accepted();
}
