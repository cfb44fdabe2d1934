package be.schakel.rights.web;

import be.schakel.platform.web.Ui;
import be.schakel.rights.RealisationState;
import be.schakel.rights.RightFile;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Which days a state of a right carries, and how to ask for them. */
final class StepFields {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private StepFields() {}

    /** Carries a last day: of an appeal, or of the right itself. */
    static boolean hasEnd(RealisationState state) {
        return state.opensAppeal() || (state.runs() && state != RealisationState.EFFECT_CHECKED);
    }

    /** Someone looks, asks or talks again on a day. */
    static boolean hasLook(RealisationState state) {
        return switch (state) {
            case NOT_WANTED, CHECK_RECEIVED, WAITING_DOCUMENTS, HANDED_OVER, APPLIED, APPEAL, IN_USE, EFFECT_CHECKED ->
                true;
            case SUGGESTED,
                    NOT_APPLICABLE,
                    EXPLAINED,
                    TO_APPLY,
                    GRANTED,
                    PARTLY,
                    REFUSED,
                    REFUSED_FINAL,
                    ENDING_SOON,
                    RENEWED,
                    ENDED,
                    TO_CLAIM -> false;
        };
    }

    static String endLabel(Ui ui, RealisationState state) {
        return ui.t(state.opensAppeal() ? "rights.step.appeal-until" : "rights.step.ends");
    }

    /** Where the law fixes the term to appeal, an empty field is enough. */
    static String endHint(Ui ui, RealisationState state, RightFile file) {
        return switch (state) {
            case REFUSED, PARTLY ->
                file.view()
                        .right()
                        .appealWithin()
                        .map(term -> ui.t("rights.step.term", period(ui, term)))
                        .orElseGet(() -> ui.t("rights.step.no-term"));
            case ENDING_SOON -> ui.t("rights.step.end-known");
            case SUGGESTED,
                    NOT_APPLICABLE,
                    EXPLAINED,
                    NOT_WANTED,
                    TO_APPLY,
                    WAITING_DOCUMENTS,
                    HANDED_OVER,
                    APPLIED,
                    GRANTED,
                    APPEAL,
                    REFUSED_FINAL,
                    IN_USE,
                    EFFECT_CHECKED,
                    RENEWED,
                    ENDED,
                    CHECK_RECEIVED,
                    TO_CLAIM -> ui.t("rights.step.due.hint");
        };
    }

    static String lookLabel(Ui ui, RealisationState state) {
        return ui.t(
                switch (state) {
                    case CHECK_RECEIVED -> "rights.step.look.received";
                    case WAITING_DOCUMENTS, HANDED_OVER, APPLIED, APPEAL -> "rights.step.look.asked";
                    case IN_USE, EFFECT_CHECKED -> "rights.step.look.effect";
                    case NOT_WANTED,
                            SUGGESTED,
                            NOT_APPLICABLE,
                            EXPLAINED,
                            TO_APPLY,
                            GRANTED,
                            PARTLY,
                            REFUSED,
                            REFUSED_FINAL,
                            ENDING_SOON,
                            RENEWED,
                            ENDED,
                            TO_CLAIM -> "rights.step.look.talked";
                });
    }

    static String lookHint(Ui ui, RealisationState state) {
        return ui.t(state == RealisationState.CHECK_RECEIVED ? "rights.step.look.hint" : "rights.step.due.hint");
    }

    /** A term in words: months and days. */
    static String period(Ui ui, Period term) {
        var months = term.toTotalMonths();
        return months == 0 ? ui.t("rights.days", term.get(ChronoUnit.DAYS)) : ui.t("rights.months", months);
    }

    /** As people type a day. */
    static String typed(LocalDate day) {
        return TYPED.format(day);
    }
}
