package be.schakel.clarification;

import static be.schakel.clarification.Typing.measured;
import static be.schakel.clarification.Typing.running;
import static be.schakel.clarification.Typing.steps;
import static be.schakel.platform.DemoWorkers.SARA;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import be.schakel.testing.SchakelTest;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps the client took, and numbers over time. */
@SchakelTest
class StepsAndScaleTest {

    @Autowired
    private ClarificationDesk desk;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private Moment moment;

    @Test
    @DisplayName("Each answer to the scale question is kept with its date (REQ-275)")
    void scaleAnswersAreKeptByDay() {
        Acting.runAs(SARA, () -> {
            var client = aClient();
            var today = moment.today();
            var yesterday = today.minusDays(1);
            desk.save(client, LifeDomain.NETWERK, Typing.typed(0, yesterday, measured(yesterday, 3)));
            desk.save(client, LifeDomain.NETWERK, Typing.typed(1, today, measured(today, 4)));
            desk.save(client, LifeDomain.NETWERK, Typing.typed(2, today, measured(today, 5)));
            var measures = desk.open(client, LifeDomain.NETWERK).topic().measures();
            assertThat(measures).extracting(Measure::on).containsExactly(yesterday, today);
            assertThat(measures).extracting(Measure::number).containsExactly(Optional.of(3), Optional.of(5));
            assertThat(summary(client, LifeDomain.NETWERK).scaleLatest().flatMap(Measure::number))
                    .contains(5);
        });
    }

    @Test
    void anAnswerWithoutNumberIsAnAnswerToo() {
        Acting.runAs(SARA, () -> {
            var client = aClient();
            var ratherNot = new Measure(moment.today(), Optional.empty(), Reply.RATHER_NOT, "", "", "");
            desk.save(client, LifeDomain.KINDEREN, typed(0, measured(ratherNot)));
            assertThat(summary(client, LifeDomain.KINDEREN).scaleLatest()).contains(ratherNot);
        });
    }

    @Test
    @DisplayName("Steps, wins and setbacks stay in order (REQ-274)")
    void stepsAreAddedChangedAndTakenAway() {
        Acting.runAs(SARA, () -> {
            var client = aClient();
            desk.save(client, LifeDomain.WONEN, typed(0, steps(running(1, "belde"), running(2, "ging langs"))));
            desk.save(client, LifeDomain.WONEN, typed(1, steps(new StepTaken(1, "belde", StepResult.SETBACK))));
            assertThat(desk.open(client, LifeDomain.WONEN).topic().said().steps())
                    .containsExactly(new StepTaken(1, "belde", StepResult.SETBACK), running(2, "ging langs"));
            desk.save(client, LifeDomain.WONEN, typed(2, steps(running(1, ""))));
            var topic = desk.open(client, LifeDomain.WONEN).topic();
            assertThat(topic.said().steps()).containsExactly(running(2, "ging langs"));
            assertThat(topic.stepDays()).containsEntry(2, moment.today());
        });
    }

    private DomainSummary summary(UUID client, LifeDomain domain) {
        return desk.summary(client).stream()
                .filter(summary -> summary.domain() == domain)
                .findFirst()
                .orElseThrow();
    }

    private UUID aClient() {
        return intake.open(NewClient.called("Rita V."));
    }

    private TypedTalk typed(int version, Talk talk) {
        return Typing.typed(version, moment.today(), talk);
    }
}
