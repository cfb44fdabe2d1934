package be.schakel.rights;

import static be.schakel.platform.DemoWorkers.KOEN;
import static be.schakel.platform.DemoWorkers.NOOR;
import static be.schakel.platform.DemoWorkers.SARA;
import static be.schakel.rights.Answers.answered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.engine.Answer;
import be.schakel.engine.NearMiss;
import be.schakel.engine.Standing;
import be.schakel.intake.IntakeDesk;
import be.schakel.intake.LifeDomain;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import be.schakel.platform.NotHere;
import be.schakel.testing.SchakelTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From answers to rights, for real people. */
@SchakelTest
class RightsDeskTest {

    @Autowired
    private RightsDesk desk;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private Moment moment;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName(
            "Rita's answers show victim aid, the medical fund, incapacity and increased reimbursement (S000, REQ-003)")
    void ritaSeesHerRights() {
        Acting.runAs(SARA, () -> {
            var rita = client(People.rita(moment.today()));
            for (var right : List.of(
                    "financiele-hulp-slachtoffers-geweld",
                    "fonds-medische-ongevallen",
                    "arbeidsongeschiktheid-zelfstandige",
                    "verhoogde-tegemoetkoming")) {
                assertThat(right(rita, right).standing()).as(right).isIn(Standing.CERTAIN, Standing.LIKELY);
            }
        });
    }

    @Test
    @DisplayName("What follows from the answers waits until someone does something with it (REQ-288)")
    void suggestionsAreCountedUntilDispositioned() {
        Acting.runAs(SARA, () -> {
            var rita = client(People.rita(moment.today()));
            var board = board(rita);
            assertThat(board.undispositioned())
                    .isPositive()
                    .isEqualTo(board.waiting(Standing.CERTAIN).size()
                            + board.waiting(Standing.LIKELY).size());
        });
    }

    @Test
    @DisplayName("Jan's missing answer is the next question, with the right it decides (REQ-290)")
    void jansMissingAnswerIsAsked() {
        Acting.runAs(SARA, () -> {
            var jan = client(People.jan(moment.today()));
            var putOff = new java.util.TreeSet<String>();
            var asked = desk.board(jan, Optional.of(LifeDomain.WERK), putOff).next();
            while (asked.isPresent() && !asked.get().fact().id().equals("days_worked_last_36_months")) {
                assertThat(putOff.add(asked.get().fact().id())).isTrue();
                asked = desk.board(jan, Optional.of(LifeDomain.WERK), putOff).next();
            }
            assertThat(putOff).as("better questions before it").hasSizeLessThan(15);
            assertThat(asked.orElseThrow().decides().stream().map(right -> right.id()))
                    .contains("werkloosheidsuitkering");
            assertThat(right(jan, "werkloosheidsuitkering").standing()).isEqualTo(Standing.MORE_INFO);
            var saved = desk.answer(jan, answered("days_worked_last_36_months", 500, moment.today()));
            assertThat(saved)
                    .isInstanceOfSatisfying(
                            AnswerResult.Saved.class,
                            changes -> assertThat(changes.changes())
                                    .anyMatch(change -> change.right().equals("werkloosheidsuitkering")
                                            && Explored.isPossible(change.now())));
        });
    }

    @Test
    @DisplayName("Who said nothing yet is refused nothing: unknown is not no")
    void unknownIsNeverRefused() {
        Acting.runAs(SARA, () -> {
            var someone = client(List.of());
            assertThat(board(someone).rights()).isNotEmpty().allMatch(RightsDeskTest::isOpen);
            var silent = client(TheLaw.corpus().facts().stream()
                    .map(fact -> answered(fact.id(), Answer.dontKnow(), moment.today()))
                    .toList());
            assertThat(board(silent).rights()).allMatch(RightsDeskTest::isOpen);
            assertThat(board(silent).next()).isEmpty();
        });
    }

    @Test
    @DisplayName("Rather not say is stored and not asked again (REQ-021)")
    void ratherNotSayIsNotAskedAgain() {
        Acting.runAs(SARA, () -> {
            var someone = client(List.of());
            var first = board(someone).next().orElseThrow().fact();
            desk.answer(someone, answered(first.id(), Answer.ratherNotSay(), moment.today()));
            var asked = board(someone).next().orElseThrow().fact();
            assertThat(asked.id()).isNotEqualTo(first.id());
            assertThat(desk.question(someone, first.id())
                            .asking()
                            .known()
                            .orElseThrow()
                            .answer())
                    .isEqualTo(Answer.ratherNotSay());
        });
    }

    @Test
    void aQuestionPutOffMakesRoomForTheNextAndStoresNothing() {
        Acting.runAs(SARA, () -> {
            var someone = client(List.of());
            var first = board(someone).next().orElseThrow().fact().id();
            var next =
                    desk.board(someone, Optional.empty(), Set.of(first)).next().orElseThrow();
            assertThat(next.fact().id()).isNotEqualTo(first);
            assertThat(board(someone).answered()).isZero();
        });
    }

