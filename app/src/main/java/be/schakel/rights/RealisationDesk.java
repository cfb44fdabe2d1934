package be.schakel.rights;

import be.schakel.engine.Finding;
import be.schakel.intake.IntakeDesk;
import be.schakel.platform.Acting;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.NotHere;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Realising rights: each step from suggestion to use, with a date and someone responsible. */
@Service
@Transactional
public class RealisationDesk {

    private final IntakeDesk intake;
    private final Explorer explorer;
    private final RightViews views;
    private final RightEvents history;
    private final PaperShelf papers;
    private final StepTaking steps;
    private final ApplicationEventPublisher events;

    RealisationDesk(
            IntakeDesk intake,
            Explorer explorer,
            RightViews views,
            RightEvents history,
            PaperShelf papers,
            StepTaking steps,
            ApplicationEventPublisher events) {
        this.intake = intake;
        this.explorer = explorer;
        this.views = views;
        this.history = history;
        this.papers = papers;
        this.steps = steps;
        this.events = events;
    }

    /** @throws NotHere when the law knows no such right today */
    public RightFile file(UUID trajectory, String right) {
        var card = intake.card(trajectory, "rights.right");
        var explored = explorer.explore(card);
        var view = views.view(explored, finding(explored, trajectory, right));
        var known = view.realisation().map(RightCase::id).map(history::of).orElse(History.NONE);
        return new RightFile(
                card,
                view,
                known.events(),
                steps(view),
                views.colleagues(),
                papers.of(card.person(), view.right()),
                known.undoable(Acting.actor().worker(), explorer.today()));
    }

    /** Takes one step. */
    public StepResult step(UUID trajectory, String right, RightStep step) {
        var card = intake.card(trajectory, "rights.right");
        var explored = explorer.explore(card);
        var result = steps.take(card, explored, finding(explored, trajectory, right), step);
        if (result instanceof StepResult.Taken) {
            events.publishEvent(ClientDataTouched.changed(trajectory, "rights.step"));
        }
        return result;
    }

    /** A step that nobody could finish is not offered: no other partner here may grant it. */
    private static Set<RealisationState> steps(RightView view) {
        var from = view.realisation()
                .map(RightCase::state)
                .filter(state -> !state.isEnd())
                .orElse(RealisationState.SUGGESTED);
        var open = new LinkedHashSet<>(StepRules.open(view.right(), from));
        if (view.reach().receivers().isEmpty()) {
            open.remove(RealisationState.HANDED_OVER);
        }
        return Collections.unmodifiableSet(open);
    }

    private static Finding finding(Explored explored, UUID trajectory, String right) {
        return explored.exploration().finding(right).orElseThrow(() -> new NotHere(trajectory, "rights.right"));
    }
}
