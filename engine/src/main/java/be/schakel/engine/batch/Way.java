package be.schakel.engine.batch;

/** How rights are decided. All ways mean the same. */
public enum Way {
    /** One household at a time, by the reference. */
    TREE_WALKER,
    /** One household at a time, by closures. */
    CLOSURES,
    /** Many households at a time, in plain loops. */
    LOOPS,
    /** Many households at a time, in loops over vectors; plain loops where the platform cannot. */
    VECTORS,
    /** Many households at a time, in kernels generated for these rights; loops where the platform cannot. */
    KERNELS,
    /** In loops over vectors until the kernels are quicker. */
    QUICKEST
}
