package be.schakel.engine;

import be.schakel.engine.Knowledge.FactState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is still open about a right or a condition that is not decided.
 *
 * @param facts ids of facts that may be asked and could still decide, in reading order
 * @param judgements ids of judgement facts that a person must still weigh, in reading order
 */
record Open(List<String> facts, List<String> judgements) {
    private static final Open NOTHING = new Open(List.of(), List.of());

    /** What is open in some undecided conditions together. */
    static Open of(Stream<LeafLook> conditions, Knowledge knowledge) {
        Set<String> facts = new LinkedHashSet<>();
        Set<String> judgements = new LinkedHashSet<>();
        conditions.map(condition -> condition.open(knowledge)).forEach(open -> {
            facts.addAll(open.facts);
            judgements.addAll(open.judgements);
        });
        return new Open(List.copyOf(facts), List.copyOf(judgements));
    }

    /** What is open in one undecided condition; nothing when no answer could decide it. */
    static Open of(LeafLook condition, Knowledge knowledge) {
        Set<String> unknown = condition.undecided(knowledge);
        List<String> facts = in(FactState.OPEN, unknown, knowledge);
        List<String> judgements = in(FactState.JUDGEMENT_OPEN, unknown, knowledge);
        Set<String> both = new LinkedHashSet<>(facts);
        both.addAll(judgements);
        return Completions.canDecide(knowledge, both, condition) ? new Open(facts, judgements) : NOTHING;
    }

    /** A fact that follows from others is asked only when none of those can be. */
    private static List<String> in(FactState state, Set<String> inputs, Knowledge knowledge) {
        return inputs.stream()
                .filter(knowledge::isFact)
                .filter(fact -> knowledge.state(fact) == state)
                .filter(fact ->
                        knowledge.behind(fact).stream().noneMatch(one -> inputs.contains(one) && knowledge.isOpen(one)))
                .toList();
    }
}
