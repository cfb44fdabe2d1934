package be.schakel.followup;

import be.schakel.clarification.DomainAction;
import be.schakel.intake.LifeDomain;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A domain is in action when a goal or a step runs on it (model.md 3.2). */
@Component
class PlanAction implements DomainAction {

    private final Plans plans;

    PlanAction(Plans plans) {
        this.plans = plans;
    }

    @Override
    public boolean hasActionOn(UUID trajectory, LifeDomain domain) {
        return plans.hasOpen(trajectory, domain);
    }
}
