package be.schakel.referral;

import be.schakel.collaboration.Organisation;
import be.schakel.collaboration.Partners;
import be.schakel.intake.TimelineEntry;
import be.schakel.intake.TimelineSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On the timeline of both sides: what was done with a referral, in codes. Never why, nor what was said. */
@Component
class ReferralTimeline implements TimelineSource {

    private static final Set<ReferralMove> TOLD = Set.of(
            ReferralMove.SEND,
            ReferralMove.SEND_SECURE,
            ReferralMove.ACCEPT,
            ReferralMove.BOUNCE,
            ReferralMove.REDIRECT,
            ReferralMove.PLAN,
            ReferralMove.ARRIVE,
            ReferralMove.MISS,
            ReferralMove.DROP,
            ReferralMove.TAKE_UP,
            ReferralMove.REPORT,
            ReferralMove.WITHDRAW);

    private final Referrals referrals;
    private final Exchange exchange;
    private final Partners partners;

    ReferralTimeline(Referrals referrals, Exchange exchange, Partners partners) {
        this.referrals = referrals;
        this.exchange = exchange;
        this.partners = partners;
    }

    @Override
    public List<TimelineEntry> entriesOf(UUID trajectory) {
        return referrals.about(trajectory).stream().flatMap(this::entriesOf).toList();
    }

    private Stream<TimelineEntry> entriesOf(Referral referral) {
        return exchange.events(referral.id()).stream()
                .filter(event -> TOLD.contains(event.move()))
                .map(event -> new TimelineEntry(
                        event.at(),
                        "referral.timeline." + event.move(),
                        List.of(name(referral.sender()), name(referral.recipient())),
                        event.workerName() + ", " + name(event.organisation())));
    }

    private String name(UUID organisation) {
        return partners.organisation(organisation).map(Organisation::name).orElse("");
    }
}
