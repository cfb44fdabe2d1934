package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import java.util.List;
import java.util.Optional;

/** Puts together everything that is found about one right in one situation. */
final class Assessment {
    private final Look look;
    private final CompiledRight right;
    private final Verdict verdict;
    private final Knowledge knowledge;

    Assessment(Look look, Knowledge knowledge) {
        this.look = look;
        this.right = look.right();
        this.verdict = look.verdict();
        this.knowledge = knowledge;
    }

    Finding finding() {
        Open open = Open.of(verdict.undecided().map(look::leaf), knowledge);
        return new Finding(
                right.right(),
                verdict.outcome(),
                standing(open),
                new Explaining(verdict, leaf -> look.leaf(leaf).explanation(knowledge))
                        .explain(right.right().conditions()),
                open.facts(),
                open.judgements(),
                verdict.outcome() == Outcome.NOT_MET
                        ? new NearMisses(look.leaves(), verdict, knowledge).find()
                        : Optional.empty(),
                verdict.outcome() == Outcome.NOT_MET ? Optional.empty() : look.amount(knowledge));
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
}
