package be.schakel.followup;

import be.schakel.clarification.ClarificationDesk;
import be.schakel.clarification.DomainSummary;
import be.schakel.collaboration.Organisation;
import be.schakel.collaboration.Partners;
import be.schakel.followup.ClosingTalk.Talked;
import be.schakel.intake.ClientCard;
import be.schakel.intake.Closing;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.Turn;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Moment;
import be.schakel.platform.Refused;
import be.schakel.referral.ReferralDesk;
import be.schakel.rights.RightsDesk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of an intake: planned, talked through, with a place to return to, and nothing left with nobody. */
@Service
@Transactional
public class ClosingDesk {

    private final Closings closings;
    private final PlanReader plans;
    private final IntakeDesk intake;
    private final ClarificationDesk talks;
    private final RightsDesk rights;
    private final ReferralDesk referrals;
    private final Partners partners;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    ClosingDesk(
            Closings closings,
            PlanReader plans,
            IntakeDesk intake,
            ClarificationDesk talks,
            RightsDesk rights,
            ReferralDesk referrals,
            Partners partners,
            Moment moment,
            ApplicationEventPublisher events) {
        this.closings = closings;
        this.plans = plans;
        this.intake = intake;
        this.talks = talks;
        this.rights = rights;
        this.referrals = referrals;
        this.partners = partners;
        this.moment = moment;
        this.events = events;
    }

    /** @throws be.schakel.platform.NotHere when the trajectory is not one of ours */
    public ClosingFile file(UUID trajectory) {
        return file(intake.card(trajectory, "closing"));
    }

    private ClosingFile file(ClientCard card) {
        var kept = closings.of(card.trajectory());
        var domains = talks.summary(card.trajectory());
        return new ClosingFile(
                plans.read(card),
                kept.map(Closings.Kept::talk).orElse(ClosingTalk.NOTHING),
                kept.map(Closings.Kept::version).orElse(0),
                domains.stream()
                        .filter(DomainSummary::isNotAsked)
                        .map(DomainSummary::domain)
                        .toList(),
                domains.stream()
                        .map(DomainSummary::strengths)
                        .filter(known -> !known.isBlank())
                        .toList(),
                rights.overview(card.trajectory()),
                referrals.overview(card.trajectory()),
                partners.core());
    }

    /** The end is in sight. It can be called off as long as nothing is closed. */
    public void begin(UUID trajectory) {
        intake.turn(trajectory, new Turn.ClosingPlanned(""));
    }

    /** Keeps what was said so far; nothing has to be complete. */
    public ClosingResult save(UUID trajectory, int version, ClosingTalk talk) {
        return write(closable(trajectory), version, talk);
    }

    /** Closes, when nothing stands in the way any more. */
    public ClosingResult close(UUID trajectory, int version, ClosingTalk talk) {
        var file = closable(trajectory);
        if (version != file.version()) {
            return new ClosingResult.Overtaken(file);
        }
        var obstacles = file.obstacles(talk);
        if (!obstacles.isEmpty()) {
            return new ClosingResult.NotYet(obstacles);
        }
        var written = write(file, version, talk);
        if (written instanceof ClosingResult.Done) {
            closings.close(trajectory, file.notAsked(), moment.now());
            intake.close(trajectory, closing(file, talk));
        }
        return written;
    }

    private ClosingFile closable(UUID trajectory) {
        var file = file(trajectory);
        if (!file.mayClose()) {
            throw new Refused("followup.closing.not-from-here");
        }
        return file;
    }

    private ClosingResult write(ClosingFile file, int version, ClosingTalk talk) {
        var trajectory = file.plan().card().trajectory();
        if (talk.fallback().isPresent()
                && talk.fallback().flatMap(file::corePartner).isEmpty()) {
            return new ClosingResult.NotYet(List.of(Obstacle.FALLBACK));
        }
        if (!closings.save(trajectory, version, talk)) {
            return new ClosingResult.Overtaken(file(trajectory));
        }
        events.publishEvent(ClientDataTouched.changed(trajectory, "closing"));
        return new ClosingResult.Done();
    }

    private static Closing closing(ClosingFile file, ClosingTalk talk) {
        return new Closing(
                talk.talked().filter(Talked.TOGETHER::equals).isPresent(),
                talk.whyNot(),
                talk.fallback()
                        .flatMap(file::corePartner)
                        .map(Organisation::name)
                        .orElse(""),
                talk.signs(),
                talk.difference());
    }

    /** What was agreed at the end; empty while the trajectory runs, or when it closed before this was kept. */
    public Optional<Farewell> farewell(UUID trajectory) {
        var card = intake.card(trajectory, "closing.agreed");
        return closings.of(trajectory)
                .flatMap(kept -> kept.closedAt()
                        .map(at -> new Farewell(
                                plans.read(card),
                                kept.talk(),
                                at,
                                kept.closedBy(),
                                kept.talk().fallback().flatMap(partners::organisation))));
    }
}
