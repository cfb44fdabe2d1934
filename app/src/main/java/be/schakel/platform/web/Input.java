package be.schakel.platform.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what people type: dates and amounts in the ways they are written in Flanders. */
final class Input {

    /** Reads one raw, non-blank value; empty or an exception when it is not one. */
    interface Reader<T> {
        Optional<T> read(String raw);
    }

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern THOUSANDS_POINT = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
    private static final Pattern PLAIN_AMOUNT = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");

    private Input() {}

    /** Trimmed, and without control characters that no field can mean and PostgreSQL cannot store. */
    static Map<String, List<String>> cleaned(Map<String, List<String>> values) {
        var cleaned = new LinkedHashMap<String, List<String>>();
        values.forEach((field, raw) ->
                cleaned.put(field, raw.stream().map(Input::clean).toList()));
        return cleaned;
    }

    private static String clean(String raw) {
        return raw.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
    }

    static <T> Optional<T> attempt(Reader<T> reader, String raw) {
        try {
            return reader.read(raw);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> date(String raw) {
        var dayFirst = DAY_FIRST.matcher(raw);
        if (dayFirst.matches()) {
            return Optional.of(
                    LocalDate.of(number(dayFirst.group(3)), number(dayFirst.group(2)), number(dayFirst.group(1))));
        }
        var yearFirst = YEAR_FIRST.matcher(raw);
        return yearFirst.matches()
                ? Optional.of(LocalDate.of(
                        number(yearFirst.group(1)), number(yearFirst.group(2)), number(yearFirst.group(3))))
                : Optional.empty();
    }

    static Optional<BigDecimal> money(String raw) {
        var amount = raw.replaceAll("[€\\s\u00a0]|EUR|euro", "");
        if (THOUSANDS_POINT.matcher(amount).matches()) {
            amount = amount.replace(".", "");
        }
        return PLAIN_AMOUNT.matcher(amount).matches()
                ? Optional.of(new BigDecimal(amount.replace(',', '.')))
                : Optional.empty();
    }

    static Optional<Integer> whole(String raw) {
        return Optional.of(number(raw));
    }

    static Optional<UUID> id(String raw) {
        return Optional.of(UUID.fromString(raw));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
