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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who comes first: what a partner can do for the client, never whose house it is. */
class PartnerFitTest {

    private static final List<Organisation> CORE = List.of(
            partner(DemoWorkers.CAW, Kind.CAW), partner(DemoWorkers.DMW, Kind.DMW), partner(DemoWorkers.OCMW, Kind.OCMW));
    private static final RightPartners LIVING_WAGE =
            new RightPartners(true, Set.of(Kind.OCMW), Set.of(Kind.CAW, Kind.DMW));

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
    @DisplayName("A CAW never decides a financial right, whatever is written (REQ-298)")
    void aCawNeverDecidesAboutMoney() {
        var wrong = new RightPartners(true, Set.of(Kind.CAW), Set.of());
        assertThat(PartnerFit.fit(Kind.CAW, wrong, Set.of())).isEqualTo(Fit.HELPS);
        var service = new RightPartners(false, Set.of(Kind.CAW), Set.of());
        assertThat(PartnerFit.fit(Kind.CAW, service, Set.of())).isEqualTo(Fit.DECIDES);
    }

    @Test
    void withoutARightTheDomainTells() {
        var choices = PartnerFit.sorted(CORE, DemoWorkers.OCMW, RightPartners.NONE, Set.of(LifeDomain.GEZIN));
        assertThat(choices.getFirst().organisation().id()).isEqualTo(DemoWorkers.CAW);
    }
}
