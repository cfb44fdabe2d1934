package be.schakel.followup;

import be.schakel.intake.TimelineEntry;
import be.schakel.intake.TimelineSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What happened, from every module, newest first. */
@Component
class Timelines {

    private final List<TimelineSource> sources;

    Timelines(List<TimelineSource> sources) {
        this.sources = sources;
    }

    List<TimelineEntry> of(UUID trajectory) {
        return sources.stream()
                .flatMap(source -> source.entriesOf(trajectory).stream())
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
    }
}
