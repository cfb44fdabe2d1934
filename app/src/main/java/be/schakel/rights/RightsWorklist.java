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
    private final PaperShelf papers;
    private final Explorer explorer;
    private final IntakeDesk intake;

    RightsWorklist(RightCases cases, PaperShelf papers, Explorer explorer, IntakeDesk intake) {
        this.cases = cases;
        this.papers = papers;
        this.explorer = explorer;
        this.intake = intake;
    }

    @Override
    public List<WorkItem> items() {
        return cases.guardedBy(Acting.actor().worker()).stream()
                .flatMap(guarded -> item(guarded).stream())
                .toList();
    }

    private Optional<WorkItem> item(RightCase guarded) {
        if (papersAreThere(guarded)) {
            return Optional.of(item(guarded, WorkItem.Waiting.ON_US, "rights.work.papers-there", Optional.empty()));
        }
        var startOn = hasItsNotice(guarded) ? Optional.<LocalDate>empty() : due(guarded);
        return waiting(guarded, explorer.today())
                .map(who -> item(guarded, who, "rights.work." + shown(guarded), startOn));
    }

    /** Who has to move, or nobody for now. */
    static Optional<WorkItem.Waiting> waiting(RightCase guarded, LocalDate today) {
        return switch (guarded.state()) {
            case SUGGESTED, EXPLAINED, TO_APPLY, TO_CLAIM, REFUSED, GRANTED, PARTLY, RENEWED, ENDING_SOON ->
                Optional.of(WorkItem.Waiting.ON_US);
            case WAITING_DOCUMENTS, HANDED_OVER, APPLIED, APPEAL, CHECK_RECEIVED ->
                Optional.of(guarded.asksAgain(today) ? WorkItem.Waiting.ON_US : WorkItem.Waiting.ON_OTHERS);
            case NOT_WANTED, IN_USE, EFFECT_CHECKED ->
                guarded.asksAgain(today) || guarded.endsSoon(today)
                        ? Optional.of(WorkItem.Waiting.ON_US)
                        : Optional.empty();
            case NOT_APPLICABLE, REFUSED_FINAL, ENDED -> Optional.empty();
        };
    }

    /** The last paper came, perhaps for another right: nothing to wait for any more. */
    private boolean papersAreThere(RightCase guarded) {
        return guarded.state() == RealisationState.WAITING_DOCUMENTS
                && explorer.right(guarded.right())
                        .filter(right -> !right.documents().isEmpty())
                        .filter(right -> papers.isComplete(guarded.person(), right))
                        .isPresent();
    }

    private RealisationState shown(RightCase guarded) {
        return guarded.endsSoon(explorer.today()) ? RealisationState.ENDING_SOON : guarded.state();
    }

    private WorkItem item(RightCase guarded, WorkItem.Waiting who, String messageKey, Optional<LocalDate> startOn) {
        return new WorkItem(
                who,
                intake.card(guarded.trajectory(), "worklist").name(),
                messageKey,
                List.of(explorer.name(guarded.right())),
                guarded.since(),
                due(guarded),
                startOn,
                "/traject/" + guarded.trajectory() + "/rechten/" + guarded.right());
    }

    /** An appeal and a renewal take their time: they are work from now on, not on their last day. */
    private boolean hasItsNotice(RightCase guarded) {
        return guarded.state().opensAppeal()
                || guarded.state() == RealisationState.ENDING_SOON
                || guarded.endsSoon(explorer.today());
    }

    /** A right in use is first looked at again; its end counts once it comes near. */
    private Optional<LocalDate> due(RightCase guarded) {
        if (guarded.state() == RealisationState.RENEWED) {
            return Optional.empty();
        }
        return guarded.state().runs() && guarded.asksAgain(explorer.today()) && !guarded.endsSoon(explorer.today())
                ? guarded.revisitOn()
                : guarded.dueOn().or(guarded::revisitOn);
    }
}
