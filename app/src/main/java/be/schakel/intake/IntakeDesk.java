package be.schakel.intake;

import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What intake workers do: open a trajectory, look at it, guard its continuity. */
@Service
@Transactional
public class IntakeDesk {

    private final Trajectories trajectories;
    private final Ids ids;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    IntakeDesk(Trajectories trajectories, Ids ids, Moment moment, ApplicationEventPublisher events) {
        this.trajectories = trajectories;
        this.ids = ids;
        this.moment = moment;
        this.events = events;
    }

    /** Opens a trajectory for someone new; the acting worker becomes its continuity holder. */
    public UUID open(NewClient client) {
        var trajectory = ids.next();
        trajectories.open(trajectory, ids.next(), client, moment.now());
        events.publishEvent(ClientDataTouched.changed(trajectory, "trajectory"));
        return trajectory;
    }

    /**
     * The client of a trajectory, for the top of a page. Leaves a line in the trail.
     *
     * @param why what the page shows, e.g. {@code rights}
     * @throws be.schakel.platform.NotHere when it is not one of ours
     */
    public ClientCard card(UUID trajectory, String why) {
        var card = trajectories.card(trajectory);
        events.publishEvent(ClientDataTouched.seen(trajectory, why));
        return card;
    }
}
