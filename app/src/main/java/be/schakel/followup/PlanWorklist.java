package be.schakel.followup;

import be.schakel.intake.TrajectoryHead;
import be.schakel.intake.TrajectoryHeads;
import be.schakel.intake.WorkItem;
import be.schakel.intake.WorkItem.Waiting;
import be.schakel.intake.WorklistSource;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Steps on the worklist. A worker's own steps wait on that worker; what the client or a partner does, the continuity
 * holder follows. Nobody may assume that the other will do it: a step that is late comes to the holder (REQ-016).
 */
@Component
class PlanWorklist implements WorklistSource {

    /** So many days after the day agreed, the holder is told of a colleague's step too. */
    static final int DAYS_FOR_COLLEAGUE = 3;

    private final Plans plans;
    private final TrajectoryHeads heads;
    private final Moment moment;

    PlanWorklist(Plans plans, TrajectoryHeads heads, Moment moment) {
        this.plans = plans;
        this.heads = heads;
        this.moment = moment;
    }

    @Override
    public List<WorkItem> items() {
        var me = Acting.actor().worker();
        var running = byId(heads.held());
        var steps = plans.openSteps(me, running.keySet());
        var elsewhere = steps.stream()
                .map(Step::trajectory)
                .filter(id -> !running.containsKey(id))
                .toList();
        running.putAll(byId(heads.running(elsewhere)));
        return steps.stream()
                .flatMap(step -> Optional.ofNullable(running.get(step.trajectory())).stream()
                        .flatMap(head -> item(step, head, me)))
                .toList();
    }

    private static Map<UUID, TrajectoryHead> byId(List<TrajectoryHead> heads) {
        var byId = new LinkedHashMap<UUID, TrajectoryHead>();
        heads.forEach(head -> byId.put(head.trajectory(), head));
        return byId;
    }

    private Stream<WorkItem> item(Step step, TrajectoryHead head, UUID me) {
        return switch (step.terms().owner()) {
            case Owner.Worker(var id, var _)
            when id.equals(me) -> Stream.of(line(step, head, Waiting.ON_US, "followup.work.mine"));
            case Owner.Worker _ ->
                !step.terms().due().plusDays(DAYS_FOR_COLLEAGUE).isAfter(moment.today())
                        ? Stream.of(line(step, head, Waiting.ON_US, "followup.work.late"))
                        : Stream.empty();
            case Owner.Client _, Owner.Partner _ ->
                Stream.of(
                        step.isLate(moment.today())
                                ? line(step, head, Waiting.ON_US, "followup.work.late")
                                : line(step, head, Waiting.ON_OTHERS, "followup.work.theirs"));
        };
    }

    private static WorkItem line(Step step, TrajectoryHead head, Waiting waiting, String messageKey) {
        return new WorkItem(
                waiting,
                head.client(),
                messageKey,
                List.of(step.terms().what(), name(step.terms().owner())),
                since(step),
                Optional.of(step.terms().due()),
                "/traject/" + step.trajectory() + "/plan/stap/" + step.id() + "/afloop");
    }

    private static Object name(Owner owner) {
        return switch (owner) {
            case Owner.Client() -> new DefaultMessageSourceResolvable("followup.owner.client");
            case Owner.Worker(var _, var name) -> name;
            case Owner.Partner(var _, var name) -> name;
        };
    }

    private static LocalDate since(Step step) {
        return Moment.inBrussels(step.addedAt()).toLocalDate();
    }
}
