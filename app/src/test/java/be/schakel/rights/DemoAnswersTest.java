package be.schakel.rights;

import static be.schakel.platform.DemoWorkers.SARA;
import static be.schakel.platform.DemoWorkers.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Standing;
import be.schakel.intake.IntakeDesk;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.DemoWorkers;
import be.schakel.testing.SchakelTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo answers fit the questions of the corpus as it is now. */
@SchakelTest
class DemoAnswersTest {

    @Autowired
    private Explorer explorer;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void eachDemoAnswerFitsItsQuestion() {
        for (var who : Map.of("rita", SARA, "jan", TOM, "amina", TOM).entrySet()) {
            var explored = explored(who.getKey(), who.getValue());
            assertThat(explored.sheet().answers().values())
                    .as(who.getKey())
                    .isNotEmpty()
                    .allMatch(answer -> FactSheet.fits(TheLaw.corpus(), answer));
        }
    }

    @Test
    void ritaHasLikelyRightsAndQuestionsLeft() {
        var rita = explored("rita", SARA);
        assertThat(rita.inOrder().stream().map(rita::standing)).contains(Standing.LIKELY, Standing.MORE_INFO);
    }

    private Explored explored(String key, Actor worker) {
        return Acting.<Explored, RuntimeException>as(
                worker,
                () -> java.util.Objects.requireNonNull(transaction.execute(
                        status -> explorer.explore(intake.card(DemoWorkers.id("trajectory/" + key), "test")))));
    }
}
