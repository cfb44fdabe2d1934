package be.schakel.intake;

import be.schakel.collaboration.Partners;
import be.schakel.platform.Acting;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import be.schakel.platform.Refused;
import be.schakel.platform.StaleVersion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What intake workers do with a trajectory: open it, look at it, guard its continuity, let it take its course.
 *
 * <p>Who may: the workers with clients of one organisation are one team, so each of them opens each trajectory of that
 * organisation without giving a reason first; every look leaves a line in the trail. Row-level security keeps out
 * everyone else. An organisation that keeps separate caseloads needs teams first (model.md 4).
 */
@Service
@Transactional
public class IntakeDesk {

    private final Trajectories trajectories;
    private final People people;
    private final Circle circle;
    private final Partners partners;
    private final Ids ids;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    IntakeDesk(
            Trajectories trajectories,
            People people,
            Circle circle,
            Partners partners,
            Ids ids,
            Moment moment,
            ApplicationEventPublisher events) {
        this.trajectories = trajectories;
        this.people = people;
        this.circle = circle;
        this.partners = partners;
        this.ids = ids;
        this.moment = moment;
        this.events = events;
    }

    /** Opens a trajectory for someone new; the acting worker becomes its continuity holder. */
    public UUID open(NewClient client) {
        var person = ids.next();
        people.add(person, client);
        return openFor(person, client.question());
    }

    /** Opens another trajectory for someone we know, linked to the one before (REQ-305). */
    public UUID openAnother(UUID person, String question) {
        return openFor(people.known(person).person(), question);
    }

    private UUID openFor(UUID person, String question) {
        var trajectory = ids.next();
        trajectories.open(trajectory, person, question, moment.now());
        happened(trajectory, "OPENED", "", Optional.empty());
        return trajectory;
    }

    /**
     * The client of a trajectory, for the top of a page. Leaves a line in the trail.
     *
     * @param why what the page shows, e.g. {@code rights}
     * @throws be.schakel.platform.NotHere when it is not one of ours
     */
    public ClientCard card(UUID trajectory, String why) {
        var card = trajectories.card(trajectory);
        events.publishEvent(ClientDataTouched.seen(trajectory, why));
        return card;
    }

    /** How it stands with a trajectory now. No line in the trail: it shows nothing about the person. */
    public Course course(UUID trajectory) {
        return trajectories.course(trajectory);
    }

    /** Whom the client lives with, the client not included. */
    public List<HouseholdMember> household(UUID trajectory) {
        return circle.household(trajectory);
    }

    /** Who stands around the client. */
    public List<Supporter> network(UUID trajectory) {
        return circle.network(trajectory);
    }

    /** @throws Refused when the state does not allow this turn, or its guard is not met */
    public void turn(UUID trajectory, Turn turn) {
        requireEdge(trajectories.locked(trajectory), turn.to());
        turn.refusal(moment.today()).ifPresent(IntakeDesk::refuse);
        trajectories.become(trajectory, turn.to(), turn.lookAgainOn(), moment.now());
        if (turn instanceof Turn.Crisis crisis) {
            trajectories.crisis(trajectory, crisis);
        }
        happened(trajectory, turn.happening(), turn.note(), Optional.empty());
    }

    /** Acute need, before anything else is asked: the rest is filled in later. Already in crisis, nothing changes. */
    public void crisisNow(UUID trajectory) {
        if (trajectories.locked(trajectory).state() != TrajectoryState.CRISIS) {
            var resumeOn = moment.today().plusDays(Turn.Crisis.DAYS_TO_RESUMPTION);
            turn(trajectory, new Turn.Crisis("", Safety.NOT_ASKED, resumeOn));
        }
    }

    /**
     * A partner took up a referral and the client knows: an open trajectory is connected from now on. In any other
     * state nothing changes, because a crisis or a rest goes on whatever a partner does.
     */
    public void connect(UUID trajectory) {
        if (trajectories.locked(trajectory).state().mayBecome(TrajectoryState.CONNECTED)) {
            turn(trajectory, new Turn.Connected());
        }
    }

    /**
     * Closes for good, out of CLOSING or out of a reviewed PERSISTENT. That no step and no referral is left open is
     * for the caller to see to.
     *
     * @throws Refused when the state does not allow it, or the closing is not discussed, or has no fallback
     */
    public void close(UUID trajectory, Closing closing) {
        requireEdge(trajectories.locked(trajectory), TrajectoryState.CLOSED);
        closing.refusal().ifPresent(IntakeDesk::refuse);
        trajectories.close(trajectory, closing, moment.now());
        trajectories.become(trajectory, TrajectoryState.CLOSED, Optional.empty(), moment.now());
        happened(trajectory, "CLOSED", closing.difference(), Optional.empty());
    }

    /** In a crisis: what kind it is, whether the person is safe, when to resume. */
    public void refineCrisis(UUID trajectory, Turn.Crisis crisis) {
        if (trajectories.locked(trajectory).state() != TrajectoryState.CRISIS) {
            throw new Refused("intake.turn.not-from-here");
        }
        crisis.refusal(moment.today()).ifPresent(IntakeDesk::refuse);
        trajectories.crisis(trajectory, crisis);
        events.publishEvent(ClientDataTouched.changed(trajectory, "crisis"));
    }

    /**
     * Gives the overview to a colleague, on whose worklist it stays until seen (REQ-013).
     *
     * @param version of the trajectory when it was shown
     * @throws StaleVersion when it changed in between
     * @throws Refused when it is closed, or the new holder is no colleague who receives clients
     */
    public void handOver(UUID trajectory, UUID colleague, String note, int version) {
        var course = trajectories.locked(trajectory);
        if (course.version() != version) {
            throw new StaleVersion("trajectory");
        }
        if (!course.state().isRunning() || !isColleague(colleague)) {
            throw new Refused("intake.holder.colleague");
        }
        var byOneself = colleague.equals(Acting.actor().worker());
        trajectories.handOver(trajectory, colleague, byOneself ? Optional.empty() : Optional.of(moment.now()));
        happened(trajectory, "HANDED_OVER", note, Optional.of(colleague));
    }

    /** What the colleague wrote who last handed it over; empty when nothing. */
    public Optional<String> handOverNote(UUID trajectory) {
        return trajectories.handOverNote(trajectory);
    }

    private boolean isColleague(UUID worker) {
        return partners.colleaguesAt(Acting.actor().organisation()).stream()
                .anyMatch(colleague -> colleague.worker().equals(worker));
    }

    /** The new holder has seen that the overview is theirs. For anyone else nothing changes. */
    public void acceptHandOver(UUID trajectory) {
        var course = trajectories.locked(trajectory);
        if (course.holder().equals(Acting.actor().worker())
                && course.handedOverAt().isPresent()) {
            trajectories.handOver(trajectory, course.holder(), Optional.empty());
            happened(trajectory, "HAND_OVER_SEEN", "", Optional.empty());
        }
    }

    private void happened(UUID trajectory, String happening, String note, Optional<UUID> about) {
        trajectories.log(trajectory, happening, note, about, moment.now());
        events.publishEvent(ClientDataTouched.changed(trajectory, "trajectory"));
    }

    private static void requireEdge(Course course, TrajectoryState to) {
        if (!course.state().mayBecome(to)) {
            throw new Refused("intake.turn.not-from-here");
        }
    }

    private static void refuse(String messageKey) {
        throw new Refused(messageKey);
    }
}
