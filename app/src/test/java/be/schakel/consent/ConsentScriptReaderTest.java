package be.schakel.consent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.collaboration.Organisation.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The words said before anything is shared (REQ-355, REQ-359, REQ-361, REQ-363, REQ-364, REQ-370). */
class ConsentScriptReaderTest {

    @Test
    void theScriptSaysAllThereIsToSay() throws IOException {
        var script = read(text());
        assertThat(script.six()).hasSize(6);
        assertThat(script.about(Kind.CAW)).hasSize(1);
        assertThat(script.about(Kind.BASIC)).isEmpty();
        assertThat(script.category(Category.K6_HEALTH).name().fr()).isEqualTo("Santé");
        assertThat(script.sharing().contra()).isNotEmpty();
        assertThat(script.notSharing().pro()).isNotEmpty();
    }

    @Test
    void aScriptThatLeavesAPointUnsaidIsRefused() throws IOException {
        var without = text().replace("code: withdraw\n", "code: something-else\n");
        assertThatThrownBy(() -> read(without))
                .isInstanceOf(UnusableScript.class)
                .hasMessageContaining("six");
    }

    @Test
    void aMissingTranslationIsNamedByItsPlace() throws IOException {
        var without = text().replaceFirst("      fr: D'abord demander, ensuite partager\n", "");
        assertThatThrownBy(() -> read(without)).hasMessageContaining("six 1 title: needs fr");
    }

    @Test
    void healthCannotBecomeOneOfTheUsualParts() throws IOException {
        var health = text().indexOf("code: K6");
        var usual =
                text().substring(0, health) + text().substring(health).replaceFirst("special: true", "special: false");
        assertThatThrownBy(() -> read(usual)).hasMessageContaining("special: must be true");
    }

    @Test
    void aWholeFileCannotBecomeSpoken() throws IOException {
        var spoken = text().replaceFirst("\n    written: true", "\n    written: false");
        assertThatThrownBy(() -> read(spoken)).hasMessageContaining("written: must be true");
    }

    private static ConsentScript read(String yaml) {
        return ConsentScriptReader.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    private static String text() throws IOException {
        return new ClassPathResource("be/schakel/consent/script.yaml").getContentAsString(UTF_8);
    }
}
