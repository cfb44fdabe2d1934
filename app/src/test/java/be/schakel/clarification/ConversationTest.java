package be.schakel.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.schakel.intake.LifeDomain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The shared questions: complete, in order, in three languages; anything less stops the start. */
class ConversationTest {

    @Test
    @DisplayName("All fourteen domains in order, each with its questions (REQ-282, REQ-283)")
    void theConversationHasAllDomainsInOrder() throws IOException {
        var conversation = ConversationReader.read(stream(yaml()));
        assertThat(conversation.domains().stream().map(Conversation.Prompts::domain))
                .containsExactly(LifeDomain.values());
        assertThat(conversation.of(LifeDomain.MOBILITEIT).questions()).hasSizeBetween(4, 6);
        assertThat(conversation.why().fr()).isNotEqualTo(conversation.why().nl());
    }

    @Test
    @DisplayName("Sensitive domains have a gentle way in (REQ-021)")
    void debtsAreAskedGently() throws IOException {
        var conversation = ConversationReader.read(stream(yaml()));
        assertThat(conversation.of(LifeDomain.SCHULDEN).gentle()).isPresent();
        assertThat(conversation.of(LifeDomain.WONEN).gentle()).isEmpty();
    }

    @Test
    void domainsInAnotherOrderAreRefused() throws IOException {
        refuses(yaml().replace("code: wonen", "code: huizen"), "domains: must be");
    }

    @Test
    void aMissingLanguageIsRefusedWithItsPlace() throws IOException {
        refuses(
                yaml().replace("      fr: Il s'agit de l'argent qui rentre et de ce qu'il vous permet de payer.\n", ""),
                "inkomen: about has no fr");
    }

    @Test
    void gentleWordsGoWithSensitiveDomainsOnly() throws IOException {
        refuses(yaml().replaceFirst("sensitive: true", "sensitive: false"), "schulden: needs a gentle way in");
    }

    @Test
    void otherFollowUpsAreRefused() throws IOException {
        refuses(yaml().replace("id: not-lower", "id: lower"), "scale_followups");
    }

    @Test
    void severalMistakesAreReportedAtOnce() throws IOException {
        var worse = yaml().replace("version: 1", "version: x").replaceFirst("sensitive: true", "sensitive: false");
        assertThatThrownBy(() -> ConversationReader.read(stream(worse))).hasMessageContainingAll("version", "schulden");
    }

    private static void refuses(String yaml, String problem) {
        assertThatThrownBy(() -> ConversationReader.read(stream(yaml))).hasMessageContaining(problem);
    }

    private static String yaml() throws IOException {
        try (var stream = ConversationTest.class.getResourceAsStream("domains.yaml")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
