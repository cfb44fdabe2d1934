package be.schakel.rights.web;

import be.schakel.engine.Answer;
import be.schakel.engine.Days;
import be.schakel.engine.Fact;
import be.schakel.engine.OneOf;
import be.schakel.engine.Possible;
import be.schakel.engine.Range;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Truth;
import be.schakel.platform.web.Form;
import be.schakel.rights.Asking;
import be.schakel.rights.GivenAnswer;
import be.schakel.rights.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer on the form of its question. Every question also takes "weet ik niet" and "wil niet zeggen" (ux rule 3). What
 * cannot be read, or lies outside what the question admits, stays on the form with a problem.
 */
final class AnswerForm {

    static final String ANSWER = "answer";

    /** The button pressed instead of giving a value. */
    private static final String HOW = "how";

    private final Fact fact;
    private final Form form;

    AnswerForm(Fact fact, Form form) {
        this.fact = fact;
        this.form = form;
    }

    Optional<GivenAnswer> read(LocalDate today) {
        var answer = answer();
        var voice = form.choice("voice", Voice.class).orElse(Voice.CLIENT);
        var saidOn = form.date("saidOn").orElse(today);
        if (saidOn.isAfter(today)) {
            form.reject("saidOn", "rights.answer.future");
        }
        var version = form.whole("version", 0, Integer.MAX_VALUE).orElse(0);
        return form.isRefused()
                ? Optional.empty()
                : answer.map(given -> new GivenAnswer(fact.id(), given, voice, saidOn, version));
    }

    private Optional<Answer> answer() {
        return switch (form.value(HOW)) {
            case "dont-know" -> Optional.of(Answer.dontKnow());
            case "rather-not-say" -> Optional.of(Answer.ratherNotSay());
            case String how when RowFields.isOnlyLines(how) -> Optional.empty();
            default -> value().filter(this::admitted).map(Answer::known);
        };
    }

    private Optional<? extends Possible> value() {
        return switch (fact.type()) {
            case BOOLEAN -> yesOrNo();
            case MONEY, INTEGER, NUMBER -> new NumberFields(fact, form).read();
            case DATE -> DayField.read(form, ANSWER);
            case CHOICE -> oneOf();
            case CHOICES ->
                Optional.of(Possible.selected(form.values(ANSWER).stream()
                        .filter(fact.values()::containsKey)
                        .toArray(String[]::new)));
            case LIST -> new RowFields(fact, form).read();
        };
    }

    private Optional<Possible> yesOrNo() {
        return switch (form.value(ANSWER)) {
            case "yes" -> Optional.of(Possible.yes());
            case "no" -> Optional.of(Possible.no());
            default -> nothing();
        };
    }

    private Optional<Possible> oneOf() {
        return fact.values().containsKey(form.value(ANSWER))
                ? Optional.of(Possible.oneOf(form.value(ANSWER)))
                : nothing();
    }

    private Optional<Possible> nothing() {
        form.reject(ANSWER, "rights.answer.needed");
        return Optional.empty();
    }

    private boolean admitted(Possible value) {
        if (fact.problemWith(value).isEmpty()) {
            return true;
        }
        switch (fact.anything()) {
            case Range(var least, var most) ->
                form.reject(ANSWER, "rights.answer.range", least.orElse(BigDecimal.ZERO), most.orElse(BigDecimal.ZERO));
            case Days(var first, var last) ->
                form.reject(ANSWER, "rights.answer.days", first.orElse(LocalDate.EPOCH), last.orElse(LocalDate.EPOCH));
            case Possible _ -> form.reject(ANSWER, "platform.form.choice");
        }
        return false;
    }

    /**
     * Shows what is known, unless something was typed already.
     *
     * @param beforehand what to lay under a question that was not answered yet
     */
    static void fill(Asking asking, Form form, Optional<Possible> beforehand) {
        beforehand.ifPresent(value -> fill(asking.fact(), form, value));
        asking.known().ifPresent(given -> {
            form.with("voice", given.voice());
            if (given.answer() instanceof Answer.Known(var value)) {
                fill(asking.fact(), form, value);
            }
        });
    }

    private static void fill(Fact fact, Form form, Possible value) {
        switch (value) {
            case Truth truth when truth.isPoint() -> form.with(ANSWER, truth.isCertain() ? "yes" : "no");
            case Range range -> new NumberFields(fact, form).fill(range);
            case Days days -> DayField.fill(form, ANSWER, days);
            case OneOf one
            when one.isPoint() -> form.with(ANSWER, one.codes().iterator().next());
            case Selection some -> form.withAll(ANSWER, some.certain());
            case Rows rows -> new RowFields(fact, form).fill(rows);
            case Possible _ -> {}
        }
    }
}
