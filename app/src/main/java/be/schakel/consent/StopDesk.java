package be.schakel.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import be.schakel.platform.Acting;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Moment;
import be.schakel.platform.Refused;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stopping is as easy as agreeing: at our own desk for our clients, at any partner's desk with the code on paper. */
@Service
@Transactional
public class StopDesk {

    private final Consents consents;
    private final Stops stops;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    StopDesk(Consents consents, Stops stops, Moment moment, ApplicationEventPublisher events) {
        this.consents = consents;
        this.stops = stops;
        this.moment = moment;
        this.events = events;
    }

    /** A client of ours stops sharing these. Whatever ended already is left alone. */
    public void stop(UUID trajectory, Collection<UUID> lines) {
        var running = consents.linesOf(trajectory).stream()
                .filter(line -> line.owner().equals(Acting.actor().organisation()))
                .filter(line -> line.state() == LineState.VALID && lines.contains(line.id()))
                .toList();
        consents.end(running, LineState.WITHDRAWN, moment.now()).stream()
                .collect(groupingBy(ConsentLine::recipient, mapping(ConsentLine::category, toSet())))
                .forEach((recipient, parts) -> publish(new ConsentEnded(trajectory, recipient, parts)));
    }

    /**
     * What still runs for whoever holds this code. Empty when the code opens nothing, which is noted in the trail.
     *
     * @throws Refused when the acting function does not receive clients
     */
    public List<RunningLine> running(WithdrawalCode code) {
        requireReceivingClients();
        var running = stops.running(code);
        if (running.isEmpty()) {
            events.publishEvent(ClientDataTouched.refused(Acting.actor().worker(), "consent.code"));
        }
        return running;
    }

    /** Stops these of what the code opens, for everyone and at once. Doing it twice does it once. */
    public void stop(WithdrawalCode code, Collection<UUID> lines) {
        requireReceivingClients();
        stops.withdraw(code, lines, moment.now()).forEach(this::publish);
    }

    private static void requireReceivingClients() {
        if (!Acting.actor().role().worksWithClients()) {
            throw new Refused("consent.stop.not-this-function");
        }
    }

    private void publish(ConsentEnded ended) {
        events.publishEvent(ClientDataTouched.changed(ended.trajectory(), "consent.stopped"));
        events.publishEvent(ended);
    }

    /** What clients stopped sharing with us, and we have not taken note of yet. */
    public List<Stop> stoppedForUs() {
        var ours = Acting.actor().organisation();
        return stops.unseen().stream()
                .filter(stop -> stop.recipient().equals(ours))
                .toList();
    }

    /** We have seen that it stopped. Only stops that our organisation may see can be marked. */
    public void seen(UUID trajectory) {
        stops.unseenAbout(trajectory).forEach(stop -> stops.markSeen(stop, moment.now()));
    }
}
