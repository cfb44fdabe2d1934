package be.schakel.rights;

import be.schakel.engine.Corpus;
import be.schakel.engine.Right;
import java.time.LocalDate;
import java.util.List;

/**
 * A change of the law to try out on the answers we hold.
 *
 * @param before the law to compare with; both have the same facts
 * @param rights those that may come out otherwise
 * @param on the day to look at
 */
public record LawChange(Corpus before, Corpus now, List<Right> rights, LocalDate on) {

    public LawChange {
        rights = List.copyOf(rights);
    }
}
