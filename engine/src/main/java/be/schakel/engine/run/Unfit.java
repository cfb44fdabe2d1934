package be.schakel.engine.run;

/** Something does not fit in slots; the tree-walker does it then. */
public final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what does not fit */
    public Unfit(String what) {
        super(what);
    }
}
