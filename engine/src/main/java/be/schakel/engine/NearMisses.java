package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Margins;
import be.schakel.engine.feel.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the one failing condition between a person and a right, by trying each. */
final class NearMisses {
    private static final int MONTHS_AHEAD = 1200;
    private final CompiledRight right;
    private final Verdict verdict;
    private final Knowledge knowledge;

    NearMisses(CompiledRight right, Verdict verdict, Knowledge knowledge) {
        this.right = right;
        this.verdict = verdict;
        this.knowledge = knowledge;
    }

    /** The best of them: one that would settle the right, then one that time will change, then one with a margin. */
    Optional<NearMiss> find() {
        return right.right()
                .conditions()
                .leaves()
                .filter(leaf -> verdict.truth(leaf).isPoint() && !flipped(leaf).isExcluded())
                .map(leaf -> new Candidate(flipped(leaf), nearMiss(leaf)))
                .min(Comparator.comparing((Candidate one) -> !one.result.isCertain())
                        .thenComparing(one -> one.miss.flipsOn().isEmpty())
                        .thenComparing(one -> one.miss.margin().isEmpty()))
                .map(Candidate::miss);
    }

    private record Candidate(Truth result, NearMiss miss) {}

    /** What the whole right would be if this leaf were the other way. */
    private Truth flipped(Condition.Leaf leaf) {
        return verdict.with(leaf.id(), verdict.truth(leaf).not()).truth();
    }

    private NearMiss nearMiss(Condition.Leaf leaf) {
        Term term = Objects.requireNonNull(right.leaves().get(leaf.id()));
        Optional<Margins.Margin> margin = new Margins(knowledge).of(term);
        return new NearMiss(
                leaf.id(),
                leaf.words(),
                margin.map(Margins.Margin::distance),
                margin.flatMap(Margins.Margin::unit),
                flipsOn(term, verdict.truth(leaf).not()));
    }

    private Optional<LocalDate> flipsOn(Term term, Truth wanted) {
        return term.all().stream().anyMatch(Term.Today.class::isInstance)
                ? inTime(term, wanted)
                : laterFigures(term).filter(day -> is(wanted, term, day)).findFirst();
    }

    /** Looks month by month for a century, then day by day inside the month found. */
    private Optional<LocalDate> inTime(Term term, Truth wanted) {
        LocalDate today = knowledge.today();
        return IntStream.rangeClosed(1, MONTHS_AHEAD)
                .filter(month -> is(wanted, term, today.plusMonths(month)))
                .boxed()
                .findFirst()
                .flatMap(month -> today.plusMonths(month - 1L)
                        .plusDays(1)
                        .datesUntil(today.plusMonths(month).plusDays(1))
                        .filter(day -> is(wanted, term, day))
                        .findFirst());
    }

    /** Without the date in it, a condition changes only when a next figure begins. */
    private Stream<LocalDate> laterFigures(Term term) {
        return term.figures().stream()
                .flatMap(figure -> knowledge.parameter(figure).values().stream())
                .map(Parameter.Value::from)
                .filter(day -> day.isAfter(knowledge.today()))
                .sorted();
    }

    private boolean is(Truth wanted, Term term, LocalDate day) {
        return new Evaluation(knowledge.on(day)).truth(term).equals(wanted);
    }
}
