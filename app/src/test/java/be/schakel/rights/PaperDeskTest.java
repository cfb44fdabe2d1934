package be.schakel.rights;

import static be.schakel.platform.DemoWorkers.KOEN;
import static be.schakel.platform.DemoWorkers.NOOR;
import static be.schakel.platform.DemoWorkers.SARA;
import static be.schakel.platform.DemoWorkers.TOM;
import static be.schakel.rights.RealisationState.EXPLAINED;
import static be.schakel.rights.RealisationState.TO_APPLY;
import static be.schakel.rights.RealisationState.WAITING_DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.intake.WorkItem;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.NotHere;
import be.schakel.testing.SchakelTest;
import be.schakel.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A paper is asked once, whatever rights need it. */
@SchakelTest
class PaperDeskTest extends RightsWork {

    private static final String IDENTITY = "identiteitskaart";
    private static final String UNEMPLOYMENT = "werkloosheidsuitkering";

    @Autowired
    private PaperDesk papers;

    @Autowired
    private JdbcClient sql;

    @Test
    @DisplayName("Ticked for one right, a paper is there with its date for every right of that person, and no other")
    void onePaperServesEveryRight() {
        Acting.runAs(SARA, () -> {
            var client = client();
            var day = moment.today().minusDays(10);
            assertThat(note(client, LEEFLOON, IDENTITY, Optional.of(day))).isEqualTo(new PaperResult.Saved());
            assertThat(paper(client, UNEMPLOYMENT)).satisfies(paper -> {
                assertThat(paper.state()).isEqualTo(Paper.State.THERE);
                assertThat(paper.datedOn()).contains(day);
            });
            assertThat(papers.file(client, LEEFLOON).alsoFor().get(IDENTITY))
                    .extracting(be.schakel.engine.Right::id)
                    .contains(UNEMPLOYMENT);
            assertThat(paper(client(), UNEMPLOYMENT).state()).isEqualTo(Paper.State.TO_GET);
            assertThat(trail(client)).contains("CHANGED rights.papers");
        });
    }

    @Test
    void aPaperThatWentMissingIsToGetAgain() {
        Acting.runAs(SARA, () -> {
            var client = client();
            note(client, LEEFLOON, IDENTITY, Optional.of(moment.today()));
            var gone = new Paper.Tick(false, Optional.empty(), 1);
            assertThat(papers.note(client, LEEFLOON, Map.of(IDENTITY, gone))).isEqualTo(new PaperResult.Saved());
            assertThat(paper(client, LEEFLOON).state()).isEqualTo(Paper.State.TO_GET);
        });
    }

    @Test
    @DisplayName("Two workers note the same paper: the second is told, nothing is overwritten")
    void theSecondOfTwoWorkersIsTold() {
        var client = Acting.as(SARA, this::client);
        var first = LocalDate.of(2026, 11, 1);
        Acting.runAs(SARA, () -> note(client, LEEFLOON, IDENTITY, Optional.of(first)));
        Acting.runAs(KOEN, () -> {
            var unseen = new Paper.Tick(true, Optional.of(first.plusDays(1)), 0);
            assertThat(papers.note(client, UNEMPLOYMENT, Map.of(IDENTITY, unseen)))
                    .isEqualTo(new PaperResult.Overtaken());
            assertThat(paper(client, LEEFLOON).datedOn()).contains(first);
            var same = new Paper.Tick(true, Optional.of(first), 0);
            assertThat(papers.note(client, UNEMPLOYMENT, Map.of(IDENTITY, same)))
                    .as("both say the same")
                    .isEqualTo(new PaperResult.Saved());
        });
    }

    @Test
    void aPaperOfTomorrowIsRefusedAndOneTheRightDoesNotAskIsLeftAlone() {
        Acting.runAs(SARA, () -> {
            var client = client();
            assertThat(note(
                            client,
                            LEEFLOON,
                            IDENTITY,
                            Optional.of(moment.today().plusDays(1))))
                    .isEqualTo(new PaperResult.NotAllowed(IDENTITY, "rights.paper.future"));
            assertThat(note(client, LEEFLOON, "overlijdensakte", Optional.of(moment.today())))
                    .isEqualTo(new PaperResult.Saved());
            assertThat(papers.file(client, "begrafenis-zonder-middelen").papers())
                    .noneMatch(Paper::isThere);
        });
    }

    @Test
    @DisplayName("The last paper in, the worklist says that one can apply, also when it came for another right")
    void theWorklistSaysWhenThePapersAreThere() {
        Acting.runAs(SARA, () -> {
            var client = client();
            walk(client, LEEFLOON, EXPLAINED, TO_APPLY, WAITING_DOCUMENTS);
            assertThat(items(client))
                    .singleElement()
                    .extracting(WorkItem::waiting)
                    .isEqualTo(WorkItem.Waiting.ON_OTHERS);
            note(client, UNEMPLOYMENT, IDENTITY, Optional.of(moment.today()));
            papers.note(client, LEEFLOON, allOf(client, LEEFLOON));
            assertThat(items(client)).singleElement().satisfies(item -> {
                assertThat(item.waiting()).isEqualTo(WorkItem.Waiting.ON_US);
                assertThat(item.messageKey()).isEqualTo("rights.work.papers-there");
            });
        });
    }

    @Test
    @DisplayName("A stranger and a partner see no paper of ours, on no page and in no row (REQ-366)")
    void othersSeeNoPaper() {
        var client = Acting.as(SARA, this::client);
        Acting.runAs(SARA, () -> note(client, LEEFLOON, IDENTITY, Optional.of(moment.today())));
        assertThat(rows(SARA, client)).isEqualTo(1);
        for (var other : List.of(NOOR, TOM)) {
            assertThat(rows(other, client)).as(other.workerName()).isZero();
            Acting.runAs(other, () -> {
                assertThatThrownBy(() -> papers.file(client, LEEFLOON)).isInstanceOf(NotHere.class);
                assertThatThrownBy(() -> note(client, LEEFLOON, IDENTITY, Optional.empty()))
                        .isInstanceOf(NotHere.class);
            });
        }
        assertThat(TestDatabase.asOwner()
                        .sql("select count(*) from schakel.paper where trajectory_id = ?")
                        .param(client)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasNotedStaysAsItWasNoted() {
        for (var rubbingOut : List.of("update paper set there = false", "delete from paper")) {
            assertThatThrownBy(() -> Acting.runAs(
                            SARA,
                            () -> transaction.execute(
                                    status -> sql.sql(rubbingOut).update())))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private Map<String, Paper.Tick> allOf(UUID client, String right) {
        return papers.file(client, right).papers().stream()
                .collect(Collectors.toMap(
                        paper -> paper.document().id(),
                        paper -> new Paper.Tick(true, Optional.of(moment.today()), paper.version())));
    }

    private PaperResult note(UUID client, String right, String document, Optional<LocalDate> day) {
        return papers.note(client, right, Map.of(document, new Paper.Tick(true, day, 0)));
    }

    private Paper paper(UUID client, String right) {
        return papers.file(client, right).papers().stream()
                .filter(paper -> paper.document().id().equals(IDENTITY))
                .findFirst()
                .orElseThrow();
    }

    private long rows(Actor worker, UUID client) {
        return Acting.<Long, RuntimeException>as(
                worker,
                () -> Optional.ofNullable(transaction.execute(
                                status -> sql.sql("select count(*) from paper where trajectory_id = ?")
                                        .param(client)
                                        .query(Long.class)
                                        .single()))
                        .orElseThrow());
    }
}
