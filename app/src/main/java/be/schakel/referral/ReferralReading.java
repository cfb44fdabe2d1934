package be.schakel.referral;

import be.schakel.collaboration.Partners;
import be.schakel.platform.Moment;
import be.schakel.referral.ReferralState.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what the acting side may see of a referral. */
@Component
class ReferralReading {

    private static final Brief NOT_FOR_US = new Brief("", "", List.of());

    private final Briefs briefs;
    private final Packages packages;
    private final Exchange exchange;
    private final Partners partners;
    private final Moment moment;

    ReferralReading(Briefs briefs, Packages packages, Exchange exchange, Partners partners, Moment moment) {
        this.briefs = briefs;
        this.packages = packages;
        this.exchange = exchange;
        this.partners = partners;
        this.moment = moment;
    }

    ReferralView view(Referral referral) {
        return new ReferralView(
                referral,
                partners.required(referral.partner()),
                referral.side() == Side.SENDER ? briefs.of(referral.id()) : NOT_FOR_US,
                packages.of(referral),
                exchange.events(referral.id()),
                exchange.messages(referral.id()),
                exchange.result(referral.id()),
                waitingDays(referral),
                isLate(referral));
    }

    private int waitingDays(Referral referral) {
        var since = referral.state().isIn(Phase.UNANSWERED)
                ? referral.sending().map(Referral.Sending::at).orElse(referral.since())
                : referral.since();
        return (int) ChronoUnit.DAYS.between(Moment.inBrussels(since).toLocalDate(), moment.today());
    }

    List<ReferralView> views(List<Referral> referrals) {
        return referrals.stream().map(this::view).toList();
    }

    /** For a list that may be long: without history, brief and result, and the package only for the name in it. */
    List<ReferralView> lines(List<Referral> referrals) {
        return referrals.stream().map(this::line).toList();
    }

    private ReferralView line(Referral referral) {
        return new ReferralView(
                referral,
                partners.required(referral.partner()),
                NOT_FOR_US,
                referral.side() == Side.RECEIVER ? packages.of(referral) : Optional.empty(),
                List.of(),
                exchange.messages(referral.id()),
                Optional.empty(),
                waitingDays(referral),
                isLate(referral));
    }

    boolean isLate(Referral referral) {
        return referral.state().isIn(Phase.UNANSWERED)
                && answerBy(referral).map(by -> by.isBefore(moment.today())).orElse(false);
    }

    static Optional<LocalDate> answerBy(Referral referral) {
        return referral.sending().map(sending -> ServiceTime.answerBy(sending.at()));
    }
}
