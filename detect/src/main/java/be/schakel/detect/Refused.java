package be.schakel.detect;

import be.schakel.engine.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** The run cannot begin or go on; the message says why and what to do. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String what) {
        super(what);
    }

    static Refused of(List<Problem> problems) {
        return new Refused(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
