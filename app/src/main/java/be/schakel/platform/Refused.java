package be.schakel.platform;

import java.util.List;

/**
 * A rule of the work refuses this step: nothing was changed. The message key names the rule in the reader's language and
 * says what to do. Thrown by desks for steps a page does not offer, or no longer; pages ask first with {@code may…}.
 */
public final class Refused extends RuntimeException {

    private final String messageKey;
    private final List<Object> arguments;

    public Refused(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
