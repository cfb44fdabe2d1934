package be.schakel.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.collaboration.Organisation;
import be.schakel.collaboration.Organisation.Kind;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.DemoWorkers;
import be.schakel.referral.PartnerFit.Fit;
import be.schakel.referral.PartnerFit.RightPartners;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who comes first: what a partner can do for the client, never whose house it is. */
class PartnerFitTest {

    private static final List<Organisation> CORE = List.of(
            partner(DemoWorkers.CAW, Kind.CAW),
            partner(DemoWorkers.DMW, Kind.DMW),
            partner(DemoWorkers.OCMW, Kind.OCMW));
    private static final RightPartners LIVING_WAGE =
            new RightPartners(Set.of(DemoWorkers.OCMW), Set.of(DemoWorkers.CAW, DemoWorkers.DMW));

    private static Organisation partner(UUID id, Kind kind) {
        return new Organisation(id, DemoWorkers.organisationName(id), kind, "Leiedorp", "", "");
    }

    @Test
    void whoMayGrantTheRightComesFirst() {
        var choices = PartnerFit.sorted(CORE, DemoWorkers.DMW, LIVING_WAGE, Set.of(LifeDomain.INKOMEN));
        assertThat(choices.getFirst().organisation().id()).isEqualTo(DemoWorkers.OCMW);
        assertThat(choices.getFirst().fit()).isEqualTo(Fit.DECIDES);
    }

    @Test
    void ownOrganisationComesLastAmongEquals() {
        var choices = PartnerFit.sorted(CORE, DemoWorkers.CAW, LIVING_WAGE, Set.of(LifeDomain.INKOMEN));
        assertThat(choices)
                .extracting(choice -> choice.organisation().id())
                .containsExactly(DemoWorkers.OCMW, DemoWorkers.DMW, DemoWorkers.CAW);
    }

    @Test
    void withoutARightTheDomainTells() {
        var choices = PartnerFit.sorted(CORE, DemoWorkers.OCMW, RightPartners.NONE, Set.of(LifeDomain.GEZIN));
        assertThat(choices.getFirst().organisation().id()).isEqualTo(DemoWorkers.CAW);
    }
}
