package be.schakel.followup;

import be.schakel.engine.Answer;
import be.schakel.engine.Possible;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import be.schakel.referral.PreparationDesk;
import be.schakel.referral.PreparationDesk.Dispatch;
import be.schakel.referral.ReceptionDesk;
import be.schakel.referral.Unreached;
import be.schakel.rights.Disposition;
import be.schakel.rights.DispositionDesk;
import be.schakel.rights.GivenAnswer;
import be.schakel.rights.RealisationState;
import be.schakel.rights.RightsDesk;
import be.schakel.rights.Voice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Clients with steps and referrals, made the way workers make them. */
@TestComponent
class Clients {

    static final Owner CLIENT = new Owner.Client();
    static final LocalDate SOON = LocalDate.of(2099, 1, 15);

    private final IntakeDesk intake;
    private final PlanDesk plans;
    private final PreparationDesk preparation;
    private final ReceptionDesk reception;
    private final DispositionDesk suggestions;
    private final RightsDesk rights;
    private final Moment moment;
    private final Ids ids;

    Clients(
            IntakeDesk intake,
            PlanDesk plans,
            PreparationDesk preparation,
            ReceptionDesk reception,
            DispositionDesk suggestions,
            RightsDesk rights,
            Moment moment,
            Ids ids) {
        this.intake = intake;
        this.plans = plans;
        this.preparation = preparation;
        this.reception = reception;
        this.suggestions = suggestions;
        this.rights = rights;
        this.moment = moment;
        this.ids = ids;
    }

    static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.<T, RuntimeException>as(actor, work::get);
    }

    static Owner worker(Actor actor) {
        return new Owner.Worker(actor.worker(), actor.workerName());
    }

    static Owner partner(Actor actor) {
        return new Owner.Partner(actor.organisation(), actor.organisationName());
    }

    UUID someone(Actor holder) {
        return as(holder, () -> intake.open(NewClient.called("Wout " + ids.next())));
    }

    /** Someone was hurt: help for victims is open to them. */
    void hurt(Actor worker, UUID trajectory) {
        var yes = new GivenAnswer("violence_victim", Answer.known(Possible.yes()), Voice.CLIENT, moment.today(), 0);
        Acting.runAs(worker, () -> rights.answer(trajectory, yes));
    }

    /** Every possible right was explained. */
    void explained(Actor worker, UUID trajectory) {
        var explained = new Disposition(RealisationState.EXPLAINED, Optional.empty());
        Acting.runAs(
                worker,
                () -> suggestions.settle(
                        trajectory,
                        suggestions.file(trajectory).open().stream()
                                .collect(Collectors.toMap(view -> view.right().id(), view -> explained))));
    }

    static Step.Terms step(String what, Owner owner, LocalDate due) {
        return new Step.Terms(
                what,
                owner,
                due,
                Optional.of(StepKind.CALL),
                Optional.empty(),
                Optional.of(LifeDomain.SCHULDEN),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    Step agreed(Actor worker, UUID trajectory, Step.Terms terms) {
        as(worker, () -> plans.add(trajectory, terms, false));
        return as(worker, () -> plans.plan(trajectory)).steps().stream()
                .filter(step -> step.terms().what().equals(terms.what()))
                .findFirst()
                .orElseThrow();
    }

    /** Sent without the partner having been reached: the client wants it so. */
    UUID sent(Actor worker, UUID trajectory, UUID partner, LifeDomain domain) {
        var id = ids.next();
        Acting.runAs(worker, () -> {
            preparation.draft(id, trajectory, partner, Set.of(domain), Set.of());
            preparation.write(trajectory, id, version(trajectory, id), "Hoe kan ik hier blijven wonen?", "");
            preparation.agree(trajectory, id, version(trajectory, id));
            preparation.send(
                    trajectory,
                    id,
                    new Dispatch(version(trajectory, id), Set.of(), "", Optional.of(Unreached.CLIENT_PREFERS)));
        });
        return id;
    }

    /** This worker takes it, by name. */
    void accepted(Actor worker, UUID referral) {
        Acting.runAs(
                worker,
                () -> reception.accept(
                        referral, reception.open(referral).referral().version(), worker.worker()));
    }

    private int version(UUID trajectory, UUID id) {
        return preparation.preparation(trajectory, id).referral().version();
    }
}
