package be.schakel.consent;

import java.util.Set;

/** What became of a talk that was sent in. */
public sealed interface Recording {

    /** It is in the file. A second sending of the same talk is the same talk. */
    record Recorded() implements Recording {}

    /** A yes cannot count yet: this is still to be done. Nothing was saved. */
    record NotYet(Set<Step> missing) implements Recording {}

    /** The client's answers changed since the page was opened, here or at another partner. Nothing was saved. */
    record Overtaken() implements Recording {}
}