    @Test
    @DisplayName("An old answer is shown with \"klopt nog?\" and stays usable (ux rule 5)")
    void aStaleAnswerAsksWhetherItStillHolds() {
        Acting.runAs(SARA, () -> {
            var someone = client(List.of(
                    answered("mutuality_member", true, moment.today().minusMonths(25)),
                    answered("lives_alone", true, moment.today())));
            assertThat(board(someone).stale().stream().map(old -> old.fact().id()))
                    .containsExactly("mutuality_member");
            var again = new GivenAnswer("mutuality_member", Answers.answer(true), Voice.DOCUMENT, moment.today(), 1);
            assertThat(desk.answer(someone, again)).isInstanceOf(AnswerResult.Saved.class);
            assertThat(board(someone).stale()).isEmpty();
            assertThat(desk.question(someone, "mutuality_member").history()).hasSize(2);
        });
    }

    @Test
    @DisplayName("Two workers answer the same question: the second sees both, nothing is overwritten")
    void nothingIsOverwrittenSilently() {
        var client = Acting.as(SARA, () -> client(List.of()));
        Acting.runAs(SARA, () -> desk.answer(client, answered("lives_alone", true, moment.today())));
        Acting.runAs(KOEN, () -> {
            var result = desk.answer(client, answered("lives_alone", false, moment.today()));
            assertThat(result).isInstanceOfSatisfying(AnswerResult.Overtaken.class, overtaken -> {
                assertThat(overtaken.theirs().workerName()).isEqualTo("Sara Maes");
                assertThat(overtaken.theirs().answer()).isEqualTo(Answers.answer(true));
            });
            assertThat(desk.question(client, "lives_alone").history()).hasSize(1);
        });
    }

    @Test
    @DisplayName("No right now always says what would change it (ux rule 8)")
    void noRightNowCarriesWhatWouldChangeIt() {
        Acting.runAs(SARA, () -> {
            var someone = client(List.of(answered("violence_victim", false, moment.today())));
            var view = right(someone, "financiele-hulp-slachtoffers-geweld");
            assertThat(view.standing()).isEqualTo(Standing.NOT_NOW);
            assertThat(view.obstacles()).isNotEmpty();
            assertThat(view.finding().nearMiss().map(NearMiss::conditionId)).hasValue("victim");
            assertThat(view.otherWays()).isNotEmpty();
            assertThat(view.reach().helpers()).isNotEmpty();
        });
    }

    @Test
    void otherScreensSeeStatesAndNeverAnswers() {
        Acting.runAs(SARA, () -> {
            var rita = client(People.rita(moment.today()));
            assertThat(desk.overview(rita))
                    .hasSameSizeAs(board(rita).rights())
                    .anyMatch(status -> status.domains().contains(LifeDomain.GEZONDHEID));
            assertThat(desk.shareable(rita))
                    .isNotEmpty()
                    .allMatch(shared -> Explored.isPossible(shared.standing()))
                    .allMatch(shared -> shared.progress().isEmpty());
        });
    }

    @Test
    void everyViewAndChangeLeavesALineInTheTrail() {
        var client = Acting.as(SARA, () -> client(List.of(answered("lives_alone", true, moment.today()))));
        Acting.runAs(SARA, () -> board(client));
        assertThat(trail(client)).contains("SEEN rights", "CHANGED rights.answer");
    }

    @Test
    @DisplayName("A stranger sees none of these rows and none of these pages (model.md 4)")
    void aStrangerSeesNothing() {
        var rita = Acting.as(SARA, () -> client(People.rita(moment.today())));
        Acting.runAs(SARA, () -> desk.leafletGiven(rita, "nl"));
        Acting.runAs(NOOR, () -> {
            assertThatThrownBy(() -> board(rita)).isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> desk.answer(rita, answered("lives_alone", true, moment.today())))
                    .isInstanceOf(NotHere.class);
            for (var table : List.of("fact_answer", "right_case", "right_event", "right_receipt", "leaflet_given")) {
                assertThat(count(table)).as(table).isZero();
            }
        });
    }

    /** Some help has no rule: only a person's judgement is open then. */
    private static boolean isOpen(RightView right) {
        return right.standing() == Standing.MORE_INFO || right.isOnlyToWeigh();
    }

    private UUID client(List<GivenAnswer> answers) {
        var trajectory = intake.open(NewClient.called("Rechtenklant"));
        answers.forEach(given ->
                assertThat(desk.answer(trajectory, given)).as(given.fact()).isInstanceOf(AnswerResult.Saved.class));
        return trajectory;
    }

    private Board board(UUID trajectory) {
        return desk.board(trajectory, Optional.empty(), Set.of());
    }

    private RightView right(UUID trajectory, String id) {
        return board(trajectory).rights().stream()
                .filter(view -> view.right().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> trail(UUID subject) {
        return Acting.as(
                KOEN,
                () -> Optional.ofNullable(transaction.execute(status -> sql
                                .sql("select deed || ' ' || what from audit_entry where subject = ?")
                                .param(subject)
                                .query((row, index) -> row.getString(1))
                                .stream()
                                .collect(Collectors.toSet())))
                        .orElse(Set.of()));
    }

    private int count(String table) {
        return Optional.ofNullable(transaction.execute(status -> sql.sql("select count(*) from " + table)
                        .query((row, index) -> row.getInt(1))
                        .single()))
                .orElse(0);
    }
}
