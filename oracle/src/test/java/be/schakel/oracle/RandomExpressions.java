package be.schakel.oracle;

import java.util.Random;

/** Makes random conditions without facts. */
final class RandomExpressions {
    private final Random random;

    RandomExpressions(Random random) {
        this.random = random;
    }

    String condition(int depth) {
        if (depth == 0) {
            return pick("true", "false");
        }
        int less = depth - 1;
        return switch (random.nextInt(12)) {
            case 0 -> "(" + condition(less) + pick(" and ", " or ") + condition(less) + ")";
            case 1 -> "not(" + condition(less) + ")";
            case 2 -> "(" + condition(less) + pick(" = ", " != ") + condition(less) + ")";
            case 3 -> "(" + number(less) + comparison() + number(less) + ")";
            case 4 -> "(" + date(less) + comparison() + date(less) + ")";
            case 5 -> "(" + months(less) + comparison() + months(less) + ")";
            case 6 -> "(" + number(less) + " between " + number(less) + " and " + number(less) + ")";
            case 7 ->
                "(" + number(less) + " in " + pick("[", "(") + number(0) + ".." + number(0) + pick("]", ")") + ")";
            case 8 -> "(" + number(less) + " in (" + number(0) + ", " + pick("<", ">=") + number(0) + ", [1..3]))";
            case 9 ->
                "(" + pick("some", "every") + " x in [" + numbers(less) + "] satisfies x" + comparison() + number(0)
                        + ")";
            case 10 -> pick("any", "all") + "([" + condition(less) + ", " + condition(less) + "])";
            default -> "(if " + condition(less) + " then " + condition(less) + " else " + condition(less) + ")";
        };
    }

    private String number(int depth) {
        if (depth == 0) {
            return pick("0", "1", "2.5", "3", "-7", "0.125", "1200.45");
        }
        int less = depth - 1;
        return switch (random.nextInt(12)) {
            case 0, 1 -> "(" + number(less) + pick(" + ", " - ", " * ", " / ") + number(less) + ")";
            case 2 -> pick("abs(", "floor(", "ceiling(") + number(less) + ")";
            case 3 ->
                pick("round up(", "round down(", "round half up(", "round half down(", "decimal(")
                        + number(less)
                        + pick(", 0)", ", 2)", ", -1)");
            case 4 -> "modulo(" + number(less) + pick(", 3)", ", -3)", ", 2.5)");
            case 5 -> pick("sum(", "min(", "max(") + numbers(less) + ")";
            case 6 -> "count([" + numbers(less) + "][item" + comparison() + number(0) + "])";
            case 7 -> "(if " + condition(less) + " then " + number(less) + " else " + number(less) + ")";
            case 8 -> "(" + date(less) + ")" + pick(".year", ".month", ".day");
            case 9 -> "(" + date(less) + " - " + date(less) + ").days";
            case 10 -> between(less) + ".years";
            default -> "(" + number(less) + pick(" ** 2", " ** 3") + ")";
        };
    }

    private String numbers(int depth) {
        return number(depth) + ", " + number(depth) + ", " + number(depth);
    }

    private String date(int depth) {
        if (depth == 0) {
            return pick("date(\"2026-01-31\")", "@\"2024-02-29\"", "date(1999, 12, 31)");
        }
        int less = depth - 1;
        return pick(
                "(" + date(less) + pick(" + ", " - ") + months(less) + ")",
                "(" + date(less) + " + duration(\"P30D\"))");
    }

    private String months(int depth) {
        if (depth == 0) {
            return pick("duration(\"P1M\")", "@\"P1Y6M\"", "duration(\"-P11M\")");
        }
        int less = depth - 1;
        return switch (random.nextInt(3)) {
            case 0 -> "(" + months(less) + pick(" + ", " - ") + months(less) + ")";
            case 1 -> "(" + months(less) + pick(" * 2", " * -3", " / 2") + ")";
            default -> between(less);
        };
    }

    /**
     * Its {@code .years} alone are compared: of other durations KIE does not carry months over into years. In brackets,
     * because KIE takes the {@code and} in its name for that of {@code between}.
     */
    private String between(int depth) {
        return "(years and months duration(" + date(depth) + ", " + date(depth) + "))";
    }

    private String comparison() {
        return pick(" < ", " <= ", " = ", " != ", " > ", " >= ");
    }

    private String pick(String... these) {
        return these[random.nextInt(these.length)];
    }
}
