package be.schakel.rights;

import be.schakel.consent.Category;
import be.schakel.consent.ConsentDesk;
import be.schakel.consent.ConsentPurpose;
import be.schakel.engine.Finding;
import be.schakel.intake.ClientCard;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Takes one step of a right, or says which rule forbids it. */
@Component
class StepTaking {

    private final Explorer explorer;
    private final RightViews views;
    private final RightCases cases;
    private final RightEvents events;
    private final ConsentDesk consents;

    StepTaking(Explorer explorer, RightViews views, RightCases cases, RightEvents events, ConsentDesk consents) {
        this.explorer = explorer;
        this.views = views;
        this.cases = cases;
        this.events = events;
        this.consents = consents;
    }

    /** The first step turns a suggestion into a case and keeps the receipt of its exploration. */
    StepResult take(ClientCard card, Explored explored, Finding finding, RightStep step) {
        var right = finding.right();
        var current = running(explored, right.id());
        if (current.map(RightCase::version).orElse(0) != step.version()) {
            return overtaken(card, right.id());
        }
        var reach = views.reach(right);
        return strangerGuards(step.responsible())
                .or(() -> new StepRules(right, reach, explorer.today())
                        .refusal(current.map(StepRules.Before::of).orElse(StepRules.Before.NOTHING), step))
                .or(() -> withoutConsent(card.trajectory(), reach, step))
                .<StepResult>map(Function.identity())
                .orElseGet(() -> write(card, explored, finding, reach, step.withTermOf(right)));
    }

    /** The right as it runs now; what came to an end starts anew. */
    static Optional<RightCase> running(Explored explored, String right) {
        return explored.realisation(right).filter(known -> !known.state().isEnd());
    }

    Optional<StepResult.NotAllowed> strangerGuards(UUID guard) {
        return views.colleagues().stream()
                        .anyMatch(colleague -> colleague.worker().equals(guard))
                ? Optional.empty()
                : Optional.of(new StepResult.NotAllowed("responsible", "rights.step.responsible"));
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

    private StepResult write(ClientCard card, Explored explored, Finding finding, Reach reach, RightStep step) {
        var right = finding.right().id();
        var before = running(explored, right).or(() -> open(card, explored, finding, step));
        var moved = before.map(known -> known.after(step));
        if (moved.isEmpty() || !cases.move(moved.get())) {
            return overtaken(card, right);
        }
        var body = step.body().flatMap(reach::body).map(Body::shown).orElse("");
        events.add(moved.get().id(), RightEvents.Line.step(before.get().state(), kept(step, moved.get()), body));
        return now(card, right).<StepResult>map(StepResult.Taken::new).orElseThrow();
    }

    /** The days as they stand after the step, also one that stayed from before. */
    private static RightStep kept(RightStep step, RightCase moved) {
        return new RightStep(
                step.to(),
                step.on(),
                step.responsible(),
                step.reason(),
                step.note(),
                step.body(),
                moved.dueOn(),
                moved.revisitOn(),
                step.version());
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

    StepResult overtaken(ClientCard card, String right) {
        return now(card, right)
                .<StepResult>map(StepResult.Overtaken::new)
                .orElse(new StepResult.NotAllowed("to", "rights.step.no-way"));
    }

    Optional<RightCase> now(ClientCard card, String right) {
        return Optional.ofNullable(cases.of(card.person()).get(right));
    }
}
