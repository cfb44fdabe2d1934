package be.schakel.detect;

import be.schakel.engine.Fact;
import be.schakel.engine.Possible;
import be.schakel.engine.Unit;
import be.schakel.engine.corpus.AnswerReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Chooses how the cells of a column are read, by the type of the fact and what the mapping says. */
final class Converters {
    private static final Pattern WITH_POINT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?(\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4})(,\\d{1,10})?");
    private static final String OPTIONS =
            "column, empty, unknown; yes, no (yes or no); codes, separator (choices); decimal, per (numbers); format (dates)";
    private final Fact fact;
    private final Keys keys;

    Converters(Fact fact, Keys keys) {
        this.fact = fact;
        this.keys = keys;
    }

    Column column() {
        String name = keys.required("column", "name the column that holds \"" + fact.id() + "\"");
        Set<String> unknown = new HashSet<>(keys.texts("unknown"));
        Function<String, Cell> convert = converter();
        Cell empty = empty(keys.text("empty").orElse("unknown"));
        keys.done(OPTIONS);
        return new Column(name, fact, empty, text -> unknown.contains(text) ? new Cell.Unknown() : convert.apply(text));
    }

    private Cell empty(String meaning) {
        return switch (meaning) {
            case "unknown" -> new Cell.Unknown();
            case "reject" -> new Cell.Bad("is empty");
            case String text -> emptyAs(text);
        };
    }

    /** An answer, written as the examples of the corpus write it; {@code none} for no choice at all. */
    private Cell emptyAs(String text) {
        return AnswerReader.read(fact, text.equals("none") ? "[]" : text)
                .flatMap(answer -> answer instanceof be.schakel.engine.Answer.Known(Possible value)
                        ? Optional.<Cell>of(new Cell.Known(value))
                        : Optional.empty())
                .orElseGet(() -> {
                    keys.problem(
                            "empty",
                            "\"" + text + "\" is no answer to \"" + fact.id() + "\"",
                            "write unknown, reject or an answer");
                    return new Cell.Unknown();
                });
    }

    private Function<String, Cell> converter() {
        return switch (fact.type()) {
            case BOOLEAN -> words(yesAndNo(), "is no word for yes or no");
            case CHOICE -> words(codes(), "is no known code");
            case CHOICES -> choices();
            case MONEY, INTEGER, NUMBER -> numbers();
            case DATE -> dates();
            case LIST -> this::rows;
        };
    }

    private static Function<String, Cell> words(Map<String, Possible> words, String otherwise) {
        Map<String, Cell> cells = new HashMap<>();
        words.forEach((word, value) -> cells.put(word, new Cell.Known(value)));
        Cell bad = new Cell.Bad(otherwise);
        return text -> cells.getOrDefault(text, bad);
    }

    private Map<String, Possible> yesAndNo() {
        Map<String, Possible> words = new HashMap<>();
        words(List.of("yes", "no"), "true", "yes").forEach(word -> words.put(word, Possible.yes()));
        for (String word : words(List.of("yes", "no"), "false", "no")) {
            if (words.put(word, Possible.no()) != null) {
                keys.problem("no", "\"" + word + "\" means both yes and no", "keep one");
            }
        }
        return words;
    }

    /** The words written for one of two keys, or what stands for it when neither is written. */
    private List<String> words(List<String> both, String standard, String key) {
        if (both.stream().noneMatch(keys::has)) {
            return List.of(standard);
        }
        if (!keys.has(key)) {
            keys.problem(both.getFirst(), "\"" + key + "\" has no word", "write both yes and no");
        }
        return keys.texts(key);
    }

    private Map<String, Possible> codes() {
        Map<String, Possible> codes = new HashMap<>();
        ownCodes().forEach((theirs, ours) -> codes.put(theirs, Possible.oneOf(ours)));
        return codes;
    }

    /** Our code by theirs; our own codes when the mapping says nothing. */
    private Map<String, String> ownCodes() {
        Map<String, String> codes = new HashMap<>();
        Optional<Keys> written = keys.block("codes");
        written.ifPresent(block -> block.names()
                .forEach(theirs -> block.text(theirs).ifPresent(ours -> {
                    if (!fact.values().containsKey(ours)) {
                        block.problem(
                                theirs,
                                "\"" + ours + "\" is no code of \"" + fact.id() + "\"",
                                "use one of: " + String.join(", ", fact.values().keySet()));
                    }
                    codes.put(theirs, ours);
                })));
        if (written.isEmpty()) {
            fact.values().keySet().forEach(code -> codes.put(code, code));
        }
        return codes;
    }

    private Function<String, Cell> choices() {
        Map<String, String> codes = ownCodes();
        Pattern separator = Pattern.compile(Pattern.quote(keys.text("separator").orElse("|")));
        return text -> {
            List<String> chosen = new ArrayList<>();
            for (String part : separator.split(text, -1)) {
                Optional.ofNullable(codes.get(part.strip())).ifPresentOrElse(chosen::add, () -> chosen.add(""));
            }
            return chosen.contains("")
                    ? new Cell.Bad("holds a code that is not known")
                    : new Cell.Known(Possible.selected(Set.copyOf(chosen).toArray(String[]::new)));
        };
    }

    private Function<String, Cell> numbers() {
        String decimal = keys.text("decimal").orElse("point");
        if (!Set.of("point", "comma").contains(decimal)) {
            keys.problem("decimal", "\"" + decimal + "\" is no decimal sign", "write point or comma");
        }
        boolean comma = decimal.equals("comma");
        Pattern shape = comma ? WITH_COMMA : WITH_POINT;
        Function<BigDecimal, Possible> meaning = keys.text("per").map(this::per).orElse(Possible::exactly);
        Cell bad = new Cell.Bad("is no number with a decimal " + decimal);
        return text -> shape.matcher(text).matches()
                ? new Cell.Known(meaning.apply(
                        new BigDecimal(comma ? text.replace(".", "").replace(',', '.') : text)))
                : bad;
    }

    private Function<BigDecimal, Possible> per(String name) {
        Optional<Periods> theirs = Optional.ofNullable(Periods.BY_NAME.get(name));
        Optional<Periods> ours = fact.unit().flatMap(Periods::of);
        if (theirs.isEmpty() || ours.isEmpty()) {
            keys.problem(
                    "per",
                    "\"" + fact.id() + "\" counts "
                            + fact.unit().map(Unit::code).orElse("nothing") + ", not an amount per " + name,
                    "write week, month or year for an amount per week, month or year; else remove it");
            return Possible::exactly;
        }
        return amount -> theirs.get().as(ours.get(), amount);
    }

    private Function<String, Cell> dates() {
        DateTimeFormatter format = format(keys.text("format").orElse("yyyy-MM-dd"));
        Cell bad = new Cell.Bad("is no date of the format in the mapping");
        return text -> {
            try {
                return new Cell.Known(Possible.on(LocalDate.parse(text, format)));
            } catch (DateTimeParseException unreadable) {
                return bad;
            }
        };
    }

    private DateTimeFormatter format(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException unknown) {
            keys.problem("format", "\"" + pattern + "\" is no format of a date", "write it as dd/MM/yyyy");
            return DateTimeFormatter.ISO_LOCAL_DATE;
        }
    }

    /** Rows as the examples of the corpus write them, which JSON is too. */
    private Cell rows(String text) {
        return AnswerReader.read(fact, text)
                .<Cell>map(answer -> switch (answer) {
                    case be.schakel.engine.Answer.Known(Possible value) -> new Cell.Known(value);
                    case be.schakel.engine.Answer.DontKnow(), be.schakel.engine.Answer.RatherNotSay() ->
                        new Cell.Unknown();
                })
                .orElse(new Cell.Bad("holds no rows that \"" + fact.id() + "\" admits"));
    }
}
