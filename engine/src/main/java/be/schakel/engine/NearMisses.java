package be.schakel.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the one failing condition between a person and a right, by trying each. */
final class NearMisses {
    private final List<LeafLook> leaves;
    private final Verdict verdict;
    private final Knowledge knowledge;

    NearMisses(List<LeafLook> leaves, Verdict verdict, Knowledge knowledge) {
        this.leaves = leaves;
        this.verdict = verdict;
        this.knowledge = knowledge;
    }

    /** The best of them: one that would settle the right, then one that time will change, then one with a margin. */
    Optional<NearMiss> find() {
        return leaves.stream()
                .filter(leaf -> leaf.truth().isPoint() && !flipped(leaf).isExcluded())
                .map(leaf -> new Candidate(flipped(leaf), leaf.nearMiss(knowledge)))
                .min(Comparator.comparing((Candidate one) -> !one.result.isCertain())
                        .thenComparing(one -> one.miss.flipsOn().isEmpty())
                        .thenComparing(one -> one.miss.margin().isEmpty()))
                .map(Candidate::miss);
    }

    private record Candidate(Truth result, NearMiss miss) {}

    /** What the whole right would be if this leaf were the other way. */
    private Truth flipped(LeafLook leaf) {
        return verdict.with(leaf.leaf().id(), leaf.truth().not()).truth();
    }
}
