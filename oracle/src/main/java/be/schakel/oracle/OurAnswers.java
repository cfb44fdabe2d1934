package be.schakel.oracle;

import be.schakel.engine.Explanation;
import be.schakel.engine.Finding;
import be.schakel.engine.Outcome;
import be.schakel.engine.Standing;
import be.schakel.engine.export.DmnNames;
import be.schakel.engine.export.DmnNames.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What our engine finds, by the names that the decisions have in DMN. */
final class OurAnswers {
    private final Map<String, Optional<Object>> answers = new TreeMap<>();

    private OurAnswers() {}

    /** Each right and condition: yes, no, or nothing for unknown. Amounts and what runs: where they are certain. */
    static Map<String, Optional<Object>> of(List<Finding> findings) {
        OurAnswers ours = new OurAnswers();
        findings.forEach(ours::add);
        return ours.answers;
    }

    private void add(Finding finding) {
        String right = finding.right().id();
        answers.put(DmnNames.of(Element.RIGHT, right), truth(finding.outcome()));
        add(right, finding.explanation());
        finding.amount()
                .flatMap(amount -> amount.value().point())
                .ifPresent(amount -> answers.put(DmnNames.of(Element.AMOUNT, right), Optional.of(amount)));
        if (finding.standing() == Standing.RUNNING) {
            answers.put(DmnNames.of(Element.RUNNING, right), Optional.of(true));
        } else if (finding.right().running().isPresent()) {
            answers.put(DmnNames.of(Element.RUNNING, right), Optional.of(false));
        }
    }

    private void add(String right, Explanation node) {
        answers.put(DmnNames.condition(right, node.id()), truth(node.outcome()));
        if (node instanceof Explanation.Group group) {
            group.children().forEach(child -> add(right, child));
        }
    }

    private static Optional<Object> truth(Outcome outcome) {
        return switch (outcome) {
            case MET -> Optional.of(true);
            case NOT_MET -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
        };
    }
}
