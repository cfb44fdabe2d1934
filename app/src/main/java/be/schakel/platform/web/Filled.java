package be.schakel.platform.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * What the fields of a form were filled with when it was shown, so that what comes back tells whether someone typed. Hidden
 * fields say nothing about that, and a browser without scripts must tell it too: the form brings a mark of each field along.
 */
final class Filled {

    static final String FIELD = "_gevuld";

    private Filled() {}

    /** Each field with a mark of its content, such as {@code name=3f2a note=0}. */
    static String note(Collection<String> fields, Map<String, List<String>> values) {
        return fields.stream()
                .map(field -> field + "=" + mark(values.getOrDefault(field, List.of())))
                .collect(joining(" "));
    }

    /** The fields that hold something else than they were filled with; all of them when nobody noted that. */
    static Set<String> typed(HttpServletRequest request, Map<String, List<String>> values) {
        var note = request.getParameter(FIELD);
        if (note == null) {
            return values.keySet();
        }
        var sent = Input.cleaned(values);
        return Arrays.stream(note.split(" "))
                .map(field -> field.split("="))
                .filter(field -> field.length == 2)
                .filter(field -> !mark(sent.getOrDefault(field[0], List.of())).equals(field[1]))
                .map(field -> field[0])
                .collect(toSet());
    }

    static boolean isSame(List<String> one, List<String> other) {
        return mark(one).equals(mark(other));
    }

    private static String mark(List<String> values) {
        var sum = new CRC32();
        values.stream()
                .map(value -> value.replace("\r\n", "\n").strip())
                .filter(value -> !value.isEmpty())
                .forEach(value -> sum.update((value + "\0").getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }
}
