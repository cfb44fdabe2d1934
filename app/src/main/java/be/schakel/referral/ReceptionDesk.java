package be.schakel.referral;

import be.schakel.collaboration.Colleague;
import be.schakel.collaboration.Organisation;
import be.schakel.collaboration.Partners;
import be.schakel.intake.IntakeDesk;
import be.schakel.platform.Acting;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Moment;
import be.schakel.platform.NotHere;
import be.schakel.platform.Refused;
import be.schakel.referral.Referral.Appointment;
import be.schakel.referral.Referral.Receiver;
import be.schakel.referral.ReferralCourse.Step;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the receiver does: look, take it with a name or give it back, receive the client, tell what came of it. */
@Service
@Transactional
public class ReceptionDesk {

    private final Referrals referrals;
    private final Packages packages;
    private final Exchange exchange;
    private final ReferralCourse course;
    private final ReferralReading reading;
    private final Partners partners;
    private final IntakeDesk intake;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    ReceptionDesk(
            Referrals referrals,
            Packages packages,
            Exchange exchange,
            ReferralCourse course,
            ReferralReading reading,
            Partners partners,
            IntakeDesk intake,
            Moment moment,
            ApplicationEventPublisher events) {
        this.referrals = referrals;
        this.packages = packages;
        this.exchange = exchange;
        this.course = course;
        this.reading = reading;
        this.partners = partners;
        this.intake = intake;
        this.moment = moment;
        this.events = events;
    }

    /** What is for us: to answer and taken, longest waiting first; and the latest that are over. */
    public record Inbox(List<ReferralView> running, List<ReferralView> past) {}

    /** The names in it are client data, so the look leaves a line for each. */
    public Inbox inbox() {
        var inbox = new Inbox(reading.lines(referrals.received()), reading.lines(referrals.past()));
        Stream.concat(inbox.running().stream(), inbox.past().stream())
                .forEach(view -> events.publishEvent(ClientDataTouched.seen(view.id(), "referral.inbox")));
        return inbox;
    }

    /**
     * Looks at a referral and its package. The first look notes that it was received; each readable part leaves a line.
     *
     * @throws NotHere when it is not for us
     */
    public ReferralView open(UUID id) {
        var referral = forUs(id);
        referral.sending().flatMap(Referral.Sending::sharePackage).ifPresent(packages::opened);
        if (referral.may(ReferralMove.OPEN)) {
            course.make(referral, Step.of(ReferralMove.OPEN, referral.version()));
        }
        var view = reading.view(forUs(id));
        events.publishEvent(ClientDataTouched.seen(id, "referral"));
        view.sharePackage().ifPresent(this::seen);
        return view;
    }

    private void seen(SharePackage shared) {
        shared.parts()
                .forEach(part -> events.publishEvent(ClientDataTouched.seen(
                        shared.id(), "package." + part.category().code())));
    }

    /** Who may take it: workers of ours who receive clients. */
    public List<Colleague> colleagues() {
        return partners.colleaguesAt(Acting.actor().organisation());
    }

    /** Who could be suggested instead: core partners, not ourselves and not the sender. */
    public List<Organisation> others(UUID id) {
        var sender = forUs(id).sender();
        return partners.core().stream()
                .filter(partner -> !partner.id().equals(sender)
                        && !partner.id().equals(Acting.actor().organisation()))
                .toList();
    }

    private Referral forUs(UUID id) {
        var referral = referrals.required(id);
        if (referral.side() != Side.RECEIVER) {
            throw new NotHere(id, "referral");
        }
        return referral;
    }

    /**
     * A worker of ours with a name takes it: oneself or a colleague. From now on the sender and the client know who.
     *
     * @throws Refused when the worker does not receive clients at our organisation
     */
    public Outcome accept(UUID id, int version, UUID worker) {
        var colleague = colleagues().stream()
                .filter(one -> one.worker().equals(worker))
                .findFirst()
                .orElseThrow(() -> new Refused("referral.refused.colleague"));
        var receiver = new Receiver(colleague.worker(), colleague.name());
        var outcome =
                course.make(forUs(id), Step.of(ReferralMove.ACCEPT, version), () -> referrals.accepted(id, receiver));
        referrals.connected(id);
        return outcome;
    }

    /** Not for us: back to the sender. */
    public Outcome bounce(UUID id, int version, BounceReason reason, String note) {
        return course.make(forUs(id), Step.of(ReferralMove.BOUNCE, version, reason, note));
    }

    /**
     * Not for us, perhaps for this partner. Nothing goes there: the sender asks the client first (REQ-364).
     *
     * @throws Refused for ourselves, the sender, or no partner at all
     */
    public Outcome redirect(UUID id, int version, BounceReason reason, String note, UUID partner) {
        var referral = forUs(id);
        if (others(id).stream().noneMatch(other -> other.id().equals(partner))) {
            throw new Refused("referral.refused.suggestion");
        }
        return course.make(
                referral,
                Step.of(ReferralMove.REDIRECT, version, reason, note),
                () -> referrals.suggested(id, partner));
    }

    public Outcome plan(UUID id, int version, Appointment appointment) {
        return course.make(forUs(id), Step.of(ReferralMove.PLAN, version), () -> referrals.planned(id, appointment));
    }

    public Outcome arrived(UUID id, int version) {
        return course.make(forUs(id), Step.of(ReferralMove.ARRIVE, version));
    }

    public Outcome missed(UUID id, int version) {
        return course.make(forUs(id), Step.of(ReferralMove.MISS, version), () -> referrals.missed(id));
    }

    public Outcome drop(UUID id, int version, DropReason reason, String note) {
        return course.make(forUs(id), Step.of(ReferralMove.DROP, version, reason, note));
    }

    public Outcome takeUp(UUID id, int version) {
        return course.make(forUs(id), Step.of(ReferralMove.TAKE_UP, version));
    }

    /** Tells what came of it. The sender reads it when the client agrees to that here; that it is known, always. */
    public Outcome report(UUID id, int version, ReferralResult.Kind kind, String note) {
        return course.make(
                forUs(id),
                Step.of(ReferralMove.REPORT, version),
                () -> exchange.report(id, new ReferralResult(kind, note, moment.now())));
    }

    /**
     * Opens our own trajectory for the client, filled with what was shared and may still be read: nobody asks again.
     * Opened already, that one.
     *
     * @return the trajectory at our organisation
     */
    public UUID openTrajectory(UUID id) {
        var referral = forUs(id);
        if (referral.receiverTrajectory().isPresent()) {
            return referral.receiverTrajectory().get();
        }
        if (!referral.state().isIn(ReferralState.Phase.TAKEN)) {
            throw new Refused("referral.refused." + referral.state().phase());
        }
        var view = reading.view(referral);
        view.sharePackage().ifPresent(this::seen);
        var trajectory = intake.open(Arrival.of(view));
        referrals.taken(id, trajectory);
        events.publishEvent(ClientDataTouched.changed(id, "referral.trajectory"));
        return trajectory;
    }
}
