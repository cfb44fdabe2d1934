package be.schakel.rights;

import be.schakel.intake.TimelineEntry;
import be.schakel.intake.TimelineSource;
import be.schakel.platform.Acting;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What happened to a client's rights: coded lines, no notes. */
@Component
class RightsTimeline implements TimelineSource {

    private final RightEvents events;
    private final Leaflets leaflets;
    private final Explorer explorer;

    RightsTimeline(RightEvents events, Leaflets leaflets, Explorer explorer) {
        this.events = events;
        this.leaflets = leaflets;
        this.explorer = explorer;
    }

    @Override
    public List<TimelineEntry> entriesOf(UUID trajectory) {
        var steps = events.in(trajectory).stream()
                .map(step -> new TimelineEntry(
                        step.event().at(),
                        "rights.timeline." + what(step.event()),
                        List.of(explorer.name(step.right())),
                        who(step.event().workerName())));
        var papers = leaflets.given(trajectory).stream()
                .map(given ->
                        new TimelineEntry(given.at(), "rights.timeline.leaflet", List.of(), who(given.workerName())));
        return Stream.concat(steps, papers).toList();
    }

    private static String what(RightEvent event) {
        return switch (event.kind()) {
            case STEP -> event.to().name();
            case DAYS, UNDO -> event.kind().name();
        };
    }

    private static String who(String workerName) {
        return workerName + ", " + Acting.actor().organisationName();
    }
}
