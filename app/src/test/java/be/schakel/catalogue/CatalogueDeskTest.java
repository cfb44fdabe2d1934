package be.schakel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.engine.Partner;
import be.schakel.engine.Right;
import be.schakel.engine.Topic;
import be.schakel.platform.Acting;
import be.schakel.platform.DemoWorkers;
import be.schakel.platform.NotHere;
import be.schakel.testing.SchakelTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Finding and reading a right, by someone who works with no client at all. */
@SchakelTest
class CatalogueDeskTest {

    @Autowired
    private CatalogueDesk desk;

    @ParameterizedTest
    @CsvSource({
        "leefloon, leefloon",
        "Verwarming, sociaal-verwarmingsfonds",
        "chauffage, sociaal-verwarmingsfonds",
        "advocaat, juridische-tweedelijnsbijstand",
        "avocat, juridische-tweedelijnsbijstand",
        "lawyer, juridische-tweedelijnsbijstand",
        "integration revenu, leefloon",
        "intégration, leefloon",
        "incontinentie, incontinentieforfait",
        "pampers, incontinentieforfait",
        "luiers, sociale-kruidenier",
        "couches, gemeentelijke-premies",
        "huur, huursubsidie",
        "loyer, fonds-bestrijding-uithuiszettingen",
        "bril, aanvullende-steun-ocmw",
        "lunettes, aanvullende-steun-ocmw",
        "tandarts, verhoogde-tegemoetkoming",
        "dentiste, derdebetalersregeling",
        "advocaat, kosteloze-rechtsbijstand",
        "school, groeipakket-schooltoeslag",
        "école, groeipakket-schoolbonus",
        "schulden, gas-en-elektriciteitsfonds",
        "dettes, collectieve-schuldenregeling",
        "werkloos, vdab-opleiding-vergoedingen",
        "chômage, arbeidsongeschiktheid-werknemer",
        "ziek, arbeidsongeschiktheid-werknemer",
        "malade, palliatief-thuisforfait",
        "handicap, mobiliteitshulpmiddelen",
        "kinderopvang, kinderopvang-inkomenstarief",
        "crèche, kinderopvang-ocmw-tarief",
        "bus, de-lijn-vg-abonnement",
        "trein, nmbs-verminderingen",
        "retraite, inkomensgarantie-ouderen",
        "vluchteling, leefloon",
        "réfugié, inburgering",
    })
    void aRightIsFoundByEverydayWordsInThreeLanguages(String words, String right) {
        assertThat(found(words, Optional.empty(), Optional.empty()))
                .extracting(Right::id)
                .contains(right);
    }

    @Test
    void aWordThatIsNowhereFindsNothing() {
        assertThat(found("xylofoonkwartet", Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void aNameThatFitsComesBeforeASummaryThatFits() {
        assertThat(found("leefloon", Optional.empty(), Optional.empty())
                        .getFirst()
                        .id())
                .contains("leefloon");
    }

    @Test
    @DisplayName("A short word is not the beginning of just anything: a bus is no business, a train no training")
    void aShortWordFindsWhatItMeans() {
        assertThat(found("bus", Optional.empty(), Optional.empty()))
                .extracting(Right::id)
                .isNotEmpty()
                .allMatch(id -> id.startsWith("de-lijn"));
        assertThat(found("train", Optional.empty(), Optional.empty()).getFirst().id())
                .isEqualTo("nmbs-verminderingen");
    }

    @Test
    void rightsAreSiftedByDomainAndByWhoDecides() {
        assertThat(found("", Optional.of(Topic.MOBILITEIT), Optional.empty()))
                .isNotEmpty()
                .allMatch(right -> right.domains().contains(Topic.MOBILITEIT));
        assertThat(found("", Optional.empty(), Optional.of(Decider.OCMW)))
                .isNotEmpty()
                .allMatch(right -> right.decides().partners().contains(Partner.OCMW));
        assertThat(found("", Optional.empty(), Optional.of(Decider.OTHER)))
                .isNotEmpty()
                .allMatch(right -> right.decides().partners().isEmpty());
    }

    @Test
    void aRightShowsItsVersionsItsFiguresAndWhatLeadsToIt() {
        Acting.runAs(DemoWorkers.MIA, () -> {
            var entry = desk.right("leefloon", Optional.empty());
            assertThat(entry.isInForce()).isTrue();
            assertThat(entry.versions()).hasSizeGreaterThan(1);
            assertThat(entry.figures()).extracting(line -> line.figure().id()).contains("leefloon_cat1");
            var oldest = entry.versions().getLast();
            var then = desk.right("leefloon", Optional.of(oldest.validFrom().toString()));
            assertThat(then.right()).isEqualTo(oldest);
            assertThat(then.isInForce()).isFalse();
            assertThat(desk.right("verhoogde-tegemoetkoming", Optional.empty()).leading())
                    .extracting(lead -> lead.from().id())
                    .contains("leefloon");
        });
    }

    @Test
    void whatIsNotThereIsNotThere() {
        Acting.runAs(DemoWorkers.MIA, () -> {
            assertThatThrownBy(() -> desk.right("no-such-right", Optional.empty()))
                    .isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> desk.right("leefloon", Optional.of("1900-01-01")))
                    .isInstanceOf(NotHere.class);
        });
    }

    private List<Right> found(String words, Optional<Topic> topic, Optional<Decider> decider) {
        return Acting.as(DemoWorkers.MIA, () -> desk.rights(new RightQuery(words, topic, decider)));
    }
}
