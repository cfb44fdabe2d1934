package be.schakel.rights;

import be.schakel.collaboration.Organisation;
import be.schakel.engine.Words;

/** Who decides about a right. */
sealed interface Body {

    /** As kept with the step: the name of the partner, or what the law calls it. */
    default String shown() {
        return switch (this) {
            case Partner(var organisation) -> organisation.name();
            case Named(var name) -> name.nl();
        };
    }

    /** A partner in this partnership. */
    record Partner(Organisation organisation) implements Body {}

    /** A body outside it, as the law calls it. */
    record Named(Words name) implements Body {}
}
