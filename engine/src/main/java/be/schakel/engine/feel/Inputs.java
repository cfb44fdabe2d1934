package be.schakel.engine.feel;

import be.schakel.engine.Days;
import be.schakel.engine.Possible;
import java.util.Optional;

/** What an expression is evaluated on. Rows of a list carry every field. */
public interface Inputs {

    /** For an expression that reads nothing. */
    Inputs NONE = new Inputs() {
        @Override
        public Possible fact(String id) {
            throw new IllegalStateException(id);
        }

        @Override
        public Possible figure(String id) {
            throw new IllegalStateException(id);
        }

        @Override
        public Days today() {
            throw new IllegalStateException("today");
        }
    };

    /** The expression that a fact follows from; nothing when it is answered itself or follows from nothing. */
    default Optional<Term> derivation(String id) {
        return Optional.empty();
    }

    /** The possible values of a fact that follows from nothing. */
    Possible fact(String id);

    /** The possible values of a figure. */
    Possible figure(String id);

    /** The day of the assessment; several days to ask about all of them at once. */
    Days today();
}
