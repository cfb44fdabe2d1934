package be.schakel.catalogue;

import java.util.Optional;
import java.util.UUID;

/** Whom proposed values touch, in numbers. */
interface Tallies {

    void keep(UUID proposal, Tally tally);

    /** The newest. */
    Optional<Tally> of(UUID proposal);
}
