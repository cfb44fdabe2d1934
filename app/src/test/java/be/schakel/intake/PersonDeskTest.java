package be.schakel.intake;

import static be.schakel.platform.DemoWorkers.KOEN;
import static be.schakel.platform.DemoWorkers.NOOR;
import static be.schakel.platform.DemoWorkers.SARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.intake.HouseholdMember.Income;
import be.schakel.intake.HouseholdMember.Relation;
import be.schakel.intake.Supporter.Kind;
import be.schakel.intake.Supporter.Load;
import be.schakel.platform.Acting;
import be.schakel.platform.Ids;
import be.schakel.platform.NotHere;
import be.schakel.platform.StaleVersion;
import be.schakel.testing.SchakelTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The person, the household and the network. */
@SchakelTest
class PersonDeskTest {

    @Autowired
    private PersonDesk desk;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private Ids ids;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theSecondOfTwoWorkersIsToldAndOverwritesNothing() {
        var trajectory = Arrangements.aTrajectory(intake);
        var seenByBoth = Acting.as(SARA, () -> desk.person(trajectory));
        Acting.runAs(SARA, () -> desk.change(trajectory, withPhone(seenByBoth, "0470 00 00 01")));
        assertThatThrownBy(() ->
                        Acting.runAs(KOEN, () -> desk.change(trajectory, withPhone(seenByBoth, "0470 00 00 02"))))
                .isInstanceOf(StaleVersion.class);
        assertThat(Acting.as(KOEN, () -> desk.person(trajectory)).phone()).isEqualTo("0470 00 00 01");
    }

    @Test
    void theHouseholdIsReadInOrderOfAge() {
        var trajectory = Arrangements.aTrajectory(intake);
        Acting.runAs(SARA, () -> {
            desk.add(trajectory, member("Y.", Relation.CHILD, 2014));
            desk.add(trajectory, member("Jos", Relation.PARTNER, 1969));
        });
        assertThat(Acting.as(SARA, () -> intake.household(trajectory)))
                .extracting(HouseholdMember::name)
                .containsExactly("Jos", "Y.");
    }

    @Test
    void aMemberChangesOnceAndTheOlderPageIsTold() {
        var trajectory = Arrangements.aTrajectory(intake);
        var first = member("Jos", Relation.PARTNER, 1969);
        Acting.runAs(SARA, () -> {
            desk.add(trajectory, first);
            desk.change(trajectory, first);
        });
        assertThatThrownBy(() -> Acting.runAs(SARA, () -> desk.change(trajectory, first)))
                .isInstanceOf(StaleVersion.class);
        assertThat(Acting.as(SARA, () -> desk.member(trajectory, first.id())).version())
                .isEqualTo(2);
    }

    @Test
    void whoIsRemovedIsGone() {
        var trajectory = Arrangements.aTrajectory(intake);
        var neighbour = supporter("Greet");
        Acting.runAs(SARA, () -> {
            desk.add(trajectory, neighbour);
            desk.removeSupporter(trajectory, neighbour.id());
        });
        assertThat(Acting.as(SARA, () -> intake.network(trajectory))).isEmpty();
    }

    @Test
    void aMemberOfAnotherClientIsNotHere() {
        var ours = Arrangements.aTrajectory(intake);
        var others = Arrangements.aTrajectory(intake);
        var member = member("Jos", Relation.PARTNER, 1969);
        Acting.runAs(SARA, () -> desk.add(others, member));
        assertThatThrownBy(() -> Acting.as(SARA, () -> desk.member(ours, member.id())))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> Acting.runAs(SARA, () -> desk.removeMember(ours, member.id())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    @DisplayName("A stranger organisation sees none of the rows of an intake (REQ-366)")
    void aStrangerSeesNoneOfTheRows() {
        var trajectory = Arrangements.aTrajectory(intake);
        Acting.runAs(SARA, () -> {
            desk.add(trajectory, member("Jos", Relation.PARTNER, 1969));
            desk.add(trajectory, supporter("Greet"));
            intake.crisisNow(trajectory);
        });
        var person = Acting.as(SARA, () -> intake.card(trajectory, "test")).person();
        var tables = List.of("person", "trajectory", "trajectory_event", "household_member", "supporter");
        for (var table : tables) {
            assertThat(rowsAbout(table, trajectory, person))
                    .as("own rows of " + table)
                    .isNotEmpty();
            Acting.runAs(
                    NOOR,
                    () -> assertThat(visible(table, trajectory, person))
                            .as("rows of %s seen by a stranger", table)
                            .isEmpty());
        }
        assertThatThrownBy(() -> Acting.as(NOOR, () -> intake.card(trajectory, "test")))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> Acting.runAs(NOOR, () -> intake.crisisNow(trajectory)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> Acting.runAs(NOOR, () -> desk.add(trajectory, supporter("x"))))
                .isInstanceOf(NotHere.class);
    }

    private List<String> rowsAbout(String table, UUID trajectory, UUID person) {
        return Arrangements.rows(table).stream()
                .filter(row -> row.contains(trajectory.toString()) || row.contains(person.toString()))
                .toList();
    }

    private List<String> visible(String table, UUID trajectory, UUID person) {
        var rows = transaction.execute(status -> sql.sql("select to_jsonb(t)::text from " + table + " t")
                .query((row, index) -> row.getString(1))
                .list());
        return (rows == null ? List.<String>of() : rows)
                .stream()
                        .filter(row -> row.contains(trajectory.toString()) || row.contains(person.toString()))
                        .toList();
    }

    private HouseholdMember member(String name, Relation relation, int birthYear) {
        return new HouseholdMember(ids.next(), 1, relation, name, Optional.of(birthYear), Income.UNKNOWN);
    }

    private Supporter supporter(String name) {
        return new Supporter(ids.next(), 1, Kind.INFORMAL, name, "buurvrouw", Load.LIGHT, "");
    }

    private static Person withPhone(Person person, String phone) {
        return new Person(
                person.version(),
                person.name(),
                person.addressAs(),
                person.birthDate(),
                person.language(),
                person.interpreter(),
                phone,
                person.email(),
                person.municipality(),
                person.healthFund(),
                person.trustedPerson());
    }
}
