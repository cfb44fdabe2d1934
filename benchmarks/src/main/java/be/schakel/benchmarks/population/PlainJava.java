package be.schakel.benchmarks.population;

import be.schakel.engine.Corpus;
import be.schakel.engine.Fact;
import be.schakel.engine.Range;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In Java, as a programmer would write it for complete answers: a household with a field for each fact, a method for each
 * right and for each fact that follows, a loop for each list. It knows no unknown: a figure that is not exact that day is
 * what it was last, or 0.
 */
final class PlainJava extends Notation {
    private final Corpus corpus;
    private final List<String> rights;
    private final LocalDate day;

    /** Days of the law as constants, by name. */
    private final Map<String, LocalDate> days = new LinkedHashMap<>();

    private final List<String> loops = new ArrayList<>();

    PlainJava(Corpus corpus, LocalDate day, List<String> rights) {
        super(corpus, day);
        this.corpus = corpus;
        this.rights = rights;
        this.day = day;
    }

    /** A class that implements {@link Written}. */
    String source(String name) {
        StringBuilder body = new StringBuilder();
        Set<String> ordered = new LinkedHashSet<>();
        corpus.facts().forEach(fact -> order(fact, ordered));
        corpus.facts().forEach(fact -> body.append(fields(fact)));
        body.append("public void decide(boolean[] rights) {\n");
        ordered.forEach(fact -> body.append(fact + " = follows_" + fact + "();\n"));
        for (int right = 0; right < rights.size(); right++) {
            body.append("rights[" + right + "] = right_" + right + "();\n");
        }
        body.append("}\n");
        ordered.forEach(fact -> body.append(follows(corpus.fact(fact).orElseThrow())));
        for (int right = 0; right < rights.size(); right++) {
            body.append("boolean right_" + right + "() { return "
                    + of(corpus.right(rights.get(right), day).orElseThrow().conditions()) + "; }\n");
        }
        loops.forEach(body::append);
        days.forEach(
                (id, date) -> body.append("static final LocalDate " + id + " = LocalDate.parse(\"" + date + "\");\n"));
        return "import java.time.LocalDate;\npublic final class " + name + " implements " + Written.class.getName()
                + " {\n" + body + "}\n";
    }

    /** What comes first is computed first. */
    private void order(Fact fact, Set<String> ordered) {
        fact.derived().ifPresent(_ -> {
            corpus.behind(fact.id()).forEach(id -> order(corpus.fact(id).orElseThrow(), ordered));
            ordered.add(fact.id());
        });
    }

    private String fields(Fact fact) {
        Type type = type(fact);
        String row = type instanceof Type.ListOf(Type.Row(var fields))
                ? fields.entrySet().stream()
                        .map(field -> "public " + shown(field.getValue(), "") + " " + field.getKey() + ";")
                        .collect(Collectors.joining(" ", "public static final class " + row(fact.id()) + " { ", " }\n"))
                : "";
        String given = fact.derived().isPresent()
                ? "public boolean has_" + fact.id() + "; public " + shown(type, fact.id()) + " given_" + fact.id()
                        + ";\n"
                : "";
        String empty = row.isEmpty() ? "" : " = {}";
        return row + given + "public " + shown(type, fact.id()) + " " + fact.id() + empty + ";\n";
    }

    private static String row(String list) {
        return "Row_" + list;
    }

    private static String shown(Type type, String fact) {
        return switch (type) {
            case Type.Plain plain ->
                switch (plain) {
                    case TRUTH -> "boolean";
                    case DATE -> "LocalDate";
                    case MONTHS, DAYS -> "double";
                };
            case Type.Numeric _ -> "double";
            case Type.Codes _ -> "int";
            case Type.ListOf(Type.Codes _) -> "long";
            case Type.ListOf _ -> row(fact) + "[]";
            case Type.Row _ -> row(fact);
        };
    }

    private String follows(Fact fact) {
        return shown(type(fact), fact.id()) + " follows_" + fact.id() + "() { return has_" + fact.id() + " ? given_"
                + fact.id() + " : " + derivation(fact) + "; }\n";
    }

