package be.schakel.rights;

import be.schakel.engine.Explanation;
import be.schakel.engine.Fact;
import be.schakel.engine.Finding;
import be.schakel.engine.Outcome;
import be.schakel.engine.Right;
import be.schakel.engine.Standing;
import be.schakel.engine.Words;
import be.schakel.intake.LifeDomain;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One right as the board shows it: never a bare yes or no (ux rules 7 and 8). The explanation is laid out only when
 * someone asks for it, because a board has many rights and few are opened.
 */
public final class RightView {

    private static final Set<RealisationState> BEFORE_ASKING = EnumSet.of(
            RealisationState.SUGGESTED,
            RealisationState.EXPLAINED,
            RealisationState.TO_APPLY,
            RealisationState.WAITING_DOCUMENTS,
            RealisationState.HANDED_OVER,
            RealisationState.CHECK_RECEIVED,
            RealisationState.TO_CLAIM);

    private final Finding finding;
    private final Standing standing;
    private final Reach reach;
    private final Optional<RightCase> realisation;
    private final Background background;

    RightView(Finding finding, Standing standing, Reach reach, Optional<RightCase> realisation, Background background) {
        this.finding = finding;
        this.standing = standing;
        this.reach = reach;
        this.realisation = realisation;
        this.background = background;
    }

    public Finding finding() {
        return finding;
    }

    public Right right() {
        return finding.right();
    }

    public Standing standing() {
        return standing;
    }

    public Reach reach() {
        return reach;
    }

    public Optional<RightCase> realisation() {
        return realisation;
    }

    /** The whole explanation. */
    public Why why() {
        return background.why(finding.explanation());
    }

    /** Questions that could still decide, most telling first. */
    public List<Fact> open() {
        return background.facts(finding.openFacts());
    }

    /** Conditions a person must weigh. */
    public List<Fact> judgements() {
        return background.facts(finding.judgements());
    }

    /** The conditions in the way, when it is not a right now. */
    public List<Words> obstacles() {
        return WhyTree.obstacles(finding.explanation());
    }

    /** Rights in the same field of life that are still possible, when it is not a right now. */
    public List<Right> otherWays() {
        return standing == Standing.NOT_NOW ? background.otherWays(right()) : List.of();
    }

    /** The term after which another right that is held opens this one, when that day is known and still to come. */
    public Optional<Opening> opening() {
        return isPossible() || standing == Standing.RUNNING ? Optional.empty() : background.opening(right());
    }

    /** What this right means for others. */
    public List<RightLink> linksFrom(Right.Bond bond) {
        return background.linksFrom(right(), bond);
    }

    /** What other rights mean for this one. */
    public List<RightLink> linksTo(Right.Bond bond) {
        return background.linksTo(right(), bond);
    }

    /** Follows from the answers and nobody did anything with it yet (REQ-288). */
    public boolean undispositioned() {
        return !isOnlyToWeigh() && background.isUndispositioned(finding);
    }

    /** Nothing is known that speaks for it or against it; a person may weigh it all the same. */
    public boolean isOnlyToWeigh() {
        return standing == Standing.LIKELY && !isStarted();
    }

    /** Certain or likely. */
    public boolean isPossible() {
        return Explored.isPossible(standing);
    }

    /** At least one condition is decided: there is something to say about it. */
    public boolean isStarted() {
        return Explored.leaves(finding.explanation())
                .map(Explanation.Leaf::outcome)
                .anyMatch(RightView::isDecided);
    }

    private static boolean isDecided(Outcome outcome) {
        return outcome != Outcome.UNKNOWN;
    }

    /** Someone is busy with it: explained, asked for or refused, and not at its end. */
    public boolean isUnderWay() {
        return realisation
                        .map(RightCase::state)
                        .filter(state -> !state.isEnd() && !state.runs())
                        .isPresent()
                && !isSetAside();
    }

    /** The client does not want it, or it does not fit: said by a person, whatever the answers say. */
    public boolean isSetAside() {
        return realisation
                        .map(RightCase::state)
                        .filter(state ->
                                state == RealisationState.NOT_WANTED || state == RealisationState.NOT_APPLICABLE)
                        .isPresent()
                && !undispositioned();
    }

    /** Still to be asked for, so its papers are of use. */
    public boolean asksPapers() {
        return standing != Standing.RUNNING
                && realisation
                        .map(RightCase::state)
                        .map(BEFORE_ASKING::contains)
                        .orElse(true);
    }

    /** The field of life it belongs to first. */
    public LifeDomain domain() {
        return LifeDomain.valueOf(right().domains().getFirst().name());
    }
}
