package be.schakel.followup;

import be.schakel.collaboration.Organisation;
import be.schakel.intake.ClientCard;
import be.schakel.platform.NotHere;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Goals and steps of one client.
 *
 * @param goals in the order they were written down
 * @param steps by day, what ended last
 * @param owners whom a step may be given to: the client, our workers, the other core partners
 * @param ours the acting organisation
 */
public record Plan(
        ClientCard card, List<Goal> goals, List<Step> steps, List<Owner> owners, Organisation ours, LocalDate today) {

    /** @throws NotHere when this client has no such goal */
    public Goal goal(UUID id) {
        return goals.stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere(id, "plan.goal"));
    }

    /** @throws NotHere when this client has no such step */
    public Step step(UUID id) {
        return find(id).orElseThrow(() -> new NotHere(id, "plan.step"));
    }

    Optional<Step> find(UUID id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public List<Step> openSteps() {
        return steps.stream().filter(Step::isOpen).toList();
    }

    public List<Step> stepsFor(Goal goal) {
        return openSteps().stream()
                .filter(step -> step.terms().goal().filter(goal.id()::equals).isPresent())
                .toList();
    }

    /** Open steps for no goal, or for a goal that ended. */
    public List<Step> otherSteps() {
        return openSteps().stream()
                .filter(step ->
                        step.terms().goal().map(this::goal).filter(Goal::isOpen).isEmpty())
                .toList();
    }

    /** The open step that has to be done before this one. */
    public Optional<Step> blockedBy(Step step) {
        return step.terms().after().flatMap(this::find).filter(Step::isOpen);
    }

    /** Another open step for the same right: who does what is then not clear (REQ-015). */
    Optional<Step> sameRight(Step.Terms terms, UUID self) {
        return terms.right()
                .flatMap(right -> openSteps().stream()
                        .filter(step -> step.isFor(right) && !step.id().equals(self))
                        .findFirst());
    }

    /** Would these terms make the step wait, in the end, for itself? */
    boolean waitsForItself(UUID step, Step.Terms terms) {
        var next = terms.after();
        for (var left = steps.size(); next.isPresent() && left >= 0; left--) {
            if (next.get().equals(step)) {
                return true;
            }
            next = find(next.get()).flatMap(before -> before.terms().after());
        }
        return false;
    }
}
