package be.schakel.rights;

import be.schakel.engine.Fact;
import be.schakel.engine.Finding;
import be.schakel.engine.Right;
import be.schakel.engine.Standing;
import be.schakel.engine.Words;
import java.util.List;
import java.util.Optional;

/**
 * One right as the board shows it: never a bare yes or no (ux rules 7 and 8).
 *
 * @param why the whole explanation
 * @param open questions that could still decide, most telling first
 * @param judgements conditions a person must weigh
 * @param obstacles the conditions in the way, when it is not a right now
 * @param otherWays rights in the same field of life that are still possible
 * @param undispositioned suggested by the answers, and nobody did anything with it yet
 */
public record RightView(
        Finding finding,
        Standing standing,
        Why why,
        List<Fact> open,
        List<Fact> judgements,
        List<Words> obstacles,
        List<Right> otherWays,
        Reach reach,
        Optional<RightCase> realisation,
        boolean undispositioned) {

    public Right right() {
        return finding.right();
    }
}
