package be.schakel.referral;

import be.schakel.intake.ClientCard;
import be.schakel.intake.IntakeDesk;
import be.schakel.platform.Acting;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Moment;
import be.schakel.platform.Refused;
import be.schakel.referral.ReferralCourse.Step;
import be.schakel.referral.ReferralState.Phase;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The referrals of a client, followed until a partner has them; and what either side may do at any time. */
@Service
@Transactional
public class ReferralDesk {

    /** All referrals of one trajectory, newest first. */
    public record OfTrajectory(ClientCard card, List<ReferralView> referrals) {}

    /** One line of what we sent: the client is ours, so the name is known. */
    public record SentReferral(ReferralView view, String client) {}

    private final Referrals referrals;
    private final Exchange exchange;
    private final ReferralCourse course;
    private final ReferralReading reading;
    private final IntakeDesk intake;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    ReferralDesk(
            Referrals referrals,
            Exchange exchange,
            ReferralCourse course,
            ReferralReading reading,
            IntakeDesk intake,
            Moment moment,
            ApplicationEventPublisher events) {
        this.referrals = referrals;
        this.exchange = exchange;
        this.course = course;
        this.reading = reading;
        this.intake = intake;
        this.moment = moment;
        this.events = events;
    }

    public OfTrajectory ofTrajectory(UUID trajectory) {
        var card = intake.card(trajectory, "referrals");
        return new OfTrajectory(card, reading.views(referrals.ofTrajectory(trajectory)));
    }

    /** How each referral of this trajectory stands, newest first, for other screens. */
    public List<ReferralStatus> overview(UUID trajectory) {
        return reading.views(referrals.ofTrajectory(trajectory)).stream()
                .map(ReferralDesk::status)
                .toList();
    }

    private static ReferralStatus status(ReferralView view) {
        return new ReferralStatus(
                view.id(),
                view.partner(),
                view.referral().domains(),
                view.brief().rights(),
                view.state(),
                view.receiverName(),
                Moment.inBrussels(view.referral().since()).toLocalDate(),
                view.referral().appointment(),
                view.late());
    }

    /** How many are sent and not taken by anyone with a name: a trajectory does not close on these (model.md 3.1). */
    public int openCount(UUID trajectory) {
        return (int) referrals.ofTrajectory(trajectory).stream()
                .filter(referral -> referral.state().isIn(Phase.UNANSWERED))
                .count();
    }

    /** What we sent or prepare and is not over, longest waiting first. */
    public List<SentReferral> sent() {
        var names = referrals.clientNames();
        var sent = reading.lines(referrals.sent());
        sent.forEach(view -> events.publishEvent(ClientDataTouched.seen(view.id(), "referral.sent")));
        return sent.stream()
                .map(view -> new SentReferral(view, names.getOrDefault(view.id(), "")))
                .toList();
    }

    /** The client does not want this any more; said to either side. */
    public Outcome withdraw(UUID id, int version) {
        return course.make(referrals.required(id), Step.of(ReferralMove.WITHDRAW, version));
    }

    /** Seen, and finished with. */
    public Outcome close(UUID id, int version) {
        return course.make(referrals.required(id), Step.of(ReferralMove.CLOSE, version));
    }

    /** After it came back: prepare it again with the client. */
    public Outcome retry(UUID id, int version) {
        return course.make(referrals.required(id), Step.of(ReferralMove.RETRY, version));
    }

    /**
     * Writes a line to the other side. The same line once.
     *
     * @param message id of the line, made with the form
     * @throws Refused when nobody is listening any more
     */
    public void say(UUID id, UUID message, String words) {
        var referral = referrals.required(id);
        if (!referral.state().isIn(Phase.UNANSWERED, Phase.TAKEN)) {
            throw new Refused("referral.refused." + referral.state().phase());
        }
        var actor = Acting.actor();
        exchange.say(id, message, new Message(actor.organisation(), moment.now(), actor.workerName(), words));
        events.publishEvent(ClientDataTouched.changed(id, "referral.message"));
    }
}
