package be.schakel.rights.web;

import static be.schakel.platform.DemoWorkers.SARA;

import be.schakel.engine.Answer;
import be.schakel.engine.Possible;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import be.schakel.rights.GivenAnswer;
import be.schakel.rights.RightsDesk;
import be.schakel.rights.Voice;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tests of the rights pages share: someone new at the desk of Sara, and Sara's browser. */
@SchakelTest
abstract class BoardWork {

    static final String NAME = "Rechtenklant";

    @LocalServerPort
    int port;

    @Autowired
    RightsDesk desk;

    @Autowired
    IntakeDesk intake;

    @Autowired
    Moment moment;

    Visitor sara = new Visitor(0);
    UUID client = new UUID(0, 0);
    String rights = "";

    @BeforeEach
    void someoneComesIn() {
        client = Acting.as(SARA, () -> intake.open(NewClient.called(NAME)));
        rights = "/traject/" + client + "/rechten";
        sara = Visitor.signedIn(port, "sara");
    }

    final void answer(String fact, Possible value) {
        Acting.runAs(
                SARA,
                () -> desk.answer(client, new GivenAnswer(fact, Answer.known(value), Voice.CLIENT, moment.today(), 0)));
    }
}
