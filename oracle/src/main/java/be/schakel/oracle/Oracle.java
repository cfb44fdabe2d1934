package be.schakel.oracle;

import be.schakel.engine.Corpus;
import be.schakel.engine.Engine;
import be.schakel.engine.Finding;
import be.schakel.engine.Right;
import be.schakel.engine.Situation;
import be.schakel.engine.export.DmnModel;
import be.schakel.oracle.Difference.Cause;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays our outcomes beside those of KIE, for households of which everything is known. Used by one thread. */
public final class Oracle {
    private final Corpus corpus;
    private final Engine engine;
    private final Tally tally;
    private final Map<LocalDate, Asked> whole = new HashMap<>();
    private final Map<String, Map<LocalDate, Asked>> single = new HashMap<>();

    /** A model, as we exported it and as KIE compiled it. */
    private record Asked(DmnModel exported, KieModel kie) {
        static Asked of(DmnModel exported) {
            return new Asked(exported, KieModel.of(exported));
        }
    }

    /**
     * @param ours what our engine reads
     * @param theirs what KIE reads: the same, unless a difference is wanted
     * @param tally to add to
     */
    public Oracle(Corpus ours, Corpus theirs, Tally tally) {
        this.corpus = theirs;
        this.engine = Engine.of(ours);
        this.tally = tally;
    }

    /** Compares every right in force on the day of the household, each in a model of its own. */
    public void ask(Situation household) {
        tally.household();
        engine.explore(household)
                .findings()
                .forEach(finding -> compare(asked(finding.right(), household), List.of(finding), household));
    }

    /** Compares one right. */
    public void ask(Situation household, String right) {
        tally.household();
        engine.explore(household, right)
                .ifPresent(finding -> compare(asked(finding.right(), household), List.of(finding), household));
    }

    /** Compares every right in one model of them all, which takes KIE far longer. */
    public void askAtOnce(Situation household) {
        tally.household();
        Asked all = whole.computeIfAbsent(household.assessedOn(), day -> Asked.of(DmnModel.of(corpus, day)));
        compare(all, engine.explore(household).findings(), household);
    }

    private Asked asked(Right right, Situation household) {
        return single.computeIfAbsent(right.id(), _ -> new HashMap<>())
                .computeIfAbsent(
                        household.assessedOn(),
                        day -> Asked.of(DmnModel.of(
                                corpus,
                                day,
                                corpus.right(right.id(), day).stream().toList())));
    }

    private void compare(Asked asked, List<Finding> findings, Situation household) {
        Map<String, Optional<Object>> theirs = asked.kie().decide(household);
        OurAnswers.of(findings).forEach((decision, ours) -> {
            Optional<Object> their = theirs.getOrDefault(decision, Optional.empty());
            tally.compared(decision, ours);
            if (!same(ours, their)) {
                Cause cause = cause(asked.exported().behind(decision), theirs);
                tally.differs(new Difference(decision, ours, their, cause, household));
            }
        });
    }

    /** What is null to KIE among all that the decision reads. */
    private Cause cause(Set<String> reads, Map<String, Optional<Object>> theirs) {
        Set<String> nulls = theirs.keySet().stream()
                .filter(reads::contains)
                .filter(name -> theirs.getOrDefault(name, Optional.empty()).isEmpty())
                .collect(Collectors.toSet());
        if (nulls.stream().anyMatch(name -> corpus.parameter(name).isPresent())) {
            return Cause.FIGURE_NOT_EXACT;
        }
        return nulls.stream().anyMatch(name -> corpus.fact(name).isPresent()) ? Cause.FACT_UNKNOWN : Cause.UNEXPLAINED;
    }

    private static boolean same(Optional<Object> ours, Optional<Object> theirs) {
        return ours.flatMap(one ->
                        theirs.map(other -> (one instanceof BigDecimal number && other instanceof BigDecimal their)
                                ? number.compareTo(their) == 0
                                : one.equals(other)))
                .orElse(ours.isEmpty() && theirs.isEmpty());
    }
}
