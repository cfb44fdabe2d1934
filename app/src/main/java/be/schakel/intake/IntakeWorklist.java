package be.schakel.intake;

import be.schakel.intake.TrajectoryLists.Attention;
import be.schakel.intake.WorkItem.Waiting;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import be.schakel.platform.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the course of a trajectory puts on the worklist of its holder; persistent help also on the supervisor's. */
@Component
class IntakeWorklist implements WorklistSource {

    static final String CRISIS = "intake.work.crisis";

    private final TrajectoryLists lists;
    private final Moment moment;

    IntakeWorklist(TrajectoryLists lists, Moment moment) {
        this.lists = lists;
        this.moment = moment;
    }

    @Override
    public List<WorkItem> items() {
        return lists.askingAttention().stream().flatMap(this::itemsOf).toList();
    }

    private Stream<WorkItem> itemsOf(Attention trajectory) {
        if (!trajectory.holder().equals(Acting.actor().worker())) {
            return Acting.actor().role() == Role.SUPERVISOR
                    ? Stream.of(item(trajectory, Waiting.ON_OTHERS, "intake.work.persistent-running", "/verloop"))
                    : Stream.empty();
        }
        return Stream.concat(
                trajectory.handedOverAt().stream().map(at -> handedOver(trajectory, at)), byState(trajectory));
    }

    private Stream<WorkItem> byState(Attention trajectory) {
        return switch (trajectory.state()) {
            case CRISIS ->
                Stream.of(
                        undated(trajectory, CRISIS, "/crisis"),
                        item(trajectory, Waiting.ON_US, "intake.work.resume", "/crisis"));
            case PERSISTENT -> Stream.of(item(trajectory, Waiting.ON_US, "intake.work.review", "/verloop"));
            case DORMANT -> Stream.of(dormant(trajectory));
            case CLOSING -> Stream.of(undated(trajectory, "intake.work.closing", "/afsluiten"));
            case OPEN, CONNECTED, CLOSED -> Stream.empty();
        };
    }

    /** A rest is the client's, until the day an invitation back is due. */
    private WorkItem dormant(Attention trajectory) {
        var due = trajectory.lookAgainOn().filter(day -> !day.isAfter(moment.today()));
        return due.isPresent()
                ? item(trajectory, Waiting.ON_US, "intake.work.invite", "/contact")
                : item(trajectory, Waiting.ON_OTHERS, "intake.work.resting", "/verloop");
    }

    private static WorkItem item(Attention trajectory, Waiting waiting, String messageKey, String page) {
        return new WorkItem(
                waiting,
                trajectory.client(),
                messageKey,
                List.of(),
                day(trajectory.stateSince()),
                trajectory.lookAgainOn(),
                "/traject/" + trajectory.trajectory() + page);
    }

    private static WorkItem undated(Attention trajectory, String messageKey, String page) {
        return line(trajectory, messageKey, trajectory.stateSince(), page);
    }

    private static WorkItem handedOver(Attention trajectory, Instant at) {
        return line(trajectory, "intake.work.handed-over", at, "/overdragen");
    }

    private static WorkItem line(Attention trajectory, String messageKey, Instant since, String page) {
        return new WorkItem(
                Waiting.ON_US,
                trajectory.client(),
                messageKey,
                List.of(),
                day(since),
                Optional.empty(),
                "/traject/" + trajectory.trajectory() + page);
    }

    private static LocalDate day(Instant at) {
        return Moment.inBrussels(at).toLocalDate();
    }
}
