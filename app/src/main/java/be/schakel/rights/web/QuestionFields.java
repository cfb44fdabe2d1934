package be.schakel.rights.web;

import be.schakel.engine.Fact;
import be.schakel.engine.FactType;
import be.schakel.platform.web.Option;
import be.schakel.platform.web.Ui;
import be.schakel.rights.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        if (fact.type() == FactType.BOOLEAN) {
            return List.of(new Option("yes", ui.t("rights.answer.yes")), new Option("no", ui.t("rights.answer.no")));
        }
        return fact.values().entrySet().stream()
                .map(value -> new Option(value.getKey(), ui.w(value.getValue())))
                .toList();
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
