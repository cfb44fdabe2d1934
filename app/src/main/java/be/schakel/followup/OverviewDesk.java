package be.schakel.followup;

import be.schakel.clarification.ClarificationDesk;
import be.schakel.clarification.DomainSummary;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import be.schakel.referral.ReferralDesk;
import be.schakel.referral.ReferralStatus;
import be.schakel.rights.RightStatus;
import be.schakel.rights.RightsDesk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the whole in sight: who does what, on one page. */
@Service
@Transactional
public class OverviewDesk {

    private final IntakeDesk intake;
    private final PlanReader plans;
    private final ClarificationDesk talks;
    private final RightsDesk rights;
    private final ReferralDesk referrals;
    private final SharedLines shared;
    private final Timelines timelines;

    OverviewDesk(
            IntakeDesk intake,
            PlanReader plans,
            ClarificationDesk talks,
            RightsDesk rights,
            ReferralDesk referrals,
            SharedLines shared,
            Timelines timelines) {
        this.intake = intake;
        this.plans = plans;
        this.talks = talks;
        this.rights = rights;
        this.referrals = referrals;
        this.shared = shared;
        this.timelines = timelines;
    }

    /** @throws be.schakel.platform.NotHere when the trajectory is not one of ours */
    public Overview overview(UUID trajectory) {
        var plan = plans.read(intake.card(trajectory, "overview"));
        var running = rights.overview(trajectory);
        var sent = referrals.overview(trajectory);
        return new Overview(
                plan,
                talks.summary(trajectory).stream()
                        .map(domain -> line(domain, plan, sent))
                        .toList(),
                running,
                sent,
                shared.of(trajectory),
                intake.household(trajectory),
                intake.network(trajectory),
                workers(plan, running, sent),
                timelines.of(trajectory));
    }

    private static DomainLine line(DomainSummary domain, Plan plan, List<ReferralStatus> sent) {
        var ours = Acting.actor().organisationName();
        var lead = sent.stream()
                .filter(referral ->
                        referral.partnerLeads() && referral.domains().contains(domain.domain()))
                .findFirst()
                .map(referral -> referral.partner().name())
                .orElse(ours);
        var supporting = new LinkedHashSet<String>();
        plan.openSteps().stream()
                .filter(step ->
                        domainOf(plan, step).filter(domain.domain()::equals).isPresent())
                .flatMap(step -> organisation(step.terms().owner(), ours).stream())
                .filter(name -> !name.equals(lead))
                .forEach(supporting::add);
        return new DomainLine(domain, lead, List.copyOf(supporting));
    }

    private static Optional<LifeDomain> domainOf(Plan plan, Step step) {
        return step.terms()
                .domain()
                .or(() -> step.terms()
                        .goal()
                        .map(plan::goal)
                        .flatMap(goal -> goal.terms().domain()));
    }

    private static Optional<String> organisation(Owner owner, String ours) {
        return switch (owner) {
            case Owner.Client _ -> Optional.empty();
            case Owner.Worker _ -> Optional.of(ours);
            case Owner.Partner(var _, var name) -> Optional.of(name);
        };
    }

    private static List<String> workers(Plan plan, List<RightStatus> rights, List<ReferralStatus> sent) {
        var names = new LinkedHashSet<String>();
        names.add(plan.card().holderName());
        plan.openSteps().stream()
                .map(step -> step.terms().owner())
                .filter(Owner.Worker.class::isInstance)
                .map(Owner.Worker.class::cast)
                .forEach(worker -> names.add(worker.name()));
        rights.stream()
                .filter(right -> right.state().filter(state -> !state.isEnd()).isPresent())
                .flatMap(right -> right.responsible().stream())
                .forEach(names::add);
        sent.stream()
                .filter(ReferralStatus::partnerLeads)
                .map(ReferralStatus::receiver)
                .forEach(names::add);
        return List.copyOf(names);
    }
}
