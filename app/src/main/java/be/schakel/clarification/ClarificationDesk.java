package be.schakel.clarification;

import be.schakel.clarification.SaveResult.Kept;
import be.schakel.clarification.SaveResult.NotAllowed;
import be.schakel.clarification.SaveResult.Overtaken;
import be.schakel.clarification.Talks.Stamp;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Moment;
import be.schakel.platform.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What workers do in a talk: look, write down, say where a domain stands. */
@Service
@Transactional
public class ClarificationDesk {

    private final Talks talks;
    private final IntakeDesk intake;
    private final Conversation conversation;
    private final ObjectProvider<DomainAction> actions;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    ClarificationDesk(
            Talks talks,
            IntakeDesk intake,
            Conversation conversation,
            ObjectProvider<DomainAction> actions,
            Moment moment,
            ApplicationEventPublisher events) {
        this.talks = talks;
        this.intake = intake;
        this.conversation = conversation;
        this.actions = actions;
        this.moment = moment;
        this.events = events;
    }

    /** @throws be.schakel.platform.NotHere when the trajectory is not one of ours */
    public OpenTalk talk(UUID trajectory) {
        return new OpenTalk(intake.card(trajectory, "domains"), talks.summary(trajectory));
    }

    /** @throws be.schakel.platform.NotHere when the trajectory is not one of ours */
    public OpenTopic open(UUID trajectory, LifeDomain domain) {
        return new OpenTopic(intake.card(trajectory, what(domain)), talks.topic(trajectory, domain));
    }

    /**
     * All fourteen domains in order, for a page or package of another module. That module showed the client's card, or
     * made the package, and so left the line in the trail; for a trajectory that is not ours all are untouched.
     */
    public List<DomainSummary> summary(UUID trajectory) {
        return talks.summary(trajectory);
    }

    /**
     * Saves all of it or nothing. Saving what is already there changes nothing, whoever saved it.
     *
     * @throws be.schakel.platform.NotHere when the trajectory is not one of ours
     * @throws Refused when it is closed: what was told stays as it was told
     */
    public SaveResult save(UUID trajectory, LifeDomain domain, TypedTalk typed) {
        var saved = ours(trajectory, domain);
        if (!intake.course(trajectory).state().isRunning()) {
            throw new Refused("clarification.closed");
        }
        var before = saved.talkOn(typed.day());
        var talk = typed.talk().over(before);
        var isChanged = !talk.equals(before);
        if (isChanged && typed.version() != saved.version()) {
            return new Overtaken(saved);
        }
        var course = new Course(saved.state()).afterTalk(before, talk);
        if (typed.chosen().isPresent()) {
            var chosen = typed.chosen().get();
            var problem = course.problemWith(chosen, talk, () -> hasAction(trajectory, domain));
            if (problem.isPresent()) {
                return new NotAllowed(course.state(), chosen, problem.get());
            }
            course = course.then(chosen);
        }
        return keep(trajectory, saved, isChanged ? Optional.of(talk) : Optional.empty(), course);
    }

    private SaveResult keep(UUID trajectory, Topic saved, Optional<Talk> changed, Course course) {
        var stamp = stamp();
        if (changed.isEmpty() && course.moves().isEmpty()) {
            return new Kept(saved.changedAt().orElse(stamp.at()), saved.version());
        }
        changed.ifPresent(talk -> talks.write(trajectory, saved, talk, stamp));
        move(trajectory, saved, course, stamp);
        events.publishEvent(ClientDataTouched.changed(trajectory, what(saved.domain())));
        return new Kept(stamp.at(), changed.isPresent() ? saved.version() + 1 : saved.version());
    }

    private void move(UUID trajectory, Topic saved, Course course, Stamp stamp) {
        var from = saved.state();
        for (var to : course.moves()) {
            talks.move(trajectory, saved.domain(), from, to, stamp);
            from = to;
        }
    }

    /**
     * A partner accepted this domain. Called by the organisation whose trajectory it is; a second time changes nothing.
     *
     * @throws be.schakel.platform.NotHere when the trajectory is not one of ours
     */
    public void referred(UUID trajectory, LifeDomain domain) {
        var saved = ours(trajectory, domain);
        if (saved.state().mayBecome(DomainState.REFERRED)) {
            talks.move(trajectory, domain, saved.state(), DomainState.REFERRED, stamp());
            events.publishEvent(ClientDataTouched.changed(trajectory, what(domain)));
        }
    }

    private Topic ours(UUID trajectory, LifeDomain domain) {
        if (!talks.isStarted(trajectory, domain)) {
            intake.card(trajectory, what(domain));
            talks.start(trajectory, domain, stamp());
        }
        return talks.locked(trajectory, domain);
    }

    private boolean hasAction(UUID trajectory, LifeDomain domain) {
        return actions.stream().anyMatch(action -> action.hasActionOn(trajectory, domain));
    }

    private Stamp stamp() {
        return new Stamp(moment.now(), conversation.version());
    }

    private static String what(LifeDomain domain) {
        return "domain." + domain.code();
    }
}
