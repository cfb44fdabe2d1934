package be.schakel.benchmarks.population;

import be.schakel.engine.Corpus;
import be.schakel.engine.Range;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * In the SQL of DuckDB: unknown is NULL, and so is a figure that is not exact that day. Three-valued as the reference
 * workload is: a choice by something unknown is unknown.
 */
final class Sql extends Notation {

    Sql(Corpus corpus, LocalDate day) {
        super(corpus, day);
    }

    @Override
    String fact(String id) {
        return id;
    }

    @Override
    String figure(Range value, Type type) {
        return value.point().map((BigDecimal exact) -> number(exact, type)).orElse("null");
    }

    @Override
    String number(String digits) {
        return digits;
    }

    @Override
    String numbered(String condition) {
        return "cast(" + condition + " as integer)";
    }

    @Override
    String day(LocalDate day) {
        return "date '" + day + "'";
    }

    @Override
    String compared(Type type, String left, Term.Comparison comparison, String right) {
        String sign = switch (comparison) {
            case EQUAL -> " = ";
            case UNEQUAL -> " <> ";
            case LESS -> " < ";
            case AT_MOST -> " <= ";
            case MORE -> " > ";
            case AT_LEAST -> " >= ";
        };
        return "(" + left + sign + right + ")";
    }

    @Override
    String joined(Term.Connective connective, List<String> parts) {
        return parts.stream()
                .collect(Collectors.joining(connective == Term.Connective.AND ? " and " : " or ", "(", ")"));
    }

    @Override
    String not(String condition) {
        return "(not " + condition + ")";
    }

    /** Unknown when the condition is. */
    @Override
    String choice(String condition, String then, String otherwise) {
        return "case when " + condition + " then " + then + " when not " + condition + " then " + otherwise + " end";
    }

    @Override
    String has(String codes, long bit) {
        return "((" + codes + " & " + bit + ") <> 0)";
    }

    @Override
    String plusMonths(String date, String months) {
        return "cast(" + date + " + to_months(cast(" + months + " as integer)) as date)";
    }

    @Override
    String plusDays(String date, String days) {
        return "(" + date + " + cast(" + days + " as integer))";
    }

    @Override
    String rounded(Term.Function function, String number, int places) {
        if (places != 0) {
            throw none(function + " to " + places);
        }
        return (function == Term.Function.CEILING ? "ceil(" : "round(") + number + ")";
    }

    @Override
    String function(Term.Function function, List<String> arguments) {
        return switch (function) {
            case MONTHS_BETWEEN -> "datesub('month', " + String.join(", ", arguments) + ")";
            case WHOLE_YEARS -> "(" + arguments.getFirst() + " // 12)";
            case YEAR, MONTH, DAY -> function.name().toLowerCase(Locale.ROOT) + "(" + arguments.getFirst() + ")";
            default -> throw none(function);
        };
    }

    /** Of something unknown there is no least or greatest; {@code least} and {@code greatest} would leave it out. */
    @Override
    String extreme(Term.Function function, String one, String two) {
        return choice("(" + one + (function == Term.Function.MIN ? " <= " : " >= ") + two + ")", one, two);
    }

    @Override
    String some(Listed rows) {
        String body = rows.conditions().getLast();
        String list = filtered(new Listed(
                rows.fact(),
                rows.row(),
                rows.conditions().subList(0, rows.conditions().size() - 1)));
        return "case when " + any(list, rows.row(), body) + " then true when "
                + any(list, rows.row(), body + " is null") + " or " + list + " is null then null else false end";
    }

    @Override
    String count(Listed rows) {
        return "len(" + filtered(rows) + ")";
    }

    @Override
    String sum(Listed rows, String field) {
        String list = filtered(rows);
        return "case when " + list + " is not null then coalesce(list_sum(" + each(list, rows.row(), field)
                + "), 0) end";
    }

    @Override
    String extreme(Term.Function function, Listed rows, String field) {
        return (function == Term.Function.MIN ? "list_min(" : "list_max(") + each(filtered(rows), rows.row(), field)
                + ")";
    }

    private static String each(String list, String row, String field) {
        return "list_transform(" + list + ", lambda " + row + ": " + row + "." + field + ")";
    }

    private static String any(String list, String row, String condition) {
        return "len(" + where(list, row, condition) + ") > 0";
    }

    private static String where(String list, String row, String condition) {
        return "list_filter(" + list + ", lambda " + row + ": " + condition + ")";
    }

    /** Unknown when it is unknown of any row whether it is meant. */
    private static String filtered(Listed rows) {
        String list = rows.fact();
        for (String condition : rows.conditions()) {
            list = "case when not " + any(list, rows.row(), condition + " is null") + " then "
                    + where(list, rows.row(), condition) + " end";
        }
        return list;
    }
}
