package be.schakel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What to do first in a crisis is whole in three languages, or Schakel does not start. */
class CrisisCardTest {

    private final CrisisCard card = CrisisCardFile.crisisCard();

    @Test
    void aKindNamesItsLinesMostUrgentFirstAndNoKindShowsAll() {
        assertThat(card.linesFor("suicidal-thoughts"))
                .extracting(CrisisCard.Line::number)
                .startsWith("112", "1813");
        assertThat(card.linesFor("")).isEqualTo(card.lines()).hasSizeGreaterThan(5);
    }

    @Test
    @DisplayName("The first thing to ask is whether the person is safe (REQ-043)")
    void safetyIsAskedFirst() {
        assertThat(card.firstSteps().getFirst().nl()).contains("veilig");
        assertThat(card.firstSteps().getFirst().fr()).contains("sécurité");
    }

    @Test
    void aNumberNobodyCheckedSaysSo() {
        assertThat(card.lines()).allMatch(line -> line.checkedOn().isEmpty());
        assertThat(card.toCheck().nl()).contains("niet bevestigd");
    }

    @Test
    void aTelephoneLinkHoldsDigitsOnly() {
        assertThat(card.lines()).allSatisfy(line -> assertThat(line.dial()).matches("\\d{3,10}"));
    }

    @Test
    void aMissingLanguageStopsTheStart() throws IOException {
        assertThatThrownBy(() -> read(yaml().replaceFirst("(?m)^  fr: D'abord.*$", "")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("crisis.yaml.title.fr");
    }

    @Test
    void aLineThatIsNotThereStopsTheStart() throws IOException {
        assertThatThrownBy(() -> read(
                        yaml().replace("lines: [\"101\", \"112\", \"1712\", \"0800 30 030\"]", "lines: [\"999\"]")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no line with this number");
    }

    private static CrisisCard read(String yaml) {
        return CrisisCardFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String yaml() throws IOException {
        return new ClassPathResource("be/schakel/intake/crisis.yaml").getContentAsString(StandardCharsets.UTF_8);
    }
}
