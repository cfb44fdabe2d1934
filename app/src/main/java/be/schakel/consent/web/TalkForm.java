package be.schakel.consent.web;

import be.schakel.consent.Answer;
import be.schakel.consent.Category;
import be.schakel.consent.ConsentForm;
import be.schakel.consent.ConsentPurpose;
import be.schakel.consent.ConsentScript;
import be.schakel.consent.GivenBy;
import be.schakel.consent.Preparation;
import be.schakel.consent.Step;
import be.schakel.consent.Talk;
import be.schakel.consent.Talk.Given;
import be.schakel.platform.web.Form;
import be.schakel.platform.web.Language;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the page of a talk, and puts what is still to be done beside its field. */
final class TalkForm {

    private static final Set<String> PLACES = Set.of("office", "home", "phone", "video", "elsewhere");
    private static final Map<String, Step> TICKS =
            Map.of("weighed", Step.WEIGHED, "taken-over", Step.FILE_TAKEN_OVER, "no-secrecy", Step.NO_SECRECY_TOLD);

    private final Form form;
    private final Preparation preparation;
    private final LocalDate today;

    TalkForm(Form form, Preparation preparation, LocalDate today) {
        this.form = form;
        this.preparation = preparation;
        this.today = today;
    }

    static String answer(Category category) {
        return "answer-" + category.code();
    }

    static String need(Category category) {
        return "need-" + category.code();
    }

    Talk talk() {
        var answers = answers();
        if (answers.isEmpty()) {
            form.reject(firstAnswer(), "consent.new.answer-something");
        }
        return new Talk(
                form.id("talk").orElse(preparation.talk()),
                preparation.card().trajectory(),
                preparation.partner().id(),
                preparation.purpose(),
                answers,
                needs(),
                given(answers.containsValue(Answer.YES)),
                explained(),
                ticked(),
                ahead("until"),
                ahead("revisit"),
                seen());
    }

    private String firstAnswer() {
        return isWholeFile() ? "answer-all" : answer(Category.K1_IDENTITY);
    }

    private boolean isWholeFile() {
        return preparation.purpose() == ConsentPurpose.FULL_TRANSFER;
    }

    private Map<Category, Answer> answers() {
        var answers = new EnumMap<Category, Answer>(Category.class);
        for (var category : preparation.offered()) {
            form.choice(isWholeFile() ? "answer-all" : answer(category), Answer.class)
                    .ifPresent(answer -> answers.put(category, answer));
        }
        return answers;
    }

    private Map<Category, String> needs() {
        var needs = new EnumMap<Category, String>(Category.class);
        for (var category : preparation.offered()) {
            if (!category.isUsual()) {
                form.text(need(category), Form.LINE).ifPresent(need -> needs.put(category, need));
            }
        }
        return needs;
    }

    /** A no needs no more than the no; for a yes, who gave it and how are part of it. */
    private Given given(boolean withYes) {
        var by = form.choice("given-by", GivenBy.class);
        var how = form.choice("how", ConsentForm.class);
        if (withYes && by.isEmpty()) {
            form.reject("given-by", "consent.new.given-by-missing");
        }
        if (withYes && how.isEmpty()) {
            form.reject("how", "consent.new.how-missing");
        }
        return new Given(
                by.orElse(GivenBy.SELF),
                form.text("capacity", Form.NOTE).orElse(""),
                how.orElse(ConsentForm.ORAL),
                PLACES.contains(form.value("place")) ? form.value("place") : "",
                form.text("document", Form.LINE).orElse(""),
                Language.byCode(form.value("language")).orElse(Language.NL).code());
    }

    private Set<String> explained() {
        var said = new HashSet<>(form.values("said"));
        if (form.has("reasons", "yes")) {
            said.add(ConsentScript.REASONS);
        }
        return said;
    }

    private Set<Step> ticked() {
        var ticked = EnumSet.noneOf(Step.class);
        TICKS.forEach((field, step) -> {
            if (form.has(field, "yes")) {
                ticked.add(step);
            }
        });
        return ticked;
    }

    private Optional<LocalDate> ahead(String field) {
        var day = form.date(field);
        if (day.isPresent() && !day.get().isAfter(today)) {
            form.reject(field, "consent.new.day-past");
        }
        return day;
    }

    private long seen() {
        return form.value("seen").matches("\\d{1,18}") ? Long.parseLong(form.value("seen")) : 0;
    }

    void reject(Set<Step> missing) {
        for (var step : missing) {
            if (step == Step.NEED_NOTED) {
                preparation.offered().stream()
                        .filter(this::lacksNeed)
                        .forEach(category -> form.reject(need(category), step.messageKey()));
            } else {
                form.reject(field(step), step.messageKey());
            }
        }
    }

    private boolean lacksNeed(Category category) {
        return !category.isUsual()
                && form.has(answer(category), "yes")
                && form.value(need(category)).isBlank();
    }

    private String field(Step step) {
        return switch (step) {
            case SIX_EXPLAINED -> "said";
            case REASONS_TOLD -> "reasons";
            case WEIGHED -> "weighed";
            case FILE_TAKEN_OVER -> "taken-over";
            case NO_SECRECY_TOLD -> "no-secrecy";
            case PLACE_NOTED -> "place";
            case PAPER_FILED -> "document";
            case ON_PAPER -> "how";
            case RIGHT_PERSON -> "given-by";
            case CAPACITY_NOTED, MANDATE_NOTED -> "capacity";
            case NAME_CHECKED,
                    NO_PERSON_LINK,
                    DANGER_WEIGHED,
                    TEAM_KNOWN_TO_CLIENT,
                    YES_FOR_THIS_PART,
                    NEED_NOTED,
                    NUMBER_AUTHORISED,
                    PERSON_AGREED,
                    PARENTS_INFORMED,
                    COOPERATION_AGREED,
                    PROTOCOL_STORED,
                    CLIENT_AT_TABLE -> firstAnswer();
        };
    }
}
