package be.schakel.referral;

import be.schakel.platform.Acting;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Moment;
import be.schakel.platform.Refused;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves a referral along the table, once per press of a button, and notes who did it. */
@Component
class ReferralCourse {

    /**
     * A move someone asks for.
     *
     * @param version of the referral the asker looked at
     * @param reason code, or empty
     */
    record Step(ReferralMove move, int version, String reason, String note) {

        static Step of(ReferralMove move, int version) {
            return new Step(move, version, "", "");
        }

        static Step of(ReferralMove move, int version, Enum<?> reason, String note) {
            return new Step(move, version, reason.name(), note);
        }
    }

    private final Referrals referrals;
    private final Exchange exchange;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    ReferralCourse(Referrals referrals, Exchange exchange, Moment moment, ApplicationEventPublisher events) {
        this.referrals = referrals;
        this.exchange = exchange;
        this.moment = moment;
        this.events = events;
    }

    /**
     * Makes the move.
     *
     * @param effect what else changes with it; runs only when the move is really made, before the state changes
     * @throws Refused when this side may not make this move in this state
     */
    Outcome make(Referral referral, Step step, Runnable effect) {
        if (isMadeAlready(referral, step)) {
            return Outcome.DONE;
        }
        var to = referral.after(step.move())
                .orElseThrow(
                        () -> new Refused("referral.refused." + referral.state().phase()));
        if (referral.version() != step.version()) {
            return Outcome.OVERTAKEN;
        }
        effect.run();
        referrals.move(referral, to, moment.now());
        note(referral, step, to);
        return Outcome.DONE;
    }

    Outcome make(Referral referral, Step step) {
        return make(referral, step, () -> {});
    }

    /** The same worker pressed the same button again, and nothing happened in between. */
    private boolean isMadeAlready(Referral referral, Step step) {
        if (referral.version() != step.version() + 1) {
            return false;
        }
        var happened = exchange.events(referral.id());
        return !happened.isEmpty()
                && happened.getLast().move() == step.move()
                && happened.getLast().state() == referral.state()
                && happened.getLast().worker().equals(Acting.actor().worker());
    }

    private void note(Referral referral, Step step, ReferralState to) {
        var actor = Acting.actor();
        exchange.happened(
                referral.id(),
                new ReferralEvent(
                        moment.now(),
                        actor.organisation(),
                        actor.worker(),
                        actor.workerName(),
                        step.move(),
                        to,
                        step.reason(),
                        step.note()));
        events.publishEvent(ClientDataTouched.changed(
                referral.trajectory(), "referral." + step.move().name().toLowerCase(Locale.ROOT)));
    }
}
