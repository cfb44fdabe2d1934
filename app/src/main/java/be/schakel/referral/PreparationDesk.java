package be.schakel.referral;

import be.schakel.collaboration.Organisation;
import be.schakel.collaboration.Partners;
import be.schakel.consent.Category;
import be.schakel.intake.ClientCard;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Moment;
import be.schakel.platform.NotHere;
import be.schakel.platform.Refused;
import be.schakel.referral.Referral.Sending;
import be.schakel.referral.ReferralCourse.Step;
import be.schakel.referral.ReferralState.Phase;
import be.schakel.rights.RightStatus;
import be.schakel.rights.RightsDesk;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the sender does with the client before a referral leaves: choose, put in words, agree, call, check, send. */
@Service
@Transactional
public class PreparationDesk {

    /**
     * The first choice: for what, and to whom.
     *
     * @param domains those asked for, or those of the right
     * @param right the right it starts from
     */
    public record Start(
            ClientCard card, List<PartnerChoice> partners, Set<LifeDomain> domains, Optional<RightStatus> right) {}

    /**
     * How a referral is sent.
     *
     * @param shown categories the worker saw on the check page: exactly these go, or the page is shown again
     * @param reflection what came up with the four questions, may be empty
     * @param unreached why nobody was spoken to; empty when the partner was reached
     */
    public record Dispatch(int version, Set<Category> shown, String reflection, Optional<Unreached> unreached) {}

    private final Referrals referrals;
    private final Briefs briefs;
    private final ReferralCourse course;
    private final ReferralReading reading;
    private final Packing packing;
    private final Partners partners;
    private final IntakeDesk intake;
    private final RightsDesk rights;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    PreparationDesk(
            Referrals referrals,
            Briefs briefs,
            ReferralCourse course,
            ReferralReading reading,
            Packing packing,
            Partners partners,
            IntakeDesk intake,
            RightsDesk rights,
            Moment moment,
            ApplicationEventPublisher events) {
        this.referrals = referrals;
        this.briefs = briefs;
        this.course = course;
        this.reading = reading;
        this.packing = packing;
        this.partners = partners;
        this.intake = intake;
        this.rights = rights;
        this.moment = moment;
        this.events = events;
    }

    /**
     * Who may grant or help, best fit first.
     *
     * @param right id of the right it starts from, or empty
     */
    public Start start(UUID trajectory, String right, Set<LifeDomain> asked) {
        var card = intake.card(trajectory, "referral.new");
        var about = right.isEmpty() ? Optional.<RightStatus>empty() : status(trajectory, right);
        var domains = asked.isEmpty()
                ? about.map(status -> Set.copyOf(status.domains())).orElse(Set.of())
                : asked;
        var choices = PartnerFit.sorted(
                partners.core(),
                Acting.actor().organisation(),
                about.map(PreparationDesk::partnersOf).orElse(PartnerFit.RightPartners.NONE),
                domains);
        return new Start(card, choices, domains, about);
    }

    private Optional<RightStatus> status(UUID trajectory, String right) {
        return rights.overview(trajectory).stream()
                .filter(status -> status.right().equals(right))
                .findFirst();
    }

    private static PartnerFit.RightPartners partnersOf(RightStatus right) {
        return new PartnerFit.RightPartners(
                ids(right.reach().deciders()), ids(right.reach().helpers()));
    }

