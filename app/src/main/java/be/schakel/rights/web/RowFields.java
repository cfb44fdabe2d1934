package be.schakel.rights.web;

import be.schakel.engine.Days;
import be.schakel.engine.Fact;
import be.schakel.engine.Field;
import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Truth;
import be.schakel.platform.web.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines of a list, such as who lives with someone. A line with nothing in it does not count; a field left empty is
 * not known. One line more than is known stands ready, and a button adds another.
 */
public final class RowFields {

    /** Tick that says there is nothing to fill in. */
    public static final String NONE = "none";
    /** Tick that says there may be more lines. */
    public static final String OPEN = "open";
    /** Value of the button that adds a line. */
    static final String MORE = "more";
    /** Start of the value of the button that takes a line away. */
    public static final String DROP = "drop-";
    /** Lines that were taken away. */
    public static final String GONE = "gone";

    private static final String HOW = "how";
    private static final String LINES = "lines";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final int MOST = 30;

    private final Fact fact;
    private final Form form;

    public RowFields(Fact fact, Form form) {
        this.fact = fact;
        this.form = form;
    }

    /** Numbers of the lines on the form; those taken away leave a gap. */
    public List<Integer> lines() {
        var gone = gone();
        return IntStream.range(0, count())
                .filter(line -> !gone.contains(String.valueOf(line)))
                .boxed()
                .toList();
    }

    /** Lines ever shown on this form, for a name that no line had before. */
    public int shown() {
        return count();
    }

    public List<String> gone() {
        return Stream.concat(
                        form.values(GONE).stream(),
                        Stream.of(form.value(HOW))
                                .filter(how -> how.startsWith(DROP))
                                .map(how -> how.substring(DROP.length())))
                .filter(line -> NUMBER.matcher(line).matches())
                .distinct()
                .toList();
    }

    /** The button that was pressed only changes the lines; nothing is saved yet. */
    static boolean isOnlyLines(String how) {
        return how.equals(MORE) || how.startsWith(DROP);
    }

    /** The name of a field in a line. */
    public static String name(int line, String field) {
        return "line" + line + "-" + field;
    }

    private int count() {
        var shown = form.with(LINES, 1).value(LINES);
        var lines = NUMBER.matcher(shown).matches() ? Integer.parseInt(shown) : 1;
        return Math.clamp(lines + (form.has(HOW, MORE) ? 1L : 0L), 1, MOST);
    }

    Optional<Possible> read() {
        List<Map<String, Possible>> rows = new ArrayList<>();
        for (int line : lines()) {
            var row = row(line);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        var none = form.has(NONE, "true");
        if (rows.isEmpty() != none && !form.isRefused()) {
            form.reject(AnswerForm.ANSWER, none ? "rights.lines.none-and-some" : "rights.answer.needed");
        }
        return form.isRefused() ? Optional.empty() : Optional.of(new Rows(rows, !form.has(OPEN, "true")));
    }

    private Map<String, Possible> row(int line) {
        Map<String, Possible> row = new LinkedHashMap<>();
        fact.fields().forEach((id, field) -> {
            var name = name(line, id);
            if (!form.value(name).isBlank()) {
                cell(field, name).filter(value -> admitted(field, name, value)).ifPresent(value -> row.put(id, value));
            }
        });
        return row;
    }

    private Optional<Possible> cell(Field field, String name) {
        return switch (field.type()) {
            case BOOLEAN -> Optional.of(Possible.truth(form.has(name, "yes")));
            case CHOICE -> Optional.of(Possible.oneOf(form.value(name)));
            case MONEY -> form.money(name).map(Possible::exactly);
            case INTEGER, NUMBER -> form.whole(name, 0, 999_999_999).map(Possible::exactly);
            case DATE -> DayField.read(form, name);
            case CHOICES, LIST -> Optional.empty();
        };
    }

    private boolean admitted(Field field, String name, Possible value) {
        if (field.problemWith(value).isEmpty()) {
            return true;
        }
        if (field.anything() instanceof Range(var least, var most)) {
            form.reject(name, "rights.answer.range", least.orElse(BigDecimal.ZERO), most.orElse(BigDecimal.ZERO));
        } else {
            form.reject(name, "platform.form.choice");
        }
        return false;
    }

    void fill(Rows known) {
        form.with(LINES, known.rows().size() + 1);
        if (known.rows().isEmpty() && known.complete()) {
            form.with(NONE, "true");
        }
        if (!known.complete()) {
            form.with(OPEN, "true");
        }
        for (int line = 0; line < known.rows().size(); line++) {
            var at = line;
            known.rows().get(line).forEach((field, value) -> fill(name(at, field), value));
        }
    }

    private void fill(String name, Possible value) {
        switch (value) {
            case Truth truth when truth.isPoint() -> form.with(name, truth.isCertain() ? "yes" : "no");
            case Range range
            when range.isPoint() -> range.point().ifPresent(number -> form.with(name, NumberFields.written(number)));
            case Days days -> DayField.fill(form, name, days);
            case OneOf one
            when one.isPoint() -> form.with(name, one.codes().iterator().next());
            case Possible _ -> {}
        }
    }
}
