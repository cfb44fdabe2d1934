package be.schakel.clarification.web;

import be.schakel.clarification.DomainState;
import be.schakel.clarification.Measure;
import be.schakel.clarification.Reply;
import be.schakel.clarification.StepResult;
import be.schakel.clarification.StepTaken;
import be.schakel.clarification.Talk;
import be.schakel.clarification.Topic;
import be.schakel.clarification.TypedTalk;
import be.schakel.platform.web.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a topic page. Steps are numbered {@code step-1}, {@code step-2} …; {@code steps} says how many stood on
 * the page when it was shown, so that the one after is new.
 */
record TalkForm(Form form) {

    static final String STATE = "state";
    static final int STEP_LENGTH = 500;
    private static final int MOST_STEPS = 200;
    private static final Set<String> PLAIN_FIELDS =
            Set.of("words", "strengths", "vulnerabilities", "reply", "scale", "why", "lower", "higher", "note", "day");

    TypedTalk read(LocalDate today) {
        var day = day(today);
        var talk = new Talk(
                note("words"),
                note("strengths"),
                note("vulnerabilities"),
                form.choice("reply", Reply.class).orElse(Reply.OPEN),
                steps(),
                Optional.of(measure(day)),
                note("note"));
        var version = form.whole("version", 0, Integer.MAX_VALUE).orElse(0);
        return new TypedTalk(version, day, talk, form.choice(STATE, DomainState.class));
    }

    /** The day the page was shown, when it stayed open over midnight. */
    private LocalDate day(LocalDate today) {
        return form.date("day").filter(today.minusDays(1)::equals).orElse(today);
    }

    private String note(String field) {
        return form.text(field, Form.NOTE).orElse("");
    }

    private List<StepTaken> steps() {
        var steps = new ArrayList<StepTaken>();
        for (int ordinal = 1; ordinal <= stepsShown() + 1; ordinal++) {
            if (!form.values("step-" + ordinal).isEmpty()) {
                var what = form.text("step-" + ordinal, STEP_LENGTH).orElse("");
                var result = form.choice("result-" + ordinal, StepResult.class).orElse(StepResult.RUNNING);
                steps.add(new StepTaken(ordinal, what, result));
            }
        }
        return steps;
    }

    private int stepsShown() {
        return form.whole("steps", 0, MOST_STEPS).orElse(0);
    }

    private Measure measure(LocalDate day) {
        var raw = form.value("scale");
        var isNumber = raw.matches("\\d+");
        return new Measure(
                day,
                isNumber ? form.whole("scale", 0, 10) : Optional.empty(),
                isNumber ? Reply.OPEN : form.choice("scale", Reply.class).orElse(Reply.OPEN),
                note("why"),
                note("lower"),
                note("higher"));
    }

    /** Fills in what is saved, where nothing was typed. */
    void fill(Topic topic, LocalDate today) {
        var talk = topic.talkOn(today);
        form.with("words", talk.clientWords())
                .with("strengths", talk.strengths())
                .with("vulnerabilities", talk.vulnerabilities())
                .with("reply", code(talk.reply()))
                .with("note", talk.privateNote())
                .with("version", topic.version())
                .with("steps", topic.lastOrdinal())
                .with("day", today);
        talk.measure().ifPresent(this::fill);
        for (var step : talk.steps()) {
            form.with("step-" + step.ordinal(), step.what()).with("result-" + step.ordinal(), code(step.result()));
        }
    }

    private void fill(Measure measure) {
        var chosen = measure.number().map(String::valueOf);
        if (chosen.isPresent() || measure.reply() != Reply.OPEN) {
            form.with("scale", chosen.orElseGet(() -> code(measure.reply())));
        }
        form.with("why", measure.why()).with("lower", measure.notLower()).with("higher", measure.oneHigher());
    }

    /**
     * The same input to be saved over what a colleague saved. A field left empty here takes what the colleague wrote;
     * a step that is new on both sides stays in the list twice, once for each.
     */
    Form over(Topic theirs) {
        var values = new LinkedHashMap<String, List<String>>();
        PLAIN_FIELDS.stream().filter(this::isFilledIn).forEach(field -> copy(field, field, values));
        for (int ordinal = 1; ordinal <= stepsShown() + 1; ordinal++) {
            var place = ordinal > stepsShown() && isTaken(ordinal, theirs) ? theirs.lastOrdinal() + 1 : ordinal;
            copy("step-" + ordinal, "step-" + place, values);
            copy("result-" + ordinal, "result-" + place, values);
        }
        return Form.of(values);
    }

    private boolean isFilledIn(String field) {
        return !form.value(field).isEmpty() && !form.has(field, code(Reply.OPEN));
    }

    private boolean isTaken(int ordinal, Topic theirs) {
        return theirs.said().steps().stream()
                .anyMatch(step -> step.ordinal() == ordinal && !step.what().equals(form.value("step-" + ordinal)));
    }

    private void copy(String from, String to, LinkedHashMap<String, List<String>> values) {
        if (!form.values(from).isEmpty()) {
            values.put(to, form.values(from));
        }
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
