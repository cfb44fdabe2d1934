package be.schakel.rights;

import be.schakel.intake.ClientCard;
import be.schakel.intake.IntakeDesk;
import be.schakel.platform.Acting;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each suggestion gets an answer before an exploration closes, many of them in one go (REQ-288). */
@Service
@Transactional
public class DispositionDesk {

    private final IntakeDesk intake;
    private final Explorer explorer;
    private final RightViews views;
    private final StepTaking steps;
    private final ApplicationEventPublisher events;

    DispositionDesk(
            IntakeDesk intake,
            Explorer explorer,
            RightViews views,
            StepTaking steps,
            ApplicationEventPublisher events) {
        this.intake = intake;
        this.explorer = explorer;
        this.views = views;
        this.steps = steps;
        this.events = events;
    }

    public SuggestionFile file(UUID trajectory) {
        var card = intake.card(trajectory, "rights.dispositions");
        return new SuggestionFile(card, open(explorer.explore(card)));
    }

    /**
     * Answers suggestions. One that a colleague answered meanwhile keeps that answer.
     *
     * @param answers by right
     * @return how many suggestions are left without an answer
     * @throws Refused when an answer does not fit its right: nothing is written then
     */
    public int settle(UUID trajectory, Map<String, Disposition> answers) {
        var card = intake.card(trajectory, "rights.dispositions");
        var explored = explorer.explore(card);
        var open = open(explored).stream().map(view -> view.right().id()).toList();
        open.stream()
                .flatMap(right ->
                        Optional.ofNullable(answers.get(right)).stream().map(answer -> Map.entry(right, answer)))
                .forEach(answer -> settle(card, explored, answer.getKey(), answer.getValue()));
        return (int) open.stream().filter(right -> !answers.containsKey(right)).count();
    }

    private List<RightView> open(Explored explored) {
        return views.all(explored).stream().filter(RightView::undispositioned).toList();
    }

    private void settle(ClientCard card, Explored explored, String right, Disposition answer) {
        var finding = explored.exploration().finding(right).orElseThrow();
        var known = explored;
        for (var to : answer.steps()) {
            var version =
                    StepTaking.running(known, right).map(RightCase::version).orElse(0);
            known = known.with(
                    taken(steps.take(card, known, finding, step(to, answer).seenAs(version))));
        }
        events.publishEvent(ClientDataTouched.changed(card.trajectory(), "rights.disposition"));
    }

    private static RightCase taken(StepResult result) {
        return switch (result) {
            case StepResult.Taken(var now) -> now;
            case StepResult.NotAllowed _, StepResult.Overtaken _ -> throw new Refused("rights.step.no-way");
        };
    }

    private RightStep step(RealisationState to, Disposition answer) {
        var today = explorer.today();
        return new RightStep(
                to,
                today,
                Acting.actor().worker(),
                to == answer.to() ? answer.reason() : Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                to == RealisationState.CHECK_RECEIVED
                        ? Optional.of(today.plusDays(Disposition.DAYS_TO_CHECK))
                        : Optional.empty(),
                0);
    }
}
