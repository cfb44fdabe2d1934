package be.schakel.platform.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What someone typed, raw, and what is wrong with it. Reading a field checks it: a bad value leaves a problem behind
 * and keeps the input. One instance per request; not thread-safe.
 */
public final class Form {

    /** Bound for one line of text; longer is refused with the input kept. */
    public static final int LINE = 200;
    /** Bound for a note. */
    public static final int NOTE = 8_000;

    /** Where the values come from. */
    private enum Origin {
        /** The page fills them. */
        PAGE,
        /** Someone sent them. */
        SENT,
        /** They stood on this page before: a language switch or a lost session came between. */
        KEPT
    }

    private final Map<String, List<String>> values;
    private final Origin origin;
    private final Set<String> unsaved;
    private final Set<String> read = new TreeSet<>();
    private final Map<String, FieldProblem> problems = new LinkedHashMap<>();

    private Form(Map<String, List<String>> values, Origin origin, Set<String> unsaved) {
        this.values = values;
        this.origin = origin;
        this.unsaved = unsaved;
    }

    public static Form empty() {
        return new Form(new LinkedHashMap<>(), Origin.PAGE, new TreeSet<>());
    }

    public static Form of(Map<String, List<String>> values) {
        return new Form(Input.cleaned(values), Origin.SENT, new TreeSet<>());
    }

    /** What an address asks for. */
    static Form asked(Map<String, List<String>> values) {
        return new Form(Input.cleaned(values), Origin.PAGE, new TreeSet<>());
    }

    /** @param unsaved the fields that someone typed in */
    static Form kept(Map<String, List<String>> values, Set<String> unsaved) {
        return new Form(Input.cleaned(values), Origin.KEPT, new TreeSet<>(unsaved));
    }

    /** Something was typed on this page before and is not saved yet. */
    public boolean isUnsaved() {
        return !unsaved.isEmpty();
    }

    /** Fills a field from what is saved, unless the reader already typed something on this page. */
    public Form with(String field, Object value) {
        return withAll(field, List.of(String.valueOf(value)));
    }

    public Form withAll(String field, Collection<String> all) {
        if (origin != Origin.KEPT) {
            values.putIfAbsent(field, List.copyOf(all));
        } else if (Filled.isSame(List.copyOf(all), values.getOrDefault(field, List.of()))) {
            unsaved.remove(field);
        }
        return this;
    }

    /** A list to choose from always stands on one of its options: the first, until someone chooses. */
    public Form chosenFrom(String field, List<Option> options) {
        return options.isEmpty() || options.stream().anyMatch(option -> has(field, option.value()))
                ? this
                : with(field, options.getFirst().value());
    }

    /** For a hidden field: what the fields that were shown are filled with. Empty once someone typed in them. */
    public Optional<String> filled() {
        return origin == Origin.SENT || isUnsaved() ? Optional.empty() : Optional.of(Filled.note(read, values));
    }

    public String value(String field) {
        var all = values(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> values(String field) {
        read.add(field);
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    public Optional<String> text(String field, int longest) {
        var value = value(field);
        if (value.length() > longest) {
            reject(field, "platform.form.too-long", value.length(), longest);
            return Optional.empty();
        }
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    public String requiredText(String field, int longest, String messageKey) {
        var text = text(field, longest);
        if (text.isEmpty() && problem(field).isEmpty()) {
            reject(field, messageKey);
        }
        return text.orElse("");
    }

    public Optional<LocalDate> date(String field) {
        return read(field, Input::date, "platform.form.date");
    }

    /** Euros: 1.250,50 and 1250.5 both read well; negative is refused. */
    public Optional<BigDecimal> money(String field) {
        return read(field, Input::money, "platform.form.money");
    }

    public Optional<Integer> whole(String field, int least, int most) {
        var number = read(field, Input::whole, "platform.form.whole", least, most);
        if (number.isPresent() && (number.get() < least || number.get() > most)) {
            reject(field, "platform.form.whole", least, most);
            return Optional.empty();
        }
        return number;
    }

    public Optional<UUID> id(String field) {
        return read(field, Input::id, "platform.form.choice");
    }

    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return read(
                field, raw -> Optional.of(Enum.valueOf(type, raw.toUpperCase(Locale.ROOT))), "platform.form.choice");
    }

    private <T> Optional<T> read(String field, Input.Reader<T> reader, String messageKey, Object... arguments) {
        var raw = value(field);
        if (raw.isBlank()) {
            return Optional.empty();
        }
        var read = Input.attempt(reader, raw);
        if (read.isEmpty()) {
            reject(field, messageKey, arguments);
        }
        return read;
    }

    /** Leaves the first problem of a field standing. */
    public void reject(String field, String messageKey, Object... arguments) {
        problems.putIfAbsent(field, new FieldProblem(field, messageKey, List.of(arguments)));
    }

    public Optional<FieldProblem> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    public List<FieldProblem> problems() {
        return new ArrayList<>(problems.values());
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }
}
