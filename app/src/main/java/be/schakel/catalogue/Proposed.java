package be.schakel.catalogue;

import java.util.List;
import java.util.UUID;

/** What became of a proposal. */
public sealed interface Proposed {

    /** Waits for a second person. */
    record Waiting(UUID proposal) implements Proposed {}

    /** Nothing was written. */
    record NotFit(List<Misfit> misfits) implements Proposed {}
}
