package be.schakel.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People look in their own words. */
class EverydayTest {

    @ParameterizedTest
    @CsvSource({
        "Énergie, Tarif social energie",
        "ENERGIE, Tarif social énergie",
        "pamper, pampers en luiers",
        "pampers, een pamper",
        "fonds, Sociaal verwarmingsfonds",
        "sociaal fonds, Sociaal verwarmingsfonds",
        "l’avocat, Un avocat gratuit",
        "hulp voor de huur, Hulp bij huur voor gezinnen",
        "bus, Goedkope buspas",
        "60, Werken met artikel 60"
    })
    void aWordIsFoundAsPeopleWriteIt(String typed, String text) {
        assertThat(Everyday.of(typed).in(List.of(text))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "huur fiets, Hulp bij huur",
        "bus, Een bijzondere abonnee",
        "bus, Ill with own business",
        "rente, Huurprijs"
    })
    void aWordThatIsNotThereIsNotFound(String typed, String text) {
        assertThat(Everyday.of(typed).in(List.of(text))).isFalse();
    }

    @Test
    void nothingTypedIsNoWord() {
        assertThat(Everyday.of("  … ; -- ").isEmpty()).isTrue();
        assertThat(Everyday.of("").in(List.of())).isTrue();
    }

    @Test
    void whatIsFarTooLongIsCutOff() {
        assertThat(Everyday.of("a ".repeat(5_000)).words()).hasSize(50);
    }
}
