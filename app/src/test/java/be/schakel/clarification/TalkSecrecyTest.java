package be.schakel.clarification;

import static be.schakel.clarification.Typing.measured;
import static be.schakel.clarification.Typing.running;
import static be.schakel.clarification.Typing.said;
import static be.schakel.platform.DemoWorkers.NOOR;
import static be.schakel.platform.DemoWorkers.SARA;
import static be.schakel.platform.DemoWorkers.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.intake.NewClient;
import be.schakel.intake.TimelineEntry;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.Moment;
import be.schakel.platform.NotHere;
import be.schakel.testing.SchakelTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What others get to know of a talk: partners the category, the timeline a code, strangers nothing. */
@SchakelTest
class TalkSecrecyTest {

    @Autowired
    private ClarificationDesk desk;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private Moment moment;

    @Autowired
    private TalkTimeline timeline;

    @Autowired
    private MessageSource messages;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    @Test
    void theTimelineTellsTheFirstTalkAndResultsWithoutAWordOfTheClient() {
        Acting.runAs(SARA, () -> {
            var client = aClient();
            desk.save(client, LifeDomain.WONEN, typed(0, said("geheim verhaal")));
            choose(client, DomainState.NO_QUESTION);
            choose(client, DomainState.ASKED);
            var entries = transaction.execute(status -> timeline.entriesOf(client));
            assertThat(entries).singleElement().satisfies(entry -> {
                assertThat(told(entry)).isEqualTo("Voor het eerst gesproken over: Wonen en energie");
                assertThat(entry.who()).isEqualTo("Sara Maes, DMW Zorgmutualiteit Leieland");
            });
        });
    }

    @Test
    @DisplayName("Health and justice are their own consent categories (model.md 5)")
    void eachDomainKnowsItsConsentCategory() {
        Acting.runAs(SARA, () -> {
            var client = aClient();
            assertThat(summary(client, LifeDomain.MIDDELEN).category()).isEqualTo("K6");
            assertThat(summary(client, LifeDomain.JUSTITIE).category()).isEqualTo("K7");
            assertThat(summary(client, LifeDomain.WONEN).category()).isEqualTo("K8");
        });
    }

    @Test
    void aStrangerFindsNothingAndWritesNothing() {
        var client = Acting.as(SARA, this::aClient);
        Acting.runAs(SARA, () -> {
            var day = moment.today();
            var full = new Talk(
                    "w",
                    "s",
                    "v",
                    Reply.OPEN,
                    List.of(running(1, "x")),
                    measured(day, 1).measure(),
                    "n");
            desk.save(client, LifeDomain.WONEN, typed(0, full));
        });
        for (Actor stranger : List.of(NOOR, TOM)) {
            Acting.runAs(stranger, () -> {
                assertThatThrownBy(() -> desk.open(client, LifeDomain.WONEN)).isInstanceOf(NotHere.class);
                assertThatThrownBy(() -> desk.save(client, LifeDomain.WONEN, typed(0, said("x"))))
                        .isInstanceOf(NotHere.class);
                assertThatThrownBy(() -> desk.referred(client, LifeDomain.WERK)).isInstanceOf(NotHere.class);
                assertThat(desk.summary(client)).allMatch(DomainSummary::isNotAsked);
                for (var table :
                        List.of("domain_talk", "step_taken", "scale_measure", "private_note", "domain_change")) {
                    assertThat(rows(table, client)).as(table).isZero();
                }
            });
        }
        Acting.runAs(SARA, () -> {
            for (var table : List.of("domain_talk", "step_taken", "scale_measure", "private_note", "domain_change")) {
                assertThat(rows(table, client)).as(table).isEqualTo(1);
            }
        });
    }

    @Test
    @DisplayName("Each look and each change leaves a line, without content")
    void lookingAndWritingLeaveALine() {
        Acting.runAs(SARA, () -> {
            var client = aClient();
            desk.save(client, LifeDomain.VRIJE_TIJD, typed(0, said("zingen")));
            desk.open(client, LifeDomain.VRIJE_TIJD);
            assertThat(trail(client)).contains("CHANGED domain.vrije-tijd", "SEEN domain.vrije-tijd");
        });
    }

    private SaveResult choose(UUID client, DomainState chosen) {
        var today = moment.today();
        var topic = desk.open(client, LifeDomain.WONEN).topic();
        return desk.save(
                client,
                LifeDomain.WONEN,
                new TypedTalk(topic.version(), today, topic.talkOn(today), Optional.of(chosen)));
    }

    private DomainSummary summary(UUID client, LifeDomain domain) {
        return desk.summary(client).stream()
                .filter(summary -> summary.domain() == domain)
                .findFirst()
                .orElseThrow();
    }

    private List<String> trail(UUID client) {
        return all("select deed || ' ' || what from audit_entry where subject = ? order by id", client);
    }

    private long rows(String table, UUID client) {
        return all("select domain from " + table + " where trajectory_id = ?", client)
                .size();
    }

    private List<String> all(String query, UUID client) {
        var found = transaction.execute(status -> sql.sql(query)
                .param(client)
                .query((row, index) -> row.getString(1))
                .list());
        return found == null ? List.of() : found;
    }

    private String told(TimelineEntry entry) {
        return messages.getMessage(entry.messageKey(), entry.arguments().toArray(), Locale.of("nl", "BE"));
    }

    private UUID aClient() {
        return intake.open(NewClient.called("Rita V."));
    }

    private TypedTalk typed(int version, Talk talk) {
        return Typing.typed(version, moment.today(), talk);
    }
}