    private static Set<UUID> ids(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::id).collect(Collectors.toSet());
    }

    /**
     * Starts a referral. Asked twice with the same id, it is started once.
     *
     * @throws Refused for a partner that is no core partner, or our own organisation
     */
    public void draft(UUID id, UUID trajectory, UUID partner, Set<LifeDomain> domains, Set<String> about) {
        intake.card(trajectory, "referral.new");
        var chosen = partners.required(partner);
        if (!chosen.kind().isCorePartner() || partner.equals(Acting.actor().organisation()) || domains.isEmpty()) {
            throw new Refused("referral.refused.partner");
        }
        referrals.draft(new Referrals.Draft(id, trajectory, partner, domains, about), moment.now());
        events.publishEvent(ClientDataTouched.changed(trajectory, "referral.draft"));
    }

    /** @throws NotHere when it is not a referral of this trajectory of ours */
    public Preparation preparation(UUID trajectory, UUID id) {
        var referral = ours(trajectory, id);
        var card = intake.card(trajectory, "referral");
        var view = reading.view(referral);
        var parts = packing.parts(card, referral, view.brief());
        return new Preparation(
                card, view, briefs.calls(id), packing.consented(referral), parts, packing.unclear(referral));
    }

    private Referral ours(UUID trajectory, UUID id) {
        var referral = referrals.required(id);
        if (referral.side() != Side.SENDER || !referral.trajectory().equals(trajectory)) {
            throw new NotHere(id, "referral");
        }
        return referral;
    }

    /** Saves the words, as long as nothing was sent. */
    public Outcome write(UUID trajectory, UUID id, int version, String question, String thresholds) {
        var referral = ours(trajectory, id);
        var saved = briefs.of(id);
        var typed = new Brief(question, thresholds, saved.rights());
        if (typed.equals(saved)) {
            return Outcome.DONE;
        }
        if (!referral.state().isIn(Phase.PREPARING)) {
            throw new Refused("referral.refused." + referral.state().phase());
        }
        if (referral.version() != version) {
            return Outcome.OVERTAKEN;
        }
        briefs.write(referral, typed);
        events.publishEvent(ClientDataTouched.changed(trajectory, "referral.brief"));
        return Outcome.DONE;
    }

    /** The client chose this partner and agrees to be referred; what may be shared is asked apart (REQ-312). */
    public Outcome agree(UUID trajectory, UUID id, int version) {
        var referral = ours(trajectory, id);
        if (briefs.of(id).question().isBlank()) {
            throw new Refused("referral.refused.question");
        }
        return course.make(referral, Step.of(ReferralMove.AGREE, version));
    }

    /** Writes a call down; the same call once. */
    public Outcome log(UUID trajectory, UUID id, int version, Call call) {
        var referral = ours(trajectory, id);
        if (briefs.calls(id).stream().anyMatch(logged -> logged.id().equals(call.id()))) {
            return Outcome.DONE;
        }
        return course.make(referral, Step.of(ReferralMove.CALL, version), () -> briefs.log(id, call));
    }

    /**
     * Sends it with exactly what was shown and is consented. Without having reached the partner, only with a reason;
     * "no answer" is a reason only after a call that failed (REQ-362).
     */
    public Outcome send(UUID trajectory, UUID id, Dispatch dispatch) {
        var referral = ours(trajectory, id);
        var move = dispatch.unreached().isEmpty() ? ReferralMove.SEND : ReferralMove.SEND_SECURE;
        var step = new Step(
                move, dispatch.version(), dispatch.unreached().map(Enum::name).orElse(""), "");
        var parts = packing.parts(intake.card(trajectory, "referral.send"), referral, briefs.of(id));
        if (referral.state().isIn(Phase.PREPARING)) {
            requireChannel(id, dispatch.unreached());
            if (!dispatch.shown().equals(categories(parts))) {
                return Outcome.OVERTAKEN;
            }
        }
        return course.make(referral, step, () -> leave(referral, parts, dispatch));
    }

    private void requireChannel(UUID id, Optional<Unreached> unreached) {
        var calls = briefs.calls(id);
        var reached = calls.stream().anyMatch(Call::reached);
        if (unreached.isEmpty() && !reached) {
            throw new Refused("referral.refused.call-first");
        }
        if (unreached.equals(Optional.of(Unreached.NOT_ANSWERED)) && calls.isEmpty()) {
            throw new Refused("referral.refused.no-failed-call");
        }
    }

    private static Set<Category> categories(List<Part> parts) {
        var categories = EnumSet.noneOf(Category.class);
        parts.forEach(part -> categories.add(part.category()));
        return categories;
    }

    private void leave(Referral referral, List<Part> parts, Dispatch dispatch) {
        var sharePackage = packing.pack(referral, parts);
        referrals.sent(referral.id(), new Sending(moment.now(), Acting.actor().workerName(), sharePackage));
        briefs.weighed(referral.id(), dispatch.reflection(), dispatch.unreached());
        parts.forEach(part -> events.publishEvent(ClientDataTouched.changed(
                referral.trajectory(), "package." + part.category().code())));
    }
}
