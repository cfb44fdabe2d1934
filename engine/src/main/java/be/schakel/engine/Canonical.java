package be.schakel.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an answer the one way that cases in the corpus write it, so that a receipt can be read back. */
final class Canonical {
    private Canonical() {}

    static String text(Answer answer) {
        return switch (answer) {
            case Answer.Known(Possible value) -> text(value);
            case Answer.DontKnow() -> "dont-know";
            case Answer.RatherNotSay() -> "rather-not-say";
        };
    }

    static String text(Possible value) {
        return switch (value) {
            case Truth truth -> truth.isPoint() ? String.valueOf(truth.isCertain()) : "{one_of: [true, false]}";
            case Range(var min, var max) -> value.isPoint() ? bound(min.map(Object.class::cast)) : between(min, max);
            case Days(var earliest, var latest) ->
                value.isPoint() ? bound(earliest.map(Object.class::cast)) : between(earliest, latest);
            case OneOf(var codes) -> value.isPoint() ? text(codes.iterator().next()) : "{one_of: " + list(codes) + "}";
            case Selection(var certain, var possible) ->
                value.isPoint() ? list(certain) : "{certain: " + list(certain) + ", possible: " + list(possible) + "}";
            case Rows(var rows, var complete) -> {
                String all = rows.stream().map(Canonical::row).collect(Collectors.joining(", ", "[", "]"));
                yield complete ? all : "{so_far: " + all + "}";
            }
        };
    }

    private static String between(Optional<?> low, Optional<?> high) {
        return "{between: [" + bound(low.map(Object.class::cast)) + ", " + bound(high.map(Object.class::cast)) + "]}";
    }

    private static String bound(Optional<Object> bound) {
        return bound.map(Object::toString).orElse("open");
    }

    private static String row(Map<String, Possible> row) {
        return row.entrySet().stream()
                .map(cell -> cell.getKey() + ": " + text(cell.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String list(Collection<String> codes) {
        return codes.stream().map(Canonical::text).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(String code) {
        return '"' + code + '"';
    }
}
