package be.schakel.intake.web;

import be.schakel.intake.TrajectoryState;
import be.schakel.intake.Turn;
import be.schakel.intake.Turn.Dormant.Why;
import be.schakel.platform.web.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A turn of a trajectory that a worker makes on a page of its own. */
public enum CourseStep {
    RUST(TrajectoryState.DORMANT),
    AANKLAMPEND(TrajectoryState.PERSISTENT),
    VERDER(TrajectoryState.OPEN),
    AFRONDEN(TrajectoryState.CLOSING);

    private static final int DAYS_OF_REST = 30;

    private final TrajectoryState to;

    CourseStep(TrajectoryState to) {
        this.to = to;
    }

    /** Those that may follow. A crisis ends on the crisis card. */
    static List<CourseStep> after(TrajectoryState state) {
        return state == TrajectoryState.CRISIS
                ? List.of()
                : Arrays.stream(values())
                        .filter(step -> state.mayBecome(step.to))
                        .toList();
    }

    /** Reads what the page of this step asks; a guard that is not met becomes a problem of the form. */
    Turn read(Form form, LocalDate today) {
        var note = form.text("note", Form.NOTE).orElse("");
        var turn = switch (this) {
            case RUST -> new Turn.Dormant(why(form), note, day(form, today));
            case AANKLAMPEND -> new Turn.Persistent(note, day(form, today));
            case VERDER -> new Turn.Resumed(note);
            case AFRONDEN -> new Turn.ClosingPlanned(note);
        };
        turn.refusal(today).ifPresent(rule -> form.reject(DAY_RULES.contains(rule) ? "day" : "note", rule));
        return turn;
    }

    private static final List<String> DAY_RULES = List.of("intake.turn.review-within", "intake.turn.invite-later");

    private Why why(Form form) {
        var why = form.choice("why", Why.class);
        if (why.isEmpty()) {
            form.reject("why", "intake.course.why-missing");
        }
        return why.orElse(Why.PAUSE);
    }

    private LocalDate day(Form form, LocalDate today) {
        return form.date("day").orElseGet(() -> usualDay(today).orElse(today));
    }

    /** The day to look again that the page proposes. */
    Optional<LocalDate> usualDay(LocalDate today) {
        return switch (this) {
            case RUST -> Optional.of(today.plusDays(DAYS_OF_REST));
            case AANKLAMPEND -> Optional.of(today.plusMonths(Turn.MONTHS_TO_REVIEW));
            case VERDER, AFRONDEN -> Optional.empty();
        };
    }

    public boolean asksWhy() {
        return this == RUST;
    }

    public boolean asksDay() {
        return this == RUST || this == AANKLAMPEND;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CourseStep> byCode(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }
}
