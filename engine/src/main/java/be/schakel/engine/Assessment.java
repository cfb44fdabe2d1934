package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import java.util.List;
import java.util.Optional;

/** Looks at one right in one situation. */
final class Assessment {
    private final CompiledRight right;
    private final Knowledge knowledge;
    private final Verdict verdict;

    Assessment(CompiledRight right, Knowledge knowledge) {
        this.right = right;
        this.knowledge = knowledge;
        this.verdict = knowledge.verdict(right);
    }

    Finding finding() {
        Open open = Open.of(right, verdict, knowledge);
        return new Finding(
                right.right(),
                verdict.outcome(),
                standing(open),
                new Explaining(right, verdict, knowledge).explain(),
                open.facts(),
                open.judgements(),
                verdict.outcome() == Outcome.NOT_MET
                        ? new NearMisses(right, verdict, knowledge).find()
                        : Optional.empty(),
                amount());
    }

    boolean isRunning() {
        return right.running()
                .filter(term -> knowledge.sight().walker().truth(term).isCertain())
                .isPresent();
    }

    private Standing standing(Open open) {
        if (isRunning()) {
            return Standing.RUNNING;
        }
        return switch (verdict.outcome()) {
            case MET -> isFirm() ? Standing.CERTAIN : Standing.LIKELY;
            case NOT_MET -> Standing.NOT_NOW;
            case UNKNOWN -> metOnWeakFigures() || onlyJudgementDecides(open) ? Standing.LIKELY : Standing.MORE_INFO;
        };
    }

    private boolean isFirm() {
        return Verdict.of(right, knowledge.rule(right), knowledge.firm()).truth().isCertain();
    }

    private boolean metOnWeakFigures() {
        return Verdict.of(right, knowledge.rule(right), knowledge.weak()).truth().isCertain();
    }

    /**
     * Whether no question is left, something speaks for the right already, and weighing the judgements always decides and
     * can decide in favour. What hangs on judgement alone is not likely for everybody.
     */
    private boolean onlyJudgementDecides(Open open) {
        if (open.judgements().isEmpty() || !open.facts().isEmpty() || !verdict.holdsSomewhere()) {
            return false;
        }
        List<Outcome> outcomes = Completions.all(
                        knowledge, open.judgements(), right.leaves().values())
                .stream()
                .flatMap(List::stream)
                .map(filled -> filled.verdict(right).outcome())
                .toList();
        return outcomes.contains(Outcome.MET) && !outcomes.contains(Outcome.UNKNOWN);
    }

    /** Nothing for a right that is not met, or when nothing at all is known about the amount. */
    private Optional<Amount> amount() {
        if (verdict.outcome() == Outcome.NOT_MET) {
            return Optional.empty();
        }
        return right.right()
                .amount()
                .flatMap(formula -> right.amount()
                        .map(term -> new Amount(
                                (Range) knowledge.sight().walker().value(term),
                                formula.unit(),
                                formula.words(),
                                formula.when(),
                                knowledge.today(),
                                knowledge.figuresUsed(term)))
                        .filter(amount -> !amount.value().equals(Range.ANY)));
    }
}
