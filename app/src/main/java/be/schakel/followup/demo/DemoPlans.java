package be.schakel.followup.demo;

import be.schakel.followup.Goal;
import be.schakel.followup.Owner;
import be.schakel.followup.PlanDesk;
import be.schakel.followup.Step;
import be.schakel.followup.StepKind;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.DemoData;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.Moment;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What Denise and Amina agreed with their worker: some of it done, some waiting, some late. None of them exists. */
@Component
@Profile("demo")
class DemoPlans implements DemoData {

    private static final Owner CLIENT = new Owner.Client();
    private static final Owner SARA = worker(DemoWorkers.SARA);
    private static final Owner TOM = worker(DemoWorkers.TOM);
    private static final Owner CAW = partner(DemoWorkers.CAW);
    private static final Owner DMW = partner(DemoWorkers.DMW);
    private static final Owner OCMW = partner(DemoWorkers.OCMW);

    private final PlanDesk desk;
    private final Moment moment;

    DemoPlans(PlanDesk desk, Moment moment) {
        this.desk = desk;
        this.moment = moment;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public void load() {
        Acting.runAs(DemoWorkers.SARA, () -> denise(DemoWorkers.id("trajectory/denise")));
        Acting.runAs(DemoWorkers.TOM, () -> amina(DemoWorkers.id("trajectory/amina")));
    }

    private void denise(UUID trajectory) {
        if (isPlanned(trajectory)) {
            return;
        }
        var breath = goal(trajectory, "Ik wil één namiddag in de week voor mezelf.", LifeDomain.NETWERK);
        step(trajectory, breath, "Vragen of de zus de dinsdag kan overnemen", CLIENT, 4, StepKind.CALL);
        step(trajectory, breath, "Oppas aan huis uitleggen en aanvragen", SARA, 7, StepKind.APPLY);
        step(trajectory, breath, "Groep voor mantelzorgers voorstellen", CAW, -2, StepKind.EXPLAIN);
        var bills = goal(trajectory, "Ik wil de ziekenhuisfactuur kunnen betalen.", LifeDomain.SCHULDEN);
        step(trajectory, bills, "Afbetaling afspreken met het ziekenhuis", SARA, 2, StepKind.NEGOTIATE);
        step(trajectory, bills, "Nakijken wat het OCMW kan dragen", OCMW, 10, StepKind.APPLY);
    }

    private void amina(UUID trajectory) {
        if (isPlanned(trajectory)) {
            return;
        }
        var energy = goal(trajectory, "Je veux payer l’énergie sans me priver.", LifeDomain.WONEN);
        step(trajectory, energy, "Eindafrekening en klantnummer meebrengen", CLIENT, -1, StepKind.ADMINISTRATION);
        step(trajectory, energy, "Met de leverancier een plan afspreken", TOM, 5, StepKind.NEGOTIATE);
        step(trajectory, energy, "Verhoogde tegemoetkoming nakijken", DMW, 6, StepKind.APPLY);
    }

    private boolean isPlanned(UUID trajectory) {
        return !desk.plan(trajectory).goals().isEmpty();
    }

    private UUID goal(UUID trajectory, String words, LifeDomain domain) {
        desk.add(trajectory, new Goal.Terms(words, Optional.of(domain), true));
        return desk.plan(trajectory).goals().getLast().id();
    }

    private void step(UUID trajectory, UUID goal, String what, Owner owner, int inDays, StepKind kind) {
        var terms = new Step.Terms(
                what,
                owner,
                moment.today().plusDays(inDays),
                Optional.of(kind),
                Optional.of(goal),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
        desk.add(trajectory, terms, false);
    }

    private static Owner worker(Actor actor) {
        return new Owner.Worker(actor.worker(), actor.workerName());
    }

    private static Owner partner(UUID organisation) {
        return new Owner.Partner(organisation, DemoWorkers.organisationName(organisation));
    }
}
