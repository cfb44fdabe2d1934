package be.schakel.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs the examples of a corpus. */
public final class Examples {
    private final Engine engine;
    private final Engine confirmed;
    private final Untried untried;

    /** The examples of a corpus, and any that are given. */
    public Examples(Corpus corpus) {
        Corpus asConfirmed = corpus.confirmed();
        this.engine = Engine.of(corpus);
        this.confirmed = Engine.of(asConfirmed);
        this.untried = new Untried(corpus, asConfirmed);
    }

    /** What an example says, or what came out for the same nodes. */
    private record Result(Outcome outcome, Map<String, Outcome> conditions, Optional<Range> amount) {

        static Result expected(Case example) {
            return new Result(
                    example.expect(), example.conditions(), example.amount().map(Possible::exactly));
        }

        static Result found(Engine engine, Case example) {
            Finding finding =
                    engine.explore(example.situation(), example.right()).orElseThrow();
            Map<String, Outcome> conditions = outcomes(finding.explanation());
            conditions.keySet().retainAll(example.conditions().keySet());
            return new Result(
                    finding.outcome(),
                    conditions,
                    example.amount().flatMap(_ -> finding.amount()).map(Amount::value));
        }

        /** Whether nothing here is said otherwise there. */
        boolean isWithin(Result known) {
            return isWithin(outcome, known.outcome)
                    && conditions.entrySet().stream()
                            .allMatch(one -> isWithin(
                                    one.getValue(), known.conditions.getOrDefault(one.getKey(), Outcome.UNKNOWN)));
        }

        private static boolean isWithin(Outcome found, Outcome known) {
            return found == Outcome.UNKNOWN || found == known;
        }
    }

    /** The examples of some rights, or of all, that do not come out as their author says. */
    public List<Problem> failing(Collection<Case> examples, Set<String> rights) {
        return examples.stream()
                .filter(one -> rights.isEmpty() || rights.contains(one.right()))
                .flatMap(one -> problems(one).stream())
                .toList();
    }

    /** The outcomes and thresholds of some rights, or of all, that no example tries. */
    public List<Problem> untried(Set<String> rights) {
        return untried.problems(right -> rights.isEmpty() || rights.contains(right));
    }

    /** What is wrong with one example. */
    public List<Problem> problems(Case example) {
        List<Problem> problems = new ArrayList<>();
        Result expected = Result.expected(example);
        Result found = Result.found(example.ifConfirmed() ? confirmed : engine, example);
        if (!found.equals(expected)) {
            problems.add(problem(
                    example,
                    "comes out as " + shown(found) + ", not " + shown(expected),
                    "correct the example, or the right"));
        }
        if (example.ifConfirmed()) {
            Result today = Result.found(engine, example);
            if (today.equals(expected)) {
                problems.add(problem(example, "hangs on no weak figure", "take if_confirmed out"));
            } else if (!today.isWithin(expected)) {
                problems.add(problem(
                        example,
                        "comes out as " + shown(today) + " on weak figures",
                        "let a weak figure decide nothing"));
            }
        }
        return problems;
    }

    private static Problem problem(Case example, String what, String todo) {
        return new Problem(example.file(), example.line(), "\"" + example.name() + "\" " + what, todo);
    }

    private static String shown(Result result) {
        return result.outcome
                + (result.conditions.isEmpty() ? "" : " " + result.conditions)
                + result.amount.map(amount -> " " + Canonical.text(amount)).orElse("");
    }

    private static Map<String, Outcome> outcomes(Explanation explanation) {
        Map<String, Outcome> outcomes = new HashMap<>(Map.of(explanation.id(), explanation.outcome()));
        if (explanation instanceof Explanation.Group group) {
            group.children().forEach(child -> outcomes.putAll(outcomes(child)));
        }
        return outcomes;
    }
}
