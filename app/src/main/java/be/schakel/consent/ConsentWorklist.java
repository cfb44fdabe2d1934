package be.schakel.consent;

import be.schakel.intake.ClientCard;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.WorkItem;
import be.schakel.intake.WorkItem.Waiting;
import be.schakel.intake.WorklistSource;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Access that ended, for who may no longer look and for who keeps the overview; and days to come back to a no. */
@Component
class ConsentWorklist implements WorklistSource {

    private final Consents consents;
    private final Stops stops;
    private final IntakeDesk intake;
    private final Moment moment;

    ConsentWorklist(Consents consents, Stops stops, IntakeDesk intake, Moment moment) {
        this.consents = consents;
        this.stops = stops;
        this.intake = intake;
        this.moment = moment;
    }

    @Override
    public List<WorkItem> items() {
        var items = new ArrayList<WorkItem>();
        stops.unseen().forEach(stop -> items.addAll(stopped(stop)));
        consents.toRevisit(moment.today()).forEach(revisit -> items.addAll(revisit(revisit)));
        return items;
    }

    private List<WorkItem> stopped(Stop stop) {
        var since = Moment.inBrussels(stop.endedAt()).toLocalDate();
        if (stop.recipient().equals(Acting.actor().organisation())) {
            return List.of(item("", "consent.work.stopped-for-us", stop.ownerName(), since, "/delen/gestopt"));
        }
        if (stop.endedBy().equals(Acting.actor().worker())) {
            return List.of();
        }
        return held(stop.trajectory())
                .map(card -> item(card.name(), "consent.work.stopped", stop.recipientName(), since, path(card)))
                .toList();
    }

    private List<WorkItem> revisit(Consents.Revisit revisit) {
        return held(revisit.trajectory())
                .map(card -> item(card.name(), "consent.work.revisit", revisit.partner(), revisit.on(), path(card)))
                .toList();
    }

    /** Only the one who keeps the overview is told; looking up the name leaves a line in the trail. */
    private Stream<ClientCard> held(UUID trajectory) {
        var card = intake.card(trajectory, "worklist");
        return card.holder().equals(Acting.actor().worker()) ? Stream.of(card) : Stream.of();
    }

    private static WorkItem item(String client, String key, String partner, LocalDate since, String path) {
        return new WorkItem(Waiting.ON_US, client, key, List.of(partner), since, Optional.empty(), path);
    }

    private static String path(ClientCard card) {
        return "/traject/" + card.trajectory() + "/delen";
    }
}
