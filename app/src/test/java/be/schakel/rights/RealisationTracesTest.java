package be.schakel.rights;

import static be.schakel.platform.DemoWorkers.SARA;
import static be.schakel.rights.RealisationState.APPEAL;
import static be.schakel.rights.RealisationState.APPLIED;
import static be.schakel.rights.RealisationState.CHECK_RECEIVED;
import static be.schakel.rights.RealisationState.EXPLAINED;
import static be.schakel.rights.RealisationState.REFUSED;
import static be.schakel.rights.RealisationState.TO_APPLY;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Engine;
import be.schakel.engine.Outcome;
import be.schakel.engine.Receipt;
import be.schakel.engine.Standing;
import be.schakel.intake.LifeDomain;
import be.schakel.platform.Acting;
import be.schakel.testing.SchakelTest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What a step leaves behind: work for someone, a line of the timeline, a receipt. */
@SchakelTest
class RealisationTracesTest extends RightsWork {

    @Autowired
    private RightsTimeline timeline;

    @Autowired
    private RightsAction action;

    @Autowired
    private Engine engine;

    @Autowired
    private JdbcClient sql;

    @Test
    void aRefusalWaitsWithItsAppealTerm() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, LEEFLOON, EXPLAINED, TO_APPLY, APPLIED);
            var until = moment.today().plusMonths(3);
            var refused = Steps.until(complete(REFUSED), until);
            assertThat(take(client, LEEFLOON, refused)).isInstanceOf(StepResult.Taken.class);
            assertThat(items(client)).singleElement().satisfies(item -> {
                assertThat(item.due()).contains(until);
                assertThat(item.messageKey()).isEqualTo("rights.work.REFUSED");
            });
            assertThat(desk.file(client, LEEFLOON).steps()).contains(APPEAL);
        });
    }

    @Test
    @DisplayName("A right that comes by itself is checked for having come (REQ-064)")
    void anAutomaticRightIsChecked() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, "groeipakket-sociale-toeslag", CHECK_RECEIVED);
            assertThat(items(client)).hasSize(1);
        });
    }

    @Test
    @DisplayName("The first step keeps how the exploration can be done again")
    void theReceiptOfTheExplorationIsKept() {
        Acting.runAs(SARA, () -> {
            var client = client();
            rights.answer(client, Answers.answered("lives_alone", true, moment.today()));
            walk(client, LEEFLOON, EXPLAINED);
            var file = desk.file(client, LEEFLOON).view().realisation().orElseThrow();
            var again = engine.replay(receipt(file.id()));
            assertThat(again.receipt().inputs()).containsOnlyKeys("lives_alone");
            assertThat(again.finding(LEEFLOON).orElseThrow().standing()).isEqualTo(Standing.MORE_INFO);
        });
    }

    @Test
    void aRightOnItsWayIsActionOnItsDomainsAndALineOfTheTimeline() {
        Acting.runAs(SARA, () -> {
            var client = client();
            assertThat(hasAction(client)).isFalse();
            walk(client, LEEFLOON, EXPLAINED);
            assertThat(hasAction(client)).isTrue();
            var lines = transaction.execute(status -> timeline.entriesOf(client));
            assertThat(lines).extracting("messageKey").contains("rights.timeline.EXPLAINED");
        });
    }

    private Boolean hasAction(UUID client) {
        return transaction.execute(status -> action.hasActionOn(client, LifeDomain.INKOMEN));
    }

    private Receipt receipt(UUID rightCase) {
        return Optional.ofNullable(transaction.execute(status -> sql.sql(
                                "select * from right_receipt where case_id = ?")
                        .param(rightCase)
                        .query((row, index) -> new Receipt(
                                row.getString("corpus_hash"),
                                row.getString("engine_version"),
                                row.getDate("assessed_on").toLocalDate(),
                                texts(row.getString("inputs"), text -> text),
                                texts(row.getString("outcomes"), Outcome::valueOf)))
                        .single()))
                .orElseThrow();
    }

    private static <T> Map<String, T> texts(String json, Function<String, T> read) {
        return JsonMapper.shared().readTree(json).properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> read.apply(entry.getValue().asString())));
    }
}
