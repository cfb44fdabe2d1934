package be.schakel.platform.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A page for when something went wrong.
 *
 * @param key message keys {@code <key>.title} and {@code <key>.text}
 * @param reason message key of the rule that refused, or empty
 */
public record TroublePage(HttpStatus status, String key, String reason, List<Object> arguments) implements Page {

    public TroublePage(HttpStatus status, String key) {
        this(status, key, "", List.of());
    }
}
