package be.schakel.intake;

import be.schakel.platform.Acting;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Moment;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the acting worker has to do today, and the trajectories to do it in. A list leaves one line in the trail, on the
 * organisation; who opens a client from it leaves one on that client.
 */
@Service
@Transactional
public class TodayDesk {

    /** Trajectories on one page of the list of all. */
    public static final int PAGE = 50;

    private final List<WorklistSource> sources;
    private final TrajectoryLists lists;
    private final Moment moment;
    private final ApplicationEventPublisher events;

    TodayDesk(List<WorklistSource> sources, TrajectoryLists lists, Moment moment, ApplicationEventPublisher events) {
        this.sources = sources;
        this.lists = lists;
        this.moment = moment;
        this.events = events;
    }

    public Worklist worklist() {
        seen("worklist");
        var items = sources.stream().flatMap(source -> source.items().stream()).toList();
        return new Worklist(moment.today(), items);
    }

    /** Those the acting worker holds, longest without contact first. */
    public List<TrajectoryLine> mine() {
        return lists.mine();
    }

    /**
     * Those of the organisation, one page and one line more when there is a next page.
     *
     * @param name part of a name, or empty for all
     * @param page counted from 0
     */
    public List<TrajectoryLine> all(String name, boolean closedToo, int page) {
        seen("trajectories");
        return lists.all(name, closedToo, page * PAGE, PAGE + 1);
    }

    private void seen(String what) {
        events.publishEvent(ClientDataTouched.seen(Acting.actor().organisation(), what));
    }
}