    @Override
    String fact(String id) {
        return id;
    }

    @Override
    String figure(Range value, Type type) {
        return number(value.min().or(value::max).orElse(BigDecimal.ZERO), type);
    }

    @Override
    String number(String digits) {
        return digits + "d";
    }

    @Override
    String numbered(String condition) {
        return "(" + condition + " ? 1 : 0)";
    }

    @Override
    String day(LocalDate date) {
        String id = "DAY_" + date.toEpochDay();
        days.put(id, date);
        return id;
    }

    @Override
    String compared(Type type, String left, Term.Comparison comparison, String right) {
        String sign = switch (comparison) {
            case EQUAL -> " == ";
            case UNEQUAL -> " != ";
            case LESS -> " < ";
            case AT_MOST -> " <= ";
            case MORE -> " > ";
            case AT_LEAST -> " >= ";
        };
        return type == Type.Plain.DATE
                ? "(" + left + ".compareTo(" + right + ")" + sign + "0)"
                : "(" + left + sign + right + ")";
    }

    @Override
    String joined(Term.Connective connective, List<String> parts) {
        return parts.stream()
                .collect(Collectors.joining(connective == Term.Connective.AND ? " && " : " || ", "(", ")"));
    }

    @Override
    String not(String condition) {
        return "!" + condition;
    }

    @Override
    String choice(String condition, String then, String otherwise) {
        return "(" + condition + " ? " + then + " : " + otherwise + ")";
    }

    @Override
    String has(String codes, long bit) {
        return "((" + codes + " & " + bit + "L) != 0)";
    }

    @Override
    String plusMonths(String date, String months) {
        return date + ".plusMonths((long) " + months + ")";
    }

    @Override
    String plusDays(String date, String days) {
        return date + ".plusDays((long) " + days + ")";
    }

    @Override
    String rounded(Term.Function function, String number, int places) {
        if (places != 0) {
            throw none(function + " to " + places);
        }
        return function == Term.Function.CEILING ? "Math.ceil(" + number + ")" : "Math.floor(" + number + " + 0.5)";
    }

    @Override
    String function(Term.Function function, List<String> arguments) {
        String date = arguments.getFirst();
        return switch (function) {
            case MONTHS_BETWEEN -> "java.time.temporal.ChronoUnit.MONTHS.between(" + String.join(", ", arguments) + ")";
            case WHOLE_YEARS -> "((double) (long) (" + date + " / 12))";
            case YEAR -> "((double) " + date + ".getYear())";
            case MONTH -> "((double) " + date + ".getMonthValue())";
            default -> throw none(function);
        };
    }

    @Override
    String extreme(Term.Function function, String one, String two) {
        return "Math." + (function == Term.Function.MIN ? "min(" : "max(") + one + ", " + two + ")";
    }

    @Override
    String some(Listed rows) {
        return loop("boolean", rows, "return true;", "false");
    }

    @Override
    String count(Listed rows) {
        return loop("double", rows, "found++;", "found");
    }

    @Override
    String sum(Listed rows, String field) {
        return loop("double", rows, "found += " + rows.row() + "." + field + ";", "found");
    }

    @Override
    String extreme(Term.Function function, Listed rows, String field) {
        String value = rows.row() + "." + field;
        return loop(
                "double",
                rows,
                "found = any ? " + extreme(function, "found", value) + " : " + value + "; any = true;",
                "found");
    }

    private String loop(String type, Listed rows, String found, String result) {
        String name = "loop_" + loops.size() + "()";
        String conditions = rows.conditions().isEmpty() ? "true" : String.join(" && ", rows.conditions());
        loops.add(type + " " + name + " { double found = 0; boolean any = false; for (" + row(rows.fact()) + " "
                + rows.row() + " : " + rows.fact() + ") if (" + conditions + ") { " + found + " } return " + result
                + "; }\n");
        return name;
    }
}
