package be.schakel.rights;

import be.schakel.clarification.DomainAction;
import be.schakel.intake.LifeDomain;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A right on its way, or in use, is something that runs on the domains it touches (model.md 3.2). */
@Component
class RightsAction implements DomainAction {

    private final RightCases cases;
    private final Explorer explorer;

    RightsAction(RightCases cases, Explorer explorer) {
        this.cases = cases;
        this.explorer = explorer;
    }

    @Override
    public boolean hasActionOn(UUID trajectory, LifeDomain domain) {
        return cases.openIn(trajectory).stream()
                .filter(open -> open.state() != RealisationState.NOT_WANTED)
                .filter(open -> open.state() != RealisationState.SUGGESTED)
                .flatMap(open -> explorer.right(open.right()).stream())
                .flatMap(right -> right.domains().stream())
                .anyMatch(topic -> topic.name().equals(domain.name()));
    }
}
