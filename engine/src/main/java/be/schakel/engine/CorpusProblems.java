package be.schakel.engine;

import java.util.List;
import java.util.stream.Collectors;

/** The corpus cannot be used. Carries every problem found, not only the first one. */
public final class CorpusProblems extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /** Reports these problems together. */
    public CorpusProblems(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
