package be.schakel.referral.demo;

import be.schakel.consent.Category;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoData;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.Moment;
import be.schakel.referral.Call;
import be.schakel.referral.Part;
import be.schakel.referral.PreparationDesk;
import be.schakel.referral.PreparationDesk.Dispatch;
import be.schakel.referral.ReferralState;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Denise cares for her husband and is worn out: the DMW brings in the OCMW, where nobody has taken it yet. */
@Component
@Profile("demo")
class DemoReferrals implements DemoData {

    private static final UUID DENISE = DemoWorkers.id("trajectory/denise");
    private static final UUID REFERRAL = DemoWorkers.id("referral/denise/ocmw");

    private final PreparationDesk desk;
    private final Moment moment;

    DemoReferrals(PreparationDesk desk, Moment moment) {
        this.desk = desk;
        this.moment = moment;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void load() {
        Acting.runAs(DemoWorkers.SARA, () -> {
            desk.draft(REFERRAL, DENISE, DemoWorkers.OCMW, Set.of(LifeDomain.NETWERK), Set.of());
            if (state() == ReferralState.DRAFT) {
                prepare();
                send();
            }
        });
    }

    private void prepare() {
        desk.write(
                DENISE,
                REFERRAL,
                version(),
                "Denise zorgt dag en nacht voor haar man. Kan er iemand komen, zodat zij af en toe weg kan?",
                "Liever bellen in de voormiddag. Haar man hoort de telefoon niet.");
        desk.agree(DENISE, REFERRAL, version());
        desk.log(
                DENISE,
                REFERRAL,
                version(),
                new Call(
                        DemoWorkers.id("call/denise/ocmw"),
                        moment.now(),
                        DemoWorkers.SARA.workerName(),
                        Call.Channel.PHONE,
                        "onthaal",
                        Call.Outcome.REACHED,
                        Call.Presence.PRESENT));
    }

    private void send() {
        Set<Category> shown = desk.preparation(DENISE, REFERRAL).parts().stream()
                .map(Part::category)
                .collect(Collectors.toSet());
        desk.send(DENISE, REFERRAL, new Dispatch(version(), shown, "", Optional.empty()));
    }

    private ReferralState state() {
        return desk.preparation(DENISE, REFERRAL).referral().state();
    }

    private int version() {
        return desk.preparation(DENISE, REFERRAL).referral().version();
    }
}
