package be.schakel.followup;

import be.schakel.engine.Standing;
import be.schakel.followup.Plans.Happening;
import be.schakel.followup.Plans.Subject;
import be.schakel.followup.Plans.Version;
import be.schakel.intake.IntakeDesk;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import be.schakel.platform.Refused;
import be.schakel.rights.RightStatus;
import be.schakel.rights.RightsDesk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What workers and client agree: goals, and steps with one owner and one day. */
@Service
@Transactional
public class PlanDesk {

    private final Plans plans;
    private final PlanReader reader;
    private final IntakeDesk intake;
    private final RightsDesk rights;
    private final Ids ids;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    PlanDesk(
            Plans plans,
            PlanReader reader,
            IntakeDesk intake,
            RightsDesk rights,
            Ids ids,
            Moment moment,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.reader = reader;
        this.intake = intake;
        this.rights = rights;
        this.ids = ids;
        this.moment = moment;
        this.events = events;
    }

    /** @throws be.schakel.platform.NotHere when the trajectory is not one of ours */
    public Plan plan(UUID trajectory) {
        return reader.read(intake.card(trajectory, "plan"));
    }

    /** Rights a step may serve: those that run, are on their way or may follow. */
    public List<RightStatus> rights(UUID trajectory) {
        return rights.overview(trajectory).stream()
                .filter(right -> right.state().isPresent() || right.standing() != Standing.NOT_NOW)
                .toList();
    }

    /** @throws Refused when the trajectory is closed */
    public void add(UUID trajectory, Goal.Terms terms) {
        running(trajectory);
        var id = ids.next();
        plans.add(id, trajectory, terms, moment.now());
        happened(trajectory, new Happening(Subject.GOAL, id, "ADDED"));
    }

    /**
     * @param version of the goal when it was shown
     * @return what a colleague saved meanwhile; then nothing was written
     */
    public Optional<Goal> change(UUID trajectory, UUID goal, int version, Goal.Terms terms) {
        running(trajectory).goal(goal);
        if (!plans.change(new Version(trajectory, goal, version), terms)) {
            return Optional.of(plan(trajectory).goal(goal));
        }
        happened(trajectory, new Happening(Subject.GOAL, goal, "CHANGED"));
        return Optional.empty();
    }

    /**
     * Reached, dropped, or open again.
     *
     * @return what a colleague saved meanwhile; then nothing was written
     */
    public Optional<Goal> endGoal(UUID trajectory, UUID goal, int version, Ending ending) {
        var saved = running(trajectory).goal(goal);
        return end(new Version(trajectory, goal, version), Subject.GOAL, saved.version(), saved.state(), ending)
                ? Optional.empty()
                : Optional.of(plan(trajectory).goal(goal));
    }

    /** @param evenSo the reader knows that somebody does something for this right already */
    public StepResult add(UUID trajectory, Step.Terms terms, boolean evenSo) {
        var id = ids.next();
        var refusal = refusal(running(trajectory), id, terms, evenSo);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        plans.add(id, trajectory, terms, moment.now());
        happened(trajectory, new Happening(Subject.STEP, id, "ADDED"));
        return new StepResult.Saved();
    }

    /**
     * @param version of the step when it was shown
     * @param evenSo as in {@link #add(UUID, Step.Terms, boolean)}
     */
    public StepResult change(UUID trajectory, UUID step, int version, Step.Terms terms, boolean evenSo) {
        var plan = running(trajectory);
        var saved = plan.step(step);
        var refusal = refusal(
                plan, step, terms, evenSo || terms.right().equals(saved.terms().right()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!plans.change(new Version(trajectory, step, version), terms)) {
            return new StepResult.Overtaken(plan(trajectory).step(step));
        }
        happened(trajectory, new Happening(Subject.STEP, step, "CHANGED"));
        return new StepResult.Saved();
    }

    /**
     * Done, dropped, or open again.
     *
     * @return what a colleague saved meanwhile; then nothing was written
     */
    public Optional<Step> endStep(UUID trajectory, UUID step, int version, Ending ending) {
        var saved = running(trajectory).step(step);
        return end(new Version(trajectory, step, version), Subject.STEP, saved.version(), saved.state(), ending)
                ? Optional.empty()
                : Optional.of(plan(trajectory).step(step));
    }

    private boolean end(Version shown, Subject subject, int version, Progress from, Ending ending) {
        if (shown.version() != version) {
            return false;
        }
        if (!from.mayBecome(ending.state())) {
            throw new Refused("followup.plan.not-from-here");
        }
        if (!plans.end(subject, shown, ending)) {
            return false;
        }
        happened(
                shown.trajectory(),
                new Happening(subject, shown.id(), ending.state().name()));
        return true;
    }

    private Plan running(UUID trajectory) {
        var plan = plan(trajectory);
        if (!plan.card().state().isRunning()) {
            throw new Refused("followup.plan.closed");
        }
        return plan;
    }

    private static Optional<StepResult> refusal(Plan plan, UUID id, Step.Terms terms, boolean evenSo) {
        terms.goal().ifPresent(plan::goal);
        terms.after().ifPresent(plan::step);
        if (plan.waitsForItself(id, terms)) {
            return Optional.of(new StepResult.NotAllowed("after", "followup.step.after-loop"));
        }
        var known = plan.owners().contains(terms.owner())
                || plan.find(id)
                        .filter(step -> step.terms().owner().equals(terms.owner()))
                        .isPresent();
        if (!known) {
            return Optional.of(new StepResult.NotAllowed("owner", "followup.step.owner-missing"));
        }
        return evenSo ? Optional.empty() : plan.sameRight(terms, id).map(StepResult.SameRight::new);
    }

    private void happened(UUID trajectory, Happening happening) {
        plans.log(trajectory, happening, moment.now());
        events.publishEvent(
                ClientDataTouched.changed(trajectory, happening.subject() == Subject.GOAL ? "plan.goal" : "plan.step"));
    }
}
