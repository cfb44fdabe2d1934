package be.schakel.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All rights looked at for one situation. */
public final class Exploration {
    private final List<Finding> findings;
    private final Supplier<Receipt> writing;
    private final Kept<Receipt> receipt = new Kept<>();

    /** @param receipt writes the receipt when somebody wants it */
    Exploration(List<Finding> findings, Supplier<Receipt> receipt) {
        this.findings = List.copyOf(findings);
        this.writing = receipt;
    }

    /** One for each right in force on the day, by right id. */
    public List<Finding> findings() {
        return findings;
    }

    /** The finding about one right, when it is in force. */
    public Optional<Finding> finding(String right) {
        return findings.stream()
                .filter(finding -> finding.right().id().equals(right))
                .findFirst();
    }

    /** How to get the same result again. */
    public Receipt receipt() {
        return receipt.get(writing);
    }
}
