package be.schakel.catalogue;

import java.util.List;

/** What became of a review. */
public sealed interface Reviewed {

    record Done() implements Reviewed {}

    /** Not possible like this; nothing was written. */
    record NotFit(List<Misfit> misfits) implements Reviewed {}

    /** A colleague decided meanwhile; nothing was written. */
    record Overtaken() implements Reviewed {}
}
