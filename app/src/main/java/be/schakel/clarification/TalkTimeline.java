package be.schakel.clarification;

import be.schakel.intake.LifeDomain;
import be.schakel.intake.TimelineEntry;
import be.schakel.intake.TimelineSource;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** On the timeline: when a domain was first talked about, and each result. Never what was said. */
@Component
class TalkTimeline implements TimelineSource {

    private final Talks talks;

    TalkTimeline(Talks talks) {
        this.talks = talks;
    }

    @Override
    public List<TimelineEntry> entriesOf(UUID trajectory) {
        var talkedAbout = EnumSet.noneOf(LifeDomain.class);
        return talks.changes(trajectory).stream()
                .flatMap(change -> switch (change.to()) {
                    case ASKED -> talkedAbout.add(change.domain()) ? entry("first-talk", change) : Stream.empty();
                    case RESULT -> entry("result", change);
                    case NOT_ASKED, NOT_WANTED_NOW, DECLINED, NO_QUESTION, QUESTION, IN_ACTION, REFERRED ->
                        Stream.empty();
                })
                .toList();
    }

    private static Stream<TimelineEntry> entry(String what, StateChange change) {
        var domain = new DefaultMessageSourceResolvable(change.domain().messageKey());
        return Stream.of(
                new TimelineEntry(change.at(), "clarification.timeline." + what, List.of(domain), change.who()));
    }
}
