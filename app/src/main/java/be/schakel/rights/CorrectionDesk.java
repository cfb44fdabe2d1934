package be.schakel.rights;

import be.schakel.intake.ClientCard;
import be.schakel.intake.IntakeDesk;
import be.schakel.platform.Acting;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.NotHere;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting right what was noted about a right: the last step taken back, a day or a guard changed. */
@Service
@Transactional
public class CorrectionDesk {

    private final IntakeDesk intake;
    private final Explorer explorer;
    private final RightViews views;
    private final RightCases cases;
    private final RightEvents history;
    private final StepTaking steps;
    private final ApplicationEventPublisher events;

    CorrectionDesk(
            IntakeDesk intake,
            Explorer explorer,
            RightViews views,
            RightCases cases,
            RightEvents history,
            StepTaking steps,
            ApplicationEventPublisher events) {
        this.intake = intake;
        this.explorer = explorer;
        this.views = views;
        this.cases = cases;
        this.history = history;
        this.steps = steps;
        this.events = events;
    }

    /**
     * Takes the last step back, on its own day and by its own worker.
     *
     * @param version of the right as the worker saw it
     */
    public StepResult undo(UUID trajectory, String right, int version) {
        var card = intake.card(trajectory, "rights.right");
        var current = current(card, right);
        var known = history.of(current.id());
        var last = known.undoable(Acting.actor().worker(), explorer.today());
        if (current.version() != version) {
            return new StepResult.Overtaken(current);
        }
        if (last.isEmpty()) {
            return new StepResult.NotAllowed("undo", "rights.undo.too-late");
        }
        var back = current.backTo(known.before().orElseThrow());
        return write(card, back, RightEvents.Line.undo(last.get(), back.asStep()), "rights.undo");
    }

    /** Moves the days of a right, or gives it to a colleague, while its state stays. */
    public StepResult change(UUID trajectory, String right, RightCase.Days days) {
        var card = intake.card(trajectory, "rights.right");
        var current = current(card, right);
        if (current.version() != days.version()) {
            return new StepResult.Overtaken(current);
        }
        var law = explorer.right(right).orElseThrow(() -> new NotHere(trajectory, "rights.right"));
        var refusal = steps.strangerGuards(days.responsible())
                .or(() -> new StepRules(law, views.reach(law), explorer.today()).refusal(current, days));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var moved = current.with(days);
        return write(card, moved, RightEvents.Line.days(moved.asStep()), "rights.days");
    }

    private RightCase current(ClientCard card, String right) {
        return steps.now(card, right).orElseThrow(() -> new NotHere(card.trajectory(), "rights.right"));
    }

    private StepResult write(ClientCard card, RightCase moved, RightEvents.Line line, String what) {
        if (!cases.move(moved)) {
            return steps.overtaken(card, moved.right());
        }
        history.add(moved.id(), line);
        events.publishEvent(ClientDataTouched.changed(card.trajectory(), what));
        return steps.now(card, moved.right())
                .<StepResult>map(StepResult.Taken::new)
                .orElseThrow();
    }
}
