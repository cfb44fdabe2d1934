package be.schakel.platform.database;

/** Why Schakel cannot start, in one line that says what to do. */
public final class StartupProblem extends RuntimeException {

    public StartupProblem(String line) {
        super(line);
    }
}
