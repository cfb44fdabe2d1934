package be.schakel.rights;

import be.schakel.consent.Category;
import be.schakel.consent.ConsentDesk;
import be.schakel.consent.ConsentPurpose;
import be.schakel.engine.Finding;
import be.schakel.engine.Right;
import be.schakel.intake.ClientCard;
import be.schakel.intake.IntakeDesk;
import be.schakel.platform.ClientDataTouched;
import be.schakel.platform.NotHere;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
    private final RightCases cases;
    private final ConsentDesk consents;
    private final ApplicationEventPublisher events;

    RealisationDesk(
            IntakeDesk intake,
            Explorer explorer,
            RightViews views,
            RightCases cases,
            ConsentDesk consents,
            ApplicationEventPublisher events) {
        this.intake = intake;
        this.explorer = explorer;
        this.views = views;
        this.cases = cases;
        this.consents = consents;
        this.events = events;
    }

    /** @throws NotHere when the law knows no such right today */
    public RightFile file(UUID trajectory, String right) {
        var card = intake.card(trajectory, "rights.right");
        var explored = explorer.explore(card.person());
        var view = views.view(explored, finding(explored, trajectory, right));
        return new RightFile(
                card,
                view,
                view.realisation().map(onItsWay -> cases.history(onItsWay.id())).orElse(List.of()),
                steps(view),
                views.colleagues());
    }

    /** Takes one step. The first one turns a suggestion into a case and keeps the receipt of its exploration. */
    public StepResult step(UUID trajectory, String right, RightStep step) {
        var card = intake.card(trajectory, "rights.right");
        var explored = explorer.explore(card.person());
        var finding = finding(explored, trajectory, right);
        var current = running(explored, right);
        if (current.map(RightCase::version).orElse(0) != step.version()) {
            return overtaken(card, right);
        }
        var reach = views.reach(finding.right());
        return refusal(finding.right(), reach, current, step)
                .or(() -> withoutConsent(trajectory, reach, step))
                .<StepResult>map(Function.identity())
                .orElseGet(() -> take(card, explored, finding, reach, step));
    }

    private Optional<StepResult.NotAllowed> refusal(
            Right right, Reach reach, Optional<RightCase> current, RightStep step) {
        if (views.colleagues().stream()
                .noneMatch(colleague -> colleague.worker().equals(step.responsible()))) {
            return Optional.of(new StepResult.NotAllowed("responsible", "rights.step.responsible"));
        }
        var from = current.map(RightCase::state).orElse(RealisationState.SUGGESTED);
        var since = current.map(RightCase::since).orElse(LocalDate.MIN);
        return new StepRules(right, reach, explorer.today()).refusal(from, since, step);
    }

    /** A partner takes a right over only when the client lets that partner know about rights (REQ-351). */
    private Optional<StepResult.NotAllowed> withoutConsent(UUID trajectory, Reach reach, RightStep step) {
        if (step.to() != RealisationState.HANDED_OVER) {
            return Optional.empty();
        }
        return step.body()
                .flatMap(reach::partner)
                .filter(partner -> consents.validCategories(trajectory, partner.id(), ConsentPurpose.INTAKE)
                        .contains(Category.K3_RIGHTS))
                .map(partner -> Optional.<StepResult.NotAllowed>empty())
                .orElseGet(() -> Optional.of(new StepResult.NotAllowed("body", "rights.step.consent")));
    }

    private StepResult take(ClientCard card, Explored explored, Finding finding, Reach reach, RightStep step) {
        var right = finding.right().id();
        var moving = running(explored, right).or(() -> open(card, explored, finding, step));
        if (moving.isEmpty() || !cases.move(moving.get().after(step))) {
            return overtaken(card, right);
        }
        var body = step.body().flatMap(reach::body).map(Body::shown).orElse("");
        cases.record(moving.get().id(), Optional.of(moving.get().state()), step, body);
        events.publishEvent(ClientDataTouched.changed(card.trajectory(), "rights.step"));
        return new StepResult.Taken(cases.of(card.person()).getOrDefault(right, moving.get()));
    }

    private Optional<RightCase> open(ClientCard card, Explored explored, Finding finding, RightStep step) {
        var standing = explored.standing(finding);
        var origin = Explored.isPossible(standing) ? RightCase.Origin.RULE : RightCase.Origin.WORKER;
        var suggestion = RightStep.suggestion(step.on(), step.responsible());
        var opened = cases.open(card, finding.right().id(), origin, suggestion);
        opened.ifPresent(
                rightCase -> cases.keep(rightCase.id(), explored.exploration().receipt(), standing));
        return opened;
    }

    private StepResult overtaken(ClientCard card, String right) {
        return Optional.ofNullable(cases.of(card.person()).get(right))
                .<StepResult>map(StepResult.Overtaken::new)
                .orElse(new StepResult.NotAllowed("to", "rights.step.no-way"));
    }

    private static Optional<RightCase> running(Explored explored, String right) {
        return explored.realisation(right).filter(known -> !known.state().isEnd());
    }

    private static Set<RealisationState> steps(RightView view) {
        var from = view.realisation()
                .map(RightCase::state)
                .filter(state -> !state.isEnd())
                .orElse(RealisationState.SUGGESTED);
        return StepRules.open(view.right(), from);
    }

    private static Finding finding(Explored explored, UUID trajectory, String right) {
        return explored.exploration().finding(right).orElseThrow(() -> new NotHere(trajectory, "rights.right"));
    }
}
