package be.schakel.intake;

import static be.schakel.intake.Arrangements.said;
import static be.schakel.platform.DemoWorkers.LIEN;
import static be.schakel.platform.DemoWorkers.SARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.platform.Acting;
import be.schakel.platform.NotHere;
import be.schakel.testing.SchakelTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Someone at the door, with or without a name. */
@SchakelTest
class ContactDeskTest {

    @Autowired
    private ContactDesk desk;

    @Autowired
    private IntakeDesk intake;

    @Test
    @DisplayName("An anonymous contact stores no word, no home and no person (REQ-301)")
    void anAnonymousContactSaysNotWhoItWas() {
        var mark = Arrangements.aName();
        var people = Arrangements.rows("person").size();
        var atHome = new NewContact(
                Channel.HOME_VISIT,
                "Kerkstraat 5 " + mark,
                "Ik heet " + mark,
                "nl",
                EnumSet.allOf(Help.class),
                Reach.REACHED);
        Acting.runAs(SARA, () -> desk.countAnonymous(atHome));
        assertThat(Arrangements.rows("contact")).noneMatch(row -> row.contains(mark));
        assertThat(Arrangements.rows("person")).hasSize(people);
    }

    @Test
    void anAnonymousContactOnAMarketKeepsTheMarket() {
        var market = "Markt " + Arrangements.aName();
        var contact = new NewContact(Channel.FINDING_PLACE, market, "x", "fr", EnumSet.of(Help.ADVICE), Reach.REACHED);
        Acting.runAs(SARA, () -> desk.countAnonymous(contact));
        assertThat(Arrangements.rows("contact"))
                .filteredOn(row -> row.contains(market))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).contains("\"help\": \"ADVICE\"").contains("\"words\": \"\""));
    }

    @Test
    @DisplayName("The database itself refuses words in an anonymous contact")
    void evenTheOwnerCannotKeepWordsWithoutATrajectory() {
        assertThatThrownBy(() -> Arrangements.owner()
                        .sql("""
                                insert into schakel.contact (id, organisation_id, at, by_worker_id, channel, place,
                                  language, help, reach, words)
                                values (gen_random_uuid(), ?, now(), ?, 'DESK', '', 'nl', '', 'REACHED', 'Jan vroeg')
                                """)
                        .params(SARA.organisation(), SARA.worker())
                        .update())
                .hasMessageContaining("anonymous_says_not_who");
    }

    @Test
    @DisplayName("Someone with a like name is offered, whatever the accents and capitals (REQ-058)")
    void aLikeNameIsOffered() {
        var family = letters();
        open("Bénédicte " + family, Optional.empty());
        var found = lookAlikes("benedicte " + family.toLowerCase(Locale.ROOT), Optional.empty());
        assertThat(found).extracting(LookAlike::name).contains("Bénédicte " + family);
        assertThat(lookAlikes(letters() + " " + letters(), Optional.empty())).isEmpty();
    }

    @Test
    void theSameBirthDateComesFirst() {
        var family = letters();
        var born = LocalDate.of(1961, 3, 12);
        open("Marie " + family, Optional.of(LocalDate.of(1980, 1, 1)));
        open("Maria " + family, Optional.of(born));
        assertThat(lookAlikes("Marie " + family, Optional.of(born)).getFirst().name())
                .isEqualTo("Maria " + family);
    }

    @Test
    void anotherOrganisationIsNotOfferedOurClients() {
        var family = letters();
        open("Marie " + family, Optional.empty());
        var elsewhere = Acting.as(LIEN, () -> desk.lookAlikes("Marie " + family, Optional.empty()));
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void aKnownPersonsContactJoinsTheRunningTrajectory() {
        var trajectory = open(letters(), Optional.empty());
        var person = personOf(trajectory);
        var joined = Acting.as(SARA, () -> desk.addFor(person, said("nog iets")));
        assertThat(joined).isEqualTo(trajectory);
        assertThat(Arrangements.rows("contact"))
                .filteredOn(row -> row.contains(trajectory.toString()))
                .hasSize(2);
    }

    @Test
    @DisplayName("After closing, a new question opens a new trajectory linked to the old one (REQ-305)")
    void aNewQuestionAfterClosingOpensALinkedTrajectory() {
        var closed = Arrangements.aTrajectoryIn(TrajectoryState.CLOSED, intake);
        var opened = Acting.as(SARA, () -> desk.add(closed, said("opnieuw een brief")));
        assertThat(opened).isNotEqualTo(closed);
        assertThat(personOf(opened)).isEqualTo(personOf(closed));
        assertThat(Arrangements.rows("trajectory"))
                .filteredOn(row -> row.contains("\"id\": \"" + opened))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("\"previous_id\": \"" + closed));
    }

    @Test
    void aPersonOfAnotherOrganisationCannotBeChosen() {
        var person = personOf(Arrangements.aTrajectory(intake));
        assertThatThrownBy(() -> Acting.as(LIEN, () -> desk.addFor(person, said(""))))
                .isInstanceOf(NotHere.class);
    }

    private UUID open(String name, Optional<LocalDate> birthDate) {
        var client = new NewClient(name, "", birthDate, "nl", "", "", "vraag");
        return Acting.as(SARA, () -> desk.open(client, said("vraag")));
    }

    private List<LookAlike> lookAlikes(String name, Optional<LocalDate> birthDate) {
        return Acting.as(SARA, () -> desk.lookAlikes(name, birthDate));
    }

    private UUID personOf(UUID trajectory) {
        return Acting.as(SARA, () -> intake.card(trajectory, "test")).person();
    }

    /** A family name of letters that no other test has. */
    private String letters() {
        return Arrangements.aName().replaceAll("\\d", "").concat("xq").toUpperCase(Locale.ROOT);
    }
}
