package be.schakel.followup;

import be.schakel.collaboration.Partners;
import be.schakel.intake.ClientCard;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the plan of a client whose card was shown: that left the line in the trail. */
@Component
class PlanReader {

    private final Plans plans;
    private final Partners partners;
    private final Moment moment;

    PlanReader(Plans plans, Partners partners, Moment moment) {
        this.plans = plans;
        this.partners = partners;
        this.moment = moment;
    }

    Plan read(ClientCard card) {
        return new Plan(
                card,
                plans.goals(card.trajectory()),
                plans.steps(card.trajectory()),
                owners(),
                partners.required(Acting.actor().organisation()),
                moment.today());
    }

    private List<Owner> owners() {
        var ours = Acting.actor().organisation();
        var workers = partners.colleaguesAt(ours).stream()
                .<Owner>map(colleague -> new Owner.Worker(colleague.worker(), colleague.name()))
                .distinct();
        var others = partners.core().stream()
                .filter(partner -> !partner.id().equals(ours))
                .<Owner>map(partner -> new Owner.Partner(partner.id(), partner.name()));
        return Stream.concat(Stream.of(new Owner.Client()), Stream.concat(workers, others))
                .toList();
    }
}
