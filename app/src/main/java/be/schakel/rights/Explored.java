package be.schakel.rights;

import be.schakel.engine.Corpus;
import be.schakel.engine.Explanation;
import be.schakel.engine.Exploration;
import be.schakel.engine.Finding;
import be.schakel.engine.Right;
import be.schakel.engine.Situation;
import be.schakel.engine.Standing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is known of a person, what the law makes of it, and which rights are on their way. */
record Explored(
        UUID trajectory, FactSheet sheet, Map<String, RightCase> cases, Situation situation, Exploration exploration) {

    /** A right that our follow-up saw come runs, whatever the answers say. */
    Standing standing(Finding finding) {
        return realisation(finding.right().id())
                        .filter(rightCase -> rightCase.state().runs())
                        .isPresent()
                ? Standing.RUNNING
                : finding.standing();
    }

    /** With one right that took a step which changes nothing to what the law says. */
    Explored with(RightCase moved) {
        var known = new HashMap<>(cases);
        known.put(moved.right(), moved);
        return new Explored(trajectory, sheet, known, situation, exploration);
    }

    Optional<RightCase> realisation(String right) {
        return Optional.ofNullable(cases.get(right));
    }

    /** The law of that day. */
    List<Right> rights() {
        return exploration.findings().stream().map(Finding::right).toList();
    }

    /** In the order of the board: certain first; within a state, what matters most first. */
    List<Finding> inOrder() {
        return exploration.findings().stream()
                .sorted(Comparator.comparing(this::standing)
                        .thenComparing(finding -> finding.right().stake(), Comparator.reverseOrder())
                        .thenComparing(finding -> finding.right().id()))
                .toList();
    }

    /** Ids of the rights with a condition that reads this fact, or one that follows from it. */
    List<String> readersOf(Corpus corpus, String fact) {
        return exploration.findings().stream()
                .filter(finding -> leaves(finding.explanation())
                        .anyMatch(leaf -> leaf.facts().stream()
                                .anyMatch(used -> used.fact().equals(fact)
                                        || corpus.behind(used.fact()).contains(fact))))
                .map(finding -> finding.right().id())
                .toList();
    }

    static Stream<Explanation.Leaf> leaves(Explanation explanation) {
        return switch (explanation) {
            case Explanation.Leaf leaf -> Stream.of(leaf);
            case Explanation.Group group -> group.children().stream().flatMap(Explored::leaves);
        };
    }

    /** Follows from the answers and nobody did anything with it yet in this trajectory (REQ-288). */
    boolean isUndispositioned(Finding finding) {
        return isPossible(standing(finding))
                && realisation(finding.right().id()).filter(this::isDisposed).isEmpty();
    }

    /** What ended in an earlier trajectory, or ran out, is suggested anew. */
    private boolean isDisposed(RightCase known) {
        return switch (known.state()) {
            case SUGGESTED, ENDED -> false;
            case NOT_APPLICABLE, REFUSED_FINAL -> known.trajectory().equals(trajectory);
            case EXPLAINED,
                    NOT_WANTED,
                    TO_APPLY,
                    WAITING_DOCUMENTS,
                    HANDED_OVER,
                    APPLIED,
                    GRANTED,
                    PARTLY,
                    REFUSED,
                    APPEAL,
                    IN_USE,
                    EFFECT_CHECKED,
                    ENDING_SOON,
                    RENEWED,
                    CHECK_RECEIVED,
                    TO_CLAIM -> true;
        };
    }

    static boolean isPossible(Standing standing) {
        return standing == Standing.CERTAIN || standing == Standing.LIKELY;
    }
}
