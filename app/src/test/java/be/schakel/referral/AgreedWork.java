package be.schakel.referral;

import be.schakel.consent.Category;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.Ids;
import be.schakel.testing.SchakelTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of two partners share: Rita, a client of the DMW, agreed that the OCMW may know the usual. */
@SchakelTest
abstract class AgreedWork {

    @Autowired
    Clients clients;

    @Autowired
    PreparationDesk preparation;

    @Autowired
    ReceptionDesk reception;

    @Autowired
    ReferralDesk referrals;

    @Autowired
    Ids ids;

    UUID rita = new UUID(0, 0);

    @BeforeEach
    void ritaAgreedToTheOcmw() {
        rita = clients.rita(DemoWorkers.SARA);
        clients.agrees(DemoWorkers.SARA, rita, DemoWorkers.OCMW, Category.usual());
    }

    final UUID sent() {
        return clients.sent(DemoWorkers.SARA, rita, DemoWorkers.OCMW, LifeDomain.INKOMEN);
    }
}
