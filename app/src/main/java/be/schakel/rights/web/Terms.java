package be.schakel.rights.web;

import be.schakel.engine.Days;
import be.schakel.platform.web.Ui;
import be.schakel.rights.Opening;
import java.time.Period;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Terms of the law, and the days on which they end, in the reader's language. */
public final class Terms {

    private final Ui ui;

    public Terms(Ui ui) {
        this.ui = ui;
    }

    /** When one right opens another: "Opent op 1 maart 2027, zodra Leefloon 3 maanden loopt." */
    public String opening(Opening opening) {
        return switch (opening.when()) {
            case Opening.On(var days) ->
                ui.t("rights.opening.on", day(days), opening.from().name(), term(opening));
            case Opening.SinceUnknown _ ->
                ui.t("rights.opening.since-unknown", opening.from().name(), term(opening));
            case Opening.OnceHeld _ ->
                opening.edge().after().isEmpty()
                        ? ui.t("rights.opening.once-held", opening.from().name())
                        : ui.t("rights.opening.once-held-for", opening.from().name(), term(opening));
            case Opening.Now _ -> ui.t("rights.opening.now", opening.from().name());
        };
    }

    private String term(Opening opening) {
        return opening.edge().after().map(this::period).orElse("");
    }

    private String day(Days days) {
        var first = days.earliest().map(ui::date);
        var last = days.latest().map(ui::date);
        if (days.isPoint() || first.isEmpty() || last.isEmpty()) {
            return days.isPoint()
                    ? ui.t("rights.day.on", first.orElse(""))
                    : first.map(day -> ui.t("rights.day.from", day))
                            .orElseGet(() -> ui.t("rights.day.until", last.orElse("")));
        }
        return ui.t("rights.between", first.get(), last.get());
    }

    /** A term of the law: 3 maanden, 4 jaar. */
    public String period(Period period) {
        return Stream.of(
                        Map.entry("years", period.getYears()),
                        Map.entry("months", period.getMonths()),
                        Map.entry("days", period.getDays()))
                .filter(part -> part.getValue() > 0)
                .map(part -> ui.t("rights.period." + part.getKey(), part.getValue()))
                .collect(Collectors.joining(" "));
    }
}
