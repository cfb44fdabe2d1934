package be.schakel.everywhere;

import be.schakel.followup.Goal;
import be.schakel.followup.Owner;
import be.schakel.followup.PlanDesk;
import be.schakel.followup.Step;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.Ids;
import be.schakel.platform.Moment;
import be.schakel.referral.PreparationDesk;
import be.schakel.referral.PreparationDesk.Dispatch;
import be.schakel.referral.Unreached;
import be.schakel.rights.RealisationDesk;
import be.schakel.rights.RealisationState;
import be.schakel.rights.RightCase;
import be.schakel.rights.RightStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A new file of Sara with a goal and a step in it, and every page that shows it. */
@TestComponent
class OneFile {

    /** Pages of things this file does not have: a closed file, consents, referrals, people around the client, explorations. */
    private static final List<String> NOT_IN_IT =
            List.of("afgesloten", "afschrift", "schakelen/{id}", "{member}", "{supporter}", "{receipt}");

    private static final List<String> STEPS =
            List.of("vraag", "akkoord", "oproep", "nazicht", "opname", "afspraak", "resultaat");

    private final RequestMappingHandlerMapping mappings;
    private final IntakeDesk intake;
    private final PlanDesk plans;
    private final PreparationDesk preparation;
    private final RealisationDesk realisation;
    private final Moment moment;
    private final Ids ids;

    OneFile(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            IntakeDesk intake,
            PlanDesk plans,
            PreparationDesk preparation,
            RealisationDesk realisation,
            Moment moment,
            Ids ids) {
        this.mappings = mappings;
        this.intake = intake;
        this.plans = plans;
        this.preparation = preparation;
        this.realisation = realisation;
        this.moment = moment;
        this.ids = ids;
    }

    UUID open(String name) {
        return Acting.as(DemoWorkers.SARA, () -> {
            var trajectory = intake.open(NewClient.called(name));
            plans.add(trajectory, new Goal.Terms("Rust.", Optional.empty(), true));
            plans.add(trajectory, step(plans.plan(trajectory).goals().getFirst().id()), true);
            return trajectory;
        });
    }

    /** A right on its way: the decision still has to come. */
    void appliedFor(UUID trajectory, String right) {
        Acting.runAs(
                DemoWorkers.SARA,
                () -> Stream.of(RealisationState.EXPLAINED, RealisationState.TO_APPLY, RealisationState.APPLIED)
                        .forEach(to -> realisation.step(trajectory, right, taken(trajectory, right, to))));
    }

    private RightStep taken(UUID trajectory, String right, RealisationState to) {
        var seen = realisation.file(trajectory, right).view().realisation();
        return new RightStep(
                to,
                moment.today(),
                DemoWorkers.SARA.worker(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                seen.map(RightCase::version).orElse(0));
    }

    /** A referral to the OCMW that still has to be sent, or was sent with nothing but its question. */
    UUID referral(UUID trajectory, boolean isSent) {
        return Acting.as(DemoWorkers.SARA, () -> {
            var id = ids.next();
            preparation.draft(id, trajectory, DemoWorkers.OCMW, Set.of(LifeDomain.WONEN), Set.of());
            preparation.write(trajectory, id, version(trajectory, id), "Hoe kan ik hier blijven wonen?", "");
            if (isSent) {
                preparation.agree(trajectory, id, version(trajectory, id));
                var dispatch =
                        new Dispatch(version(trajectory, id), Set.of(), "", Optional.of(Unreached.CLIENT_PREFERS));
                preparation.send(trajectory, id, dispatch);
            }
            return id;
        });
    }

    private int version(UUID trajectory, UUID referral) {
        return preparation.preparation(trajectory, referral).referral().version();
    }

    /** At the sender, or at the receiver when there is no trajectory there. */
    List<String> pagesOfReferral(String under, Map<String, String> ids) {
        return new Addresses(mappings)
                .under(under).stream()
                        .filter(address -> address.method() == RequestMethod.GET)
                        .map(address -> address.with(ids))
                        .sorted(Comparator.comparingInt(OneFile::turn))
                        .toList();
    }

    /** As the work goes; what ends a referral comes last. */
    private static int turn(String page) {
        var step = STEPS.indexOf(page.replaceFirst(".*/", ""));
        return step < 0 ? STEPS.size() : step;
    }

    /** The end of the file comes last. */
    List<String> pages(UUID trajectory) {
        var ids = ids(trajectory);
        var addresses = new Addresses(mappings);
        return Stream.of("/traject/{id}", "/traject/{trajectory}")
                .flatMap(path -> addresses.under(path).stream())
                .filter(address -> address.method() == RequestMethod.GET)
                .filter(address -> NOT_IN_IT.stream().noneMatch(address.pattern()::contains))
                .map(address -> address.with(ids))
                .sorted(Comparator.comparing(path -> path.contains("/afsluiten")))
                .toList();
    }

    private Map<String, String> ids(UUID trajectory) {
        var plan = Acting.as(DemoWorkers.SARA, () -> plans.plan(trajectory));
        return Map.of(
                "trajectory", trajectory.toString(),
                "id", trajectory.toString(),
                "goal", plan.goals().getFirst().id().toString(),
                "step", plan.steps().getFirst().id().toString());
    }

    private static Step.Terms step(UUID goal) {
        return new Step.Terms(
                "Bellen",
                new Owner.Client(),
                LocalDate.of(2099, 1, 15),
                Optional.empty(),
                Optional.of(goal),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
