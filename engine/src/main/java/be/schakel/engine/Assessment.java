package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together everything that is found about one right in one situation. */
final class Assessment {
    private final Look look;
    private final CompiledRight right;
    private final Verdict verdict;
    private final Knowledge knowledge;
    private final Map<String, LeafLook> leaves;

    Assessment(Look look, Knowledge knowledge) {
        this.look = look;
        this.right = look.right();
        this.verdict = look.verdict();
        this.knowledge = knowledge;
        this.leaves = look.leaves().stream()
                .collect(Collectors.toMap(leaf -> leaf.leaf().id(), Function.identity()));
    }

    Finding finding() {
        Open open = Open.of(verdict.undecided().map(this::leaf), knowledge);
        return new Finding(
                right.right(),
                verdict.outcome(),
                standing(open),
                new Explaining(verdict, leaf -> leaf(leaf).explanation(knowledge))
                        .explain(right.right().conditions()),
                open.facts(),
                open.judgements(),
                verdict.outcome() == Outcome.NOT_MET
                        ? new NearMisses(look.leaves(), verdict, knowledge).find()
                        : Optional.empty(),
                amount());
    }

    private LeafLook leaf(Condition.Leaf leaf) {
        return Objects.requireNonNull(leaves.get(leaf.id()), leaf.id());
    }

    private boolean isRunning() {
        return right.running()
                .filter(term -> knowledge.sight().walker().truth(term).isCertain())
                .isPresent();
    }

    private Standing standing(Open open) {
        if (isRunning()) {
            return Standing.RUNNING;
        }
        return switch (verdict.outcome()) {
            case MET -> isMet(LeafLook::firm) ? Standing.CERTAIN : Standing.LIKELY;
            case NOT_MET -> Standing.NOT_NOW;
            case UNKNOWN -> isMet(LeafLook::weak) || onlyJudgementDecides(open) ? Standing.LIKELY : Standing.MORE_INFO;
        };
    }

    /** How to look at a condition. */
    private interface Trusting {
        Truth truth(LeafLook leaf, Knowledge knowledge);
    }

    private boolean isMet(Trusting trust) {
        return knowledge
                .rule(right)
                .leaves(leaf -> trust.truth(look.leaves().get(leaf), knowledge))
                .truth()
                .isCertain();
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
                                knowledge.law().day(),
                                knowledge.figuresUsed(term.figures())))
                        .filter(amount -> !amount.value().equals(Range.ANY)));
    }
}
