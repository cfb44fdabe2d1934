package be.schakel.intake;

import java.util.Optional;

/**
 * How an intake ends.
 *
 * @param reason why it was not discussed with the client; needed only then
 * @param fallbackPartner where the client can always return to
 * @param fallbackSigns by what the client notices that it is time to return
 * @param difference what the help changed, in the client's words; optional
 */
public record Closing(
        boolean discussedWithClient, String reason, String fallbackPartner, String fallbackSigns, String difference) {

    /** The rule that is not met, as a message key. */
    public Optional<String> refusal() {
        if (!discussedWithClient && reason.isBlank()) {
            return Optional.of("intake.closing.discuss");
        }
        return fallbackPartner.isBlank() ? Optional.of("intake.closing.fallback") : Optional.empty();
    }
}
