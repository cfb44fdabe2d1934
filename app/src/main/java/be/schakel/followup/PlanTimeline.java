package be.schakel.followup;

import be.schakel.intake.TimelineEntry;
import be.schakel.intake.TimelineSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was agreed, and what came of it. {0} is the goal or the step as it reads now. */
@Component
class PlanTimeline implements TimelineSource {

    private final Plans plans;

    PlanTimeline(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<TimelineEntry> entriesOf(UUID trajectory) {
        return plans.logged(trajectory).stream()
                .map(logged -> new TimelineEntry(
                        logged.at(),
                        "followup.timeline." + logged.subject() + "." + logged.what(),
                        List.of(logged.about()),
                        logged.who()))
                .toList();
    }
}
