package be.schakel.rights.web;

import be.schakel.engine.Amount;
import be.schakel.engine.Answer;
import be.schakel.engine.Days;
import be.schakel.engine.Explanation;
import be.schakel.engine.Fact;
import be.schakel.engine.Field;
import be.schakel.engine.FigureUsed;
import be.schakel.engine.NearMiss;
import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Truth;
import be.schakel.engine.Unit;
import be.schakel.engine.Words;
import be.schakel.platform.web.Ui;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers, amounts and figures in the reader's language. */
public final class Texts {

    /** Zero or more says nothing. */
    private static final Range ANYTHING = new Range(Optional.of(BigDecimal.ZERO), Optional.empty());

    private final Ui ui;

    public Texts(Ui ui) {
        this.ui = ui;
    }

    public String answer(Fact fact, Answer answer) {
        return switch (answer) {
            case Answer.DontKnow() -> ui.t("rights.answer.dont-know");
            case Answer.RatherNotSay() -> ui.t("rights.answer.rather-not-say");
            case Answer.Known(var value) -> value(fact, value);
        };
    }

    private String value(Fact fact, Possible value) {
        return switch (value) {
            case Truth truth ->
                ui.t(truth.isPoint() ? "rights.answer." + (truth.isCertain() ? "yes" : "no") : "rights.answer.open");
            case Range range -> range(range, fact.unit().orElse(Unit.NUMBER));
            case Days days -> days(days);
            case OneOf(var codes) -> words(fact, codes);
            case Selection some -> some.certain().isEmpty() ? ui.t("rights.answer.none") : words(fact, some.certain());
            case Rows(var rows, var _) when rows.isEmpty() -> ui.t("rights.answer.none");
            case Rows(var rows, var _) ->
                rows.stream().map(row -> line(fact, row)).collect(Collectors.joining("; "));
        };
    }

    private String line(Fact fact, Map<String, Possible> row) {
        return fact.fields().entrySet().stream()
                .flatMap(field ->
                        Optional.ofNullable(row.get(field.getKey()))
                                .map(value -> cell(field.getValue(), value))
                                .stream())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String cell(Field field, Possible value) {
        return switch (value) {
            case Truth truth -> truth.isCertain() ? field.label().map(ui::w).orElse("") : "";
            case OneOf(var codes) -> words(field.values(), codes);
            case Range range -> range(range, field.unit().orElse(Unit.NUMBER));
            case Days days -> days(days);
            case Selection _, Rows _ -> "";
        };
    }

    /** What a fact comes to out of others. */
    public String derived(Fact fact, Possible value) {
        return value(fact, value);
    }

    private String words(Fact fact, Collection<String> codes) {
        return words(fact.values(), codes);
    }

    private String words(Map<String, Words> values, Collection<String> codes) {
        return codes.stream()
                .map(values::get)
                .filter(Objects::nonNull)
                .map(ui::w)
                .collect(Collectors.joining("; "));
    }

    public String range(Range range, Unit unit) {
        return range.equals(ANYTHING) ? ui.t("rights.answer.open") : told(range, unit);
    }

    private String told(Range range, Unit unit) {
        return range.point()
                .map(point -> number(point, unit))
                .orElseGet(() -> between(
                        range.min().map(low -> number(low, unit)), range.max().map(high -> number(high, unit))));
    }

    private String days(Days days) {
        return days.isPoint()
                ? days.earliest().map(ui::date).orElse("")
                : between(days.earliest().map(ui::date), days.latest().map(ui::date));
    }

    private String between(Optional<String> low, Optional<String> high) {
        if (low.isPresent() && high.isPresent()) {
            return ui.t("rights.between", low.get(), high.get());
        }
        return low.map(least -> ui.t("rights.at-least", least))
                .or(() -> high.map(most -> ui.t("rights.at-most", most)))
                .orElseGet(() -> ui.t("rights.answer.open"));
    }

    /** A number with its unit, in words: € 1.250,50 per maand. */
    public String number(BigDecimal number, Unit unit) {
        var written = unit.isMoney()
                ? ui.euro(number)
                : NumberFormat.getInstance(ui.locale()).format(number);
        return ui.t("rights.unit." + unit.name(), written);
    }

    public String amount(Amount amount) {
        return ui.t("rights.amount", amount.words(), range(amount.value(), amount.unit()));
    }

    /** The figure of the law that a condition read, with the day it is of; an old figure is said to be old. */
    public String figure(FigureUsed figure) {
        return figure.value()
                .map(value -> ui.t(
                        "rights.figure." + figure.state(),
                        figure.label(),
                        number(value.value(), figure.unit()),
                        value.from(),
                        value.until().orElse(value.from())))
                .orElseGet(() -> ui.t("rights.figure.UNKNOWN", figure.label()));
    }

    /** The words of a condition, when the law has words for it. */
    public Optional<String> condition(Explanation condition) {
        return switch (condition) {
            case Explanation.Leaf leaf -> Optional.of(ui.w(leaf.words()));
            case Explanation.Group group -> group.words().map(ui::w);
        };
    }

    /** How little was missing, and when time alone makes it right. */
    public String margin(NearMiss miss) {
        return miss.margin()
                .flatMap(margin -> miss.unit().map(unit -> ui.t("rights.margin", number(margin, unit))))
                .orElse("");
    }

    /** The site of an address, short enough to read. */
    public static String site(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "");
    }

    public String flips(LocalDate day) {
        return ui.t("rights.flips", day);
    }
}
