package be.schakel.followup;

import be.schakel.collaboration.Organisation;
import be.schakel.intake.LifeDomain;
import be.schakel.intake.TrajectoryState;
import be.schakel.referral.ReferralState.Phase;
import be.schakel.referral.ReferralStatus;
import be.schakel.rights.RightStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that has to be looked at before a trajectory closes.
 *
 * @param version of the talk; 0 while nothing is saved
 * @param notAsked domains nobody talked about
 * @param strengths as they came up in the talk
 * @param corePartners where a client may return
 */
public record ClosingFile(
        Plan plan,
        ClosingTalk talk,
        int version,
        List<LifeDomain> notAsked,
        List<String> strengths,
        List<RightStatus> rights,
        List<ReferralStatus> referrals,
        List<Organisation> corePartners) {

    public boolean mayClose() {
        return plan.card().state().mayBecome(TrajectoryState.CLOSED);
    }

    public boolean mayBegin() {
        return plan.card().state().mayBecome(TrajectoryState.CLOSING);
    }

    /** Open steps of our own workers: each ends, or goes to the client or a partner. */
    public List<Step> ourSteps() {
        return plan.openSteps().stream()
                .filter(step -> step.terms().owner().isOurs())
                .toList();
    }

    /** Open steps of the client and of partners: they go on. */
    public List<Step> othersSteps() {
        return plan.openSteps().stream()
                .filter(step -> !step.terms().owner().isOurs())
                .toList();
    }

    public List<ReferralStatus> unanswered() {
        return referrals.stream()
                .filter(referral -> referral.state().isIn(Phase.UNANSWERED))
                .toList();
    }

    /** Possible rights nobody did anything with. */
    public List<RightStatus> undispositioned() {
        return rights.stream().filter(RightStatus::undispositioned).toList();
    }

    /** Rights on their way: someone has to see them through. */
    public List<RightStatus> onTheirWay() {
        return rights.stream()
                .filter(right -> right.state()
                        .filter(state -> !state.isEnd() && !state.runs())
                        .isPresent())
                .toList();
    }

    public Optional<Organisation> corePartner(UUID id) {
        return corePartners.stream().filter(partner -> partner.id().equals(id)).findFirst();
    }

    List<Obstacle> obstacles(ClosingTalk talked) {
        return Arrays.stream(Obstacle.values())
                .filter(obstacle -> obstacle.stands(talked, this))
                .toList();
    }
}
