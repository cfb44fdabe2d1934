package be.schakel.engine;

import java.util.List;
import java.util.Optional;

/**
 * All rights looked at for one situation.
 *
 * @param findings one for each right in force on the day, by right id
 * @param receipt how to get the same result again
 */
public record Exploration(List<Finding> findings, Receipt receipt) {

    /** Keeps its own copy. */
    public Exploration {
        findings = List.copyOf(findings);
    }

    /** The finding about one right, when it is in force. */
    public Optional<Finding> finding(String right) {
        return findings.stream()
                .filter(finding -> finding.right().id().equals(right))
                .findFirst();
    }
}
