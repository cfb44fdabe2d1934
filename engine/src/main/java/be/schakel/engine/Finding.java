package be.schakel.engine;

import java.util.List;
import java.util.Optional;

/**
 * What the engine finds about one right in one situation. An indication, never a decision.
 *
 * @param explanation the whole tree, node by node
 * @param openFacts ids of facts not asked yet whose answer could still change the outcome, in reading order
 * @param judgements ids of judgement facts that a person must still weigh
 * @param nearMiss the one failing condition, when there is exactly one between this person and the right
 */
public record Finding(
        Right right,
        Outcome outcome,
        Standing standing,
        Explanation explanation,
        List<String> openFacts,
        List<String> judgements,
        Optional<NearMiss> nearMiss,
        Optional<Amount> amount) {

    /** Keeps its own copies. */
    public Finding {
        openFacts = List.copyOf(openFacts);
        judgements = List.copyOf(judgements);
    }
}
