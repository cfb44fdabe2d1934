package be.schakel.rights;

import be.schakel.engine.Standing;
import be.schakel.engine.Words;
import java.util.List;

/** A right that moved to another state of the board because of an answer. */
public record Change(String right, Words name, Standing before, Standing now) {

    static List<Change> between(Explored before, Explored now) {
        return now.inOrder().stream()
                .flatMap(finding -> before.exploration().finding(finding.right().id()).stream()
                        .map(old -> new Change(
                                finding.right().id(),
                                finding.right().name(),
                                before.standing(old),
                                now.standing(finding))))
                .filter(change -> change.before() != change.now())
                .toList();
    }
}
