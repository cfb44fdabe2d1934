package be.schakel.engine;

import java.util.Locale;

/** The 14 life domains: a fact belongs to one, a right touches one or more. */
public enum Topic {
    INKOMEN,
    SCHULDEN,
    WONEN,
    WERK,
    ONDERWIJS,
    GEZONDHEID,
    PSYCHISCH,
    MIDDELEN,
    GEZIN,
    KINDEREN,
    NETWERK,
    VRIJE_TIJD,
    JUSTITIE,
    MOBILITEIT;

    /** The code as the corpus writes it, such as {@code vrije-tijd}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
