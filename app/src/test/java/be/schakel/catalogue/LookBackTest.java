package be.schakel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.engine.Answer;
import be.schakel.engine.Possible;
import be.schakel.engine.Standing;
import be.schakel.intake.NewClient;
import be.schakel.platform.Acting;
import be.schakel.platform.Actor;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.NotHere;
import be.schakel.rights.GivenAnswer;
import be.schakel.rights.LookBack;
import be.schakel.rights.LookBackDesk;
import be.schakel.rights.Voice;
import be.schakel.testing.FreshOrganisation;
import be.schakel.testing.TestDatabase;
import be.schakel.testing.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an earlier exploration said, by the law of then, beside today. */
class LookBackTest extends FigureWork {

    @LocalServerPort
    private int port;

    @Autowired
    private LookBackDesk lookBack;

    @Test
    @DisplayName(
            "Explored before the new figure: the right was unclear then and is possible now, with the same answers")
    void theLawOfThenStandsBesideThatOfNow() {
        var rita = explained(single("Rita", 2_480));
        inForce(ceiling(31_000));
        var back = only(rita);

        assertThat(back.rules()).isEqualTo(LookBack.Rules.CHANGED);
        var turn = turn(back);
        assertThat(turn.then()).contains(Standing.MORE_INFO);
        assertThat(turn.now().filter(now -> now == Standing.CERTAIN || now == Standing.LIKELY))
                .isPresent();
        assertThat(back.answers()).hasSize(9).allMatch(LookBack.Said::isSame);
    }

    @Test
    void anAnswerGivenSinceIsShownBesideTheOneOfThen() {
        var rita = explained(single("Rita", 1_000));
        Acting.runAs(
                house.intakeWorker(),
                () -> rights.answer(
                        rita,
                        new GivenAnswer(
                                "owns_any_real_estate",
                                Answer.known(Possible.yes()),
                                Voice.CLIENT,
                                moment.today(),
                                1)));
        var back = only(rita);

        assertThat(back.rules()).isEqualTo(LookBack.Rules.SAME);
        assertThat(back.answers())
                .filteredOn(said -> !said.isSame())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.fact().id()).isEqualTo("owns_any_real_estate");
                    assertThat(said.then()).isEqualTo(Answer.known(Possible.no()));
                    assertThat(said.now()).contains(Answer.known(Possible.yes()));
                });
        assertThat(back.changed())
                .extracting(LookBack.Turn::right)
                .contains("huurpremie")
                .doesNotContain("leefloon");
    }

    @Test
    @DisplayName("A law that cannot be read here any more is said to be gone; what was kept is still told")
    void aLawThatIsGoneIsNotGuessed() {
        var rita = explained(single("Rita", 2_480));
        TestDatabase.asOwner().sql("""
                update schakel.right_receipt r set corpus_hash = repeat('0', 64)
                from schakel.right_case c where c.id = r.case_id and c.trajectory_id = ?
                """).param(rita).update();
        var back = only(rita);
        assertThat(back.rules()).isEqualTo(LookBack.Rules.GONE);
        assertThat(turn(back).then()).contains(Standing.MORE_INFO);
        assertThat(back.answers()).hasSize(9);
    }

    @Test
    void rightsThatTookTheirFirstStepTogetherAreOneExploration() {
        var rita = explained(single("Rita", 2_480));
        explained(rita, "huurpremie");
        assertThat(Acting.as(house.intakeWorker(), () -> lookBack.earlier(rita)).kept())
                .singleElement()
                .satisfies(one -> assertThat(one.rights()).hasSize(2));
    }

    @Test
    @DisplayName("Neither a stranger nor a partner sees an earlier exploration, not even inside a file of their own")
    void aStrangerSeesNoEarlierExploration() {
        var rita = explained(single("Rita", 2_480));
        var receipt = kept(house.intakeWorker(), rita).getFirst();
        for (var stranger : List.of(DemoWorkers.NOOR, DemoWorkers.SARA, DemoWorkers.HILDE)) {
            Acting.runAs(stranger, () -> {
                assertThatThrownBy(() -> lookBack.earlier(rita)).isInstanceOf(NotHere.class);
                assertThatThrownBy(() -> lookBack.lookBack(rita, receipt)).isInstanceOf(NotHere.class);
            });
        }
        var own = Acting.as(DemoWorkers.NOOR, () -> intake.open(NewClient.called("Eigen")));
        Acting.runAs(
                DemoWorkers.NOOR,
                () -> assertThatThrownBy(() -> lookBack.lookBack(own, receipt)).isInstanceOf(NotHere.class));
    }

    @Test
    void thePageSaysWhichLawItWasAndAnEmptyListSaysWhatToDo() {
        var rita = single("Rita", 2_480);
        var iris = Visitor.signedIn(port, FreshOrganisation.username(house.intakeWorker()));
        var list = "/traject/" + rita + "/rechten/toen";
        assertThat(iris.get(list).body()).contains("Nog niets bewaard.");
        explained(rita);
        inForce(ceiling(31_000));
        assertThat(iris.get(list).body()).contains("Zo was het op ").contains("Verkend voor: ");
        var page = iris.get(list + "/" + kept(house.intakeWorker(), rita).getFirst());
        assertThat(page.body())
                .contains("Sindsdien veranderden regels of cijfers.")
                .contains("Anders dan toen")
                .contains("De antwoorden van toen")
                .contains("hetzelfde");
        assertThat(iris.get(list + "/" + rita).status()).isEqualTo(404);
    }

    private UUID explained(UUID client) {
        explained(client, RIGHT);
        return client;
    }

    private LookBack only(UUID client) {
        var receipt = kept(house.intakeWorker(), client).getFirst();
        return Acting.as(house.intakeWorker(), () -> lookBack.lookBack(client, receipt));
    }

    private List<UUID> kept(Actor worker, UUID client) {
        return Acting.as(worker, () -> lookBack.earlier(client)).kept().stream()
                .map(one -> one.id())
                .toList();
    }

    private static LookBack.Turn turn(LookBack back) {
        return back.turns().stream()
                .filter(turn -> turn.right().equals(RIGHT))
                .findFirst()
                .orElseThrow();
    }
}
