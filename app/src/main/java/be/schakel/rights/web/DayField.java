package be.schakel.rights.web;

import be.schakel.engine.Days;
import be.schakel.engine.Possible;
import be.schakel.platform.web.Form;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people remember it: the day itself, or only the month or the year. */
final class DayField {

    private static final Pattern MONTH = Pattern.compile("(0?[1-9]|1[0-2])[-/. ](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private DayField() {}

    static Optional<Possible> read(Form form, String field) {
        var raw = form.value(field);
        var month = MONTH.matcher(raw);
        if (month.matches()) {
            var asked = YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)));
            return Optional.of(Possible.between(asked.atDay(1), asked.atEndOfMonth()));
        }
        if (YEAR.matcher(raw).matches()) {
            var asked = Year.parse(raw);
            return Optional.of(
                    Possible.between(asked.atDay(1), asked.atMonth(12).atEndOfMonth()));
        }
        if (raw.isBlank()) {
            form.reject(field, "rights.answer.needed");
            return Optional.empty();
        }
        var day = form.date(field);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        if (day.get().getYear() < 1900 || day.get().getYear() > 2100) {
            form.reject(field, "rights.answer.far-day");
            return Optional.empty();
        }
        return day.map(Possible::on);
    }

    static void fill(Form form, String field, Days days) {
        days.earliest().filter(day -> days.isPoint()).ifPresent(day -> form.with(field, written(day)));
        days.earliest().filter(day -> !days.isPoint()).ifPresent(first -> {
            var wholeYear = days.latest()
                    .filter(last -> last.getDayOfYear() > 364 && first.getDayOfYear() == 1)
                    .isPresent();
            form.with(field, wholeYear ? first.getYear() : first.getMonthValue() + "-" + first.getYear());
        });
    }

    private static String written(java.time.LocalDate day) {
        return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }
}
