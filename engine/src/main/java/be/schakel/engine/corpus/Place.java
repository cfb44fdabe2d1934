package be.schakel.engine.corpus;

import be.schakel.engine.Problem;
import be.schakel.engine.feel.FeelProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** A line in a file of the corpus, where problems can be told. */
record Place(String file, int line, Findings findings) {

    /** Everything found wrong or odd so far. */
    record Findings(List<Problem> problems, List<Problem> warnings) {
        Findings() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        List<Problem> sortedProblems() {
            return sorted(problems);
        }

        List<Problem> sortedWarnings() {
            return sorted(warnings);
        }

        private static List<Problem> sorted(List<Problem> all) {
            return all.stream()
                    .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                    .toList();
        }
    }

    Place at(Node node) {
        return at(node.getStartMark());
    }

    Place at(Mark mark) {
        return new Place(file, mark.getLine() + 1, findings);
    }

    void problem(String what, String todo) {
        findings.problems().add(new Problem(file, line, what, todo));
    }

    /** A problem inside an expression, shown with the expression itself. */
    void problem(String expression, FeelProblem problem) {
        problem("in \"" + expression + "\" at character " + (problem.at() + 1) + ": " + problem.what(), problem.todo());
    }

    void warning(String what, String todo) {
        findings.warnings().add(new Problem(file, line, what, todo));
    }
}
