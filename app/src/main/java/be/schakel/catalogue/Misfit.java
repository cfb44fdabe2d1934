package be.schakel.catalogue;

import java.util.List;

/** What is wrong with a proposed value: the field, and the words that say what to do. */
public record Misfit(String field, String messageKey, List<Object> arguments) {

    Misfit(String field, String messageKey, Object... arguments) {
        this(field, messageKey, List.of(arguments));
    }
}
