package be.schakel.engine.feel;

/** An expression that the corpus may not contain: what is wrong, and what to do. */
public final class FeelProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String todo;
    private final int at;

    FeelProblem(String what, String todo, int at) {
        super(what);
        this.todo = todo;
        this.at = at;
    }

    /** What is wrong. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** What to do about it. */
    public String todo() {
        return todo;
    }

    /** Where in the expression, counted in characters from 0. */
    public int at() {
        return at;
    }
}
