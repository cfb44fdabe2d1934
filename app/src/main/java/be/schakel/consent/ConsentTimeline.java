package be.schakel.consent;

import be.schakel.collaboration.Organisation;
import be.schakel.collaboration.Partners;
import be.schakel.intake.TimelineEntry;
import be.schakel.intake.TimelineSource;
import be.schakel.platform.Acting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Talks about sharing and stops, by code and number: the answers themselves stand on the sharing page. */
@Component
class ConsentTimeline implements TimelineSource {

    private final Consents consents;
    private final Partners partners;

    ConsentTimeline(Consents consents, Partners partners) {
        this.consents = consents;
        this.partners = partners;
    }

    @Override
    public List<TimelineEntry> entriesOf(UUID trajectory) {
        var entries = new ArrayList<TimelineEntry>();
        consents.talksOf(trajectory).forEach(talk -> entries.add(asked(talk)));
        stops(trajectory).forEach((at, line) -> entries.add(stopped(at, line)));
        return entries;
    }

    private TimelineEntry asked(PastTalk talk) {
        return new TimelineEntry(
                talk.at(),
                "consent.timeline.asked." + talk.form(),
                List.of(
                        name(talk.recipient()),
                        talk.answered(LineState.VALID).size(),
                        talk.answered(LineState.REFUSED).size()),
                talk.askedBy() + ", " + Acting.actor().organisationName());
    }

    private Map<Instant, ConsentLine> stops(UUID trajectory) {
        var stops = new TreeMap<Instant, ConsentLine>();
        consents.linesOf(trajectory).stream()
                .filter(line -> line.state() == LineState.WITHDRAWN)
                .forEach(line -> line.endedAt().ifPresent(at -> stops.put(at, line)));
        return stops;
    }

    private TimelineEntry stopped(Instant at, ConsentLine line) {
        return new TimelineEntry(at, "consent.timeline.stopped", List.of(name(line.recipient())), line.endedVia());
    }

    private String name(UUID organisation) {
        return partners.organisation(organisation).map(Organisation::name).orElse("");
    }
}
