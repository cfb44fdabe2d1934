package be.schakel.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All rights in one situation. A next one is made out of it by looking again only at what reads the answers that changed.
 * Thread-safe.
 */
final class Outlook {
    private final Knowledge knowledge;
    private final List<Look> looks;
    private final List<Outcome> outcomes;
    private final Kept<List<Finding>> findings = new Kept<>();
    private final Kept<List<NextQuestion>> questions = new Kept<>();

    private Outlook(Knowledge knowledge, List<Look> looks, List<Outcome> outcomes) {
        this.knowledge = knowledge;
        this.looks = looks;
        this.outcomes = outcomes;
    }

    /** Nothing was answered. */
    static Outlook ofNobody(InForce law) {
        Knowledge nothing = Knowledge.ofNobody(law);
        List<Look> looks =
                law.rights().stream().map(right -> Look.at(right, nothing)).toList();
        return new Outlook(nothing, looks, looks.stream().map(Look::outcome).toList());
    }

    /**
     * The same after the answers to these facts changed.
     *
     * @throws IllegalArgumentException as {@link Knowledge#with}
     */
    Outlook with(Answers answers, Set<String> changed) {
        Knowledge after = knowledge.with(answers, changed);
        List<Look> again = new ArrayList<>(looks);
        List<Outcome> outcome = new ArrayList<>(outcomes);
        BitSet readers = knowledge.law().readers(changed);
        for (int right = readers.nextSetBit(0); right >= 0; right = readers.nextSetBit(right + 1)) {
            Look look = looks.get(right).again(changed, after);
            again.set(right, look);
            outcome.set(right, look.outcome());
        }
        return new Outlook(after, again, outcome);
    }

    InForce law() {
        return knowledge.law();
    }

    Answers answers() {
        return knowledge.answers();
    }

    /** By id of the right. */
    Map<String, Outcome> outcomes() {
        return new OutcomeOfEach(law(), outcomes);
    }

    synchronized List<Finding> findings() {
        return findings.get(
                () -> looks.stream().map(look -> look.finding(knowledge)).toList());
    }

    synchronized Optional<Finding> finding(String right) {
        return looks.stream()
                .filter(look -> look.right().right().id().equals(right))
                .map(look -> look.finding(knowledge))
                .findFirst();
    }

    /** Best first. */
    synchronized List<NextQuestion> questions() {
        return questions.get(() -> {
            WhatIf whatIf = new WhatIf(knowledge);
            Questions ranking = new Questions(law().corpus());
            looks.forEach(look -> ranking.add(look.right().right().id(), look.gains(whatIf)));
            return ranking.ranked();
        });
    }
}
