package be.schakel.rights.web;

import be.schakel.engine.Fact;
import be.schakel.engine.FactType;
import be.schakel.engine.Field;
import be.schakel.engine.Words;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Ui;
import be.schakel.rights.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer fields of a question, in the reader's language. */
public final class QuestionFields {

    private final Ui ui;
    private final Fact fact;

    public QuestionFields(Ui ui, Fact fact) {
        this.ui = ui;
        this.fact = fact;
    }

    /** Why a sensitive question is asked comes first, then how to find the answer, then how to write it. */
    public String hint() {
        return Stream.of(
                        fact.gentle().map(ui::w).stream(),
                        fact.help().map(ui::w).stream(),
                        fact.proof().map(proof -> ui.t("rights.proof", proof)).stream(),
                        howToWrite())
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    private Stream<String> howToWrite() {
        return switch (fact.type()) {
            case MONEY, NUMBER, DATE -> Stream.of(ui.t("rights.hint." + fact.type()));
            case BOOLEAN, INTEGER, CHOICE, CHOICES, LIST -> Stream.empty();
        };
    }

    public List<Option> options() {
        return options(fact.type(), fact.values());
    }

    /** Some of the choices, in the order of the corpus. */
    public List<Option> options(Collection<String> codes) {
        return options().stream()
                .filter(option -> codes.contains(option.value()))
                .toList();
    }

    private List<Option> options(FactType type, Map<String, Words> values) {
        if (type == FactType.BOOLEAN) {
            return List.of(new Option("yes", ui.t("rights.answer.yes")), new Option("no", ui.t("rights.answer.no")));
        }
        return values.entrySet().stream()
                .map(value -> new Option(value.getKey(), ui.w(value.getValue())))
                .toList();
    }

    /** What one line of this list is called: a person, an income. */
    public String line(int number) {
        return own("rights.lines.line", number);
    }

    /** How to say that there is nothing to fill in: "woont alleen". */
    public String none() {
        return own("rights.lines.none");
    }

    public String more() {
        return own("rights.lines.more");
    }

    /** The words for this list, when it has its own. */
    private String own(String key, Object... arguments) {
        var general = ui.t(key, arguments);
        return Objects.requireNonNullElse(
                ui.messages().getMessage(key + "." + fact.id(), arguments, general, ui.locale()), general);
    }

    /** What a field of a line is called. */
    public String label(String field) {
        return Optional.ofNullable(fact.fields().get(field))
                .flatMap(Field::label)
                .map(ui::w)
                .orElse(field);
    }

    public @Nullable String fieldHint(Field field) {
        return field.type() == FactType.DATE ? ui.t("rights.hint.DATE.short") : null;
    }

    /** Which keys a small keyboard shows. */
    public @Nullable String keys(Field field) {
        return switch (field.type()) {
            case MONEY -> "decimal";
            case INTEGER, NUMBER -> "numeric";
            case BOOLEAN, DATE, CHOICE, CHOICES, LIST -> null;
        };
    }

    /** A field of a line may be left open. */
    public List<Option> fieldOptions(Field field) {
        var options = new ArrayList<>(List.of(new Option("", ui.t("rights.lines.unknown"))));
        options.addAll(options(field.type(), field.values()));
        return options;
    }

    public boolean asksPeriod() {
        return NumberFields.hasPeriod(fact);
    }

    public String period() {
        return NumberFields.periodOf(fact);
    }

    public List<Option> periods() {
        return Stream.of("week", "month", "year")
                .map(period -> new Option(period, ui.t("rights.per." + period)))
                .toList();
    }

    public List<Option> voices() {
        return Arrays.stream(Voice.values())
                .map(voice -> new Option(voice.name(), ui.t("rights.voice." + voice)))
                .toList();
    }
}
