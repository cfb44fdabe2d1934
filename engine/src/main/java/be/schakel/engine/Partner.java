package be.schakel.engine;

/** The three partners of a GBO partnership, as the corpus names them. */
public enum Partner {
    OCMW,
    DMW,
    CAW
}
