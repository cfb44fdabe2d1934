package be.schakel.referral;

import static be.schakel.consent.Category.K1_IDENTITY;
import static be.schakel.consent.Category.K2_QUESTION;
import static be.schakel.consent.Category.K6_HEALTH;
import static be.schakel.consent.Category.K7_JUDICIAL;
import static be.schakel.consent.Category.K8_STORY;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.consent.Category;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Case Jan: the OCMW refers him to the CAW; what he told about drinking stays where he told it. */
@SchakelTest
class JanTest {

    @Autowired
    private Clients clients;

    @Autowired
    private PreparationDesk preparation;

    @Autowired
    private ReceptionDesk reception;

    private UUID jan;

    @BeforeEach
    void janTalkedAtTheOcmw() {
        jan = clients.jan(DemoWorkers.TOM);
        clients.says(DemoWorkers.TOM, jan, LifeDomain.MIDDELEN, "Wil minderen.", "Ik drink elke avond.");
        clients.says(DemoWorkers.TOM, jan, LifeDomain.GEZIN, "Ziet zijn kinderen graag.", "Het huis is leeg.");
        clients.says(DemoWorkers.TOM, jan, LifeDomain.JUSTITIE, "", "Er loopt een zaak over de kinderen.");
    }

    @Test
    @DisplayName("A category the client refused cannot be seen by the partner, in any row (REQ-361)")
    void theCawReallyCannotSeeHisHealth() {
        clients.agrees(DemoWorkers.TOM, jan, DemoWorkers.CAW, EnumSet.of(K1_IDENTITY, K2_QUESTION, K8_STORY));
        clients.sent(DemoWorkers.TOM, jan, DemoWorkers.CAW, LifeDomain.GEZIN, LifeDomain.MIDDELEN);

        assertThat(clients.readable(DemoWorkers.LIEN, jan)).containsExactly("K1", "K2", "K8");
        assertThat(clients.everythingReadBy(DemoWorkers.LIEN, jan))
                .contains("Het huis is leeg", "Ziet zijn kinderen graag")
                .doesNotContain("drink", "minderen", "loopt een zaak");
    }

    @Test
    void whatHeAddsApartGoesAlongApart() {
        clients.agrees(DemoWorkers.TOM, jan, DemoWorkers.CAW, EnumSet.of(K1_IDENTITY, K6_HEALTH, K7_JUDICIAL));
        clients.sent(DemoWorkers.TOM, jan, DemoWorkers.CAW, LifeDomain.MIDDELEN);

        assertThat(clients.readable(DemoWorkers.LIEN, jan)).containsExactly("K1", "K6", "K7");
        assertThat(clients.everythingReadBy(DemoWorkers.LIEN, jan))
                .contains("Ik drink elke avond", "loopt een zaak")
                .doesNotContain("Het huis is leeg");
    }

    @Test
    void withdrawalEmptiesItAtOnceAndThePageSaysSo() {
        clients.agrees(DemoWorkers.TOM, jan, DemoWorkers.CAW, EnumSet.of(K1_IDENTITY, K2_QUESTION));
        var id = clients.sent(DemoWorkers.TOM, jan, DemoWorkers.CAW, LifeDomain.GEZIN);
        clients.withdraws(DemoWorkers.TOM, jan, DemoWorkers.CAW);

        assertThat(clients.everythingReadBy(DemoWorkers.LIEN, jan)).isEqualTo("[]");
        var seen = Acting.as(DemoWorkers.LIEN, () -> reception.open(id));
        assertThat(seen.clientName()).isEmpty();
        assertThat(seen.sharePackage().orElseThrow().stopped()).containsExactly(K1_IDENTITY, K2_QUESTION);
    }

    @Test
    void refusingEverythingHeCanStillBeReferredWithoutAPackage() {
        clients.agrees(DemoWorkers.TOM, jan, DemoWorkers.CAW, EnumSet.noneOf(Category.class));
        var id = clients.sent(DemoWorkers.TOM, jan, DemoWorkers.CAW, LifeDomain.GEZIN);

        var seen = Acting.as(DemoWorkers.LIEN, () -> reception.open(id));
        assertThat(seen.sharePackage()).isEmpty();
        assertThat(seen.referral().reference()).hasSize(6);
        assertThat(seen.timesTold()).as("he tells it himself, again").isEqualTo(2);
        assertThat(clients.everythingReadBy(DemoWorkers.LIEN, jan)).isEqualTo("[]");
    }

    @Test
    @DisplayName("Nobody talked about it with the client yet: the worker is warned (REQ-045)")
    void anUnclearDomainIsNamed() {
        var id = clients.draft(DemoWorkers.TOM, jan, DemoWorkers.CAW, LifeDomain.GEZIN, LifeDomain.PSYCHISCH);
        var prepared = Acting.as(DemoWorkers.TOM, () -> preparation.preparation(jan, id));
        assertThat(prepared.unclear()).containsExactly(LifeDomain.PSYCHISCH);
    }
}
