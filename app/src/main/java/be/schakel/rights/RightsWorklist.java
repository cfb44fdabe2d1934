package be.schakel.rights;

import be.schakel.intake.IntakeDesk;
import be.schakel.intake.WorkItem;
import be.schakel.intake.WorklistSource;
import be.schakel.platform.Acting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rights the acting worker guards: what to do today, and what waits on others. */
@Component
class RightsWorklist implements WorklistSource {

    private final RightCases cases;
    private final Explorer explorer;
    private final IntakeDesk intake;

    RightsWorklist(RightCases cases, Explorer explorer, IntakeDesk intake) {
        this.cases = cases;
        this.explorer = explorer;
        this.intake = intake;
    }

    @Override
    public List<WorkItem> items() {
        return cases.guardedBy(Acting.actor().worker()).stream()
                .flatMap(guarded -> waiting(guarded, explorer.today()).map(who -> item(guarded, who)).stream())
                .toList();
    }

    /** Who has to move, or nobody for now. */
    static Optional<WorkItem.Waiting> waiting(RightCase guarded, LocalDate today) {
        return switch (guarded.state()) {
            case SUGGESTED,
                    EXPLAINED,
                    TO_APPLY,
                    TO_CLAIM,
                    CHECK_RECEIVED,
                    REFUSED,
                    GRANTED,
                    PARTLY,
                    RENEWED,
                    ENDING_SOON -> Optional.of(WorkItem.Waiting.ON_US);
            case WAITING_DOCUMENTS, HANDED_OVER, APPLIED, APPEAL -> Optional.of(WorkItem.Waiting.ON_OTHERS);
            case NOT_WANTED, IN_USE, EFFECT_CHECKED ->
                guarded.revisitOn().filter(day -> !day.isAfter(today)).map(day -> WorkItem.Waiting.ON_US);
            case NOT_APPLICABLE, REFUSED_FINAL, ENDED -> Optional.empty();
        };
    }

    private WorkItem item(RightCase guarded, WorkItem.Waiting who) {
        return new WorkItem(
                who,
                intake.card(guarded.trajectory(), "worklist").name(),
                "rights.work." + guarded.state(),
                List.of(explorer.name(guarded.right())),
                guarded.since(),
                guarded.dueOn().or(guarded::revisitOn),
                "/traject/" + guarded.trajectory() + "/rechten/" + guarded.right());
    }
}
