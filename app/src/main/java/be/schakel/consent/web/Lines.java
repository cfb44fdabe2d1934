package be.schakel.consent.web;

import be.schakel.platform.web.Form;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads which answers were ticked. What is no id was never on the page and is left out. */
final class Lines {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Lines() {}

    static List<UUID> ids(Form form, String field) {
        return form.values(field).stream()
                .filter(typed -> ID.matcher(typed).matches())
                .map(UUID::fromString)
                .toList();
    }
}
