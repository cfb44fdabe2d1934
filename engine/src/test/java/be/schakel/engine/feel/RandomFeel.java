package be.schakel.engine.feel;

import be.schakel.engine.Days;
import be.schakel.engine.Possible;
import be.schakel.engine.Rows;
import be.schakel.engine.Selection;
import be.schakel.engine.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes random conditions, and random households that are only partly known. */
final class RandomFeel {
    private static final Type NUMBER = new Type.Numeric(Optional.of(Unit.NUMBER));
    private static final List<String> CODES = List.of("a", "b", "c");
    private static final Type CODE = new Type.Codes(Set.copyOf(CODES), false);
    private static final Type ROW = new Type.Row(Map.of("age", NUMBER, "kind", CODE));
    static final Map<String, Term> NAMES = Map.of(
            "x", new Term.FactRef("x", NUMBER),
            "y", new Term.FactRef("y", NUMBER),
            "p", new Term.FactRef("p", Type.Plain.TRUTH),
            "q", new Term.FactRef("q", Type.Plain.TRUTH),
            "c", new Term.FactRef("c", CODE),
            "d", new Term.FactRef("d", Type.Plain.DATE),
            "s", new Term.FactRef("s", new Type.ListOf(CODE)),
            "m", new Term.FactRef("m", new Type.ListOf(ROW)));
    private final Random random;

    RandomFeel(Random random) {
        this.random = random;
    }

    String condition(int depth) {
        if (depth == 0) {
            return pick("p", "q", "true", "c = \"a\"", "\"b\" in s", "d < date(\"2008-07-01\")");
        }
        int less = depth - 1;
        return switch (random.nextInt(12)) {
            case 0 -> "(" + condition(less) + " and " + condition(less) + ")";
            case 1 -> "(" + condition(less) + " or " + condition(less) + ")";
            case 2 -> "not(" + condition(less) + ")";
            case 3 -> number(less) + pick(" < ", " <= ", " = ", " != ", " > ", " >= ") + number(less);
            case 4 -> number(less) + " between " + number(less) + " and " + number(less);
            case 5 -> "(if " + condition(less) + " then " + condition(less) + " else " + condition(less) + ")";
            case 6 -> pick("some", "every") + " r in m satisfies r.age" + pick(" > ", " <= ") + number(0);
            case 7 -> "years and months duration(d, assessment_date) >= duration(\"P18Y\")";
            case 8 -> "c in (\"a\", \"b\")";
            case 9 -> number(less) + " in (" + number(0) + pick(", > ", ", <= ", ", !=") + number(0) + ", ]-1..4])";
            case 10 -> pick("any", "all") + "(" + condition(0) + ", " + condition(less) + ")";
            default -> "list contains(s, c)";
        };
    }

    private String number(int depth) {
        if (depth == 0) {
            return pick("x", "y", "3", "-2", "count(s)", "count(m)", "0.5");
        }
        int less = depth - 1;
        return switch (random.nextInt(9)) {
            case 0 -> "(" + number(less) + pick(" + ", " - ", " * ") + number(less) + ")";
            case 7 -> "(" + number(less) + " / " + number(0) + ")"; // never a constant zero
            case 1 -> "(if " + condition(0) + " then " + number(less) + " else " + number(less) + ")";
            case 2 -> pick("min", "max") + "(" + number(less) + ", " + number(less) + ")";
            case 3 -> "sum(m[kind = \"a\"].age)";
            case 4 -> "count(m[age > 5 and kind != \"c\"])";
            case 5 -> pick("abs", "floor", "ceiling") + "(" + number(less) + ")";
            case 6 -> pick("decimal(", "modulo(", "round half down(", "floor(") + number(less) + pick(", 2)", ", -3)");
            default -> "(assessment_date.year - d.year)";
        };
    }

    private String pick(String... these) {
        return these[random.nextInt(these.length)];
    }

    /** A household as it is, and what is known of it: each value may be exact, a wider set, or anything. */
    static final class Household {
        private final Random random;
        private final Map<String, Possible> exact = new HashMap<>();
        private final Map<String, Possible> known = new HashMap<>();

        Household(Random random) {
            this.random = random;
            List.of("x", "y").forEach(this::number);
            List.of("p", "q").forEach(this::truth);
            String code = CODES.get(random.nextInt(3));
            put("c", Possible.oneOf(code), Possible.oneOf(code, CODES.get(random.nextInt(3))));
            LocalDate day = LocalDate.of(2008, 7, 1).plusDays(random.nextInt(61) - 30);
            put(
                    "d",
                    Possible.on(day),
                    Possible.between(day.minusDays(random.nextInt(40)), day.plusDays(random.nextInt(40))));
            selection();
            rows();
        }

        private void put(String name, Possible is, Possible wider) {
            exact.put(name, is);
            known.put(name, random.nextInt(3) == 0 ? is : wider);
        }

        private void number(String name) {
            BigDecimal value = BigDecimal.valueOf(random.nextInt(21) - 10);
            put(
                    name,
                    Possible.exactly(value),
                    random.nextBoolean()
                            ? Possible.anyNumber()
                            : Possible.between(
                                    value.subtract(BigDecimal.valueOf(random.nextInt(5))), value.add(BigDecimal.ONE)));
        }

        private void truth(String name) {
            put(name, Possible.truth(random.nextBoolean()), Possible.anyTruth());
        }

        private void selection() {
            Set<String> in = new HashSet<>(CODES);
            in.removeIf(_ -> random.nextBoolean());
            Set<String> certain = new HashSet<>(in);
            certain.removeIf(_ -> random.nextBoolean());
            put("s", new Selection(in, in), new Selection(certain, Set.copyOf(CODES)));
        }

        private void rows() {
            List<Map<String, Possible>> is = new ArrayList<>();
            List<Map<String, Possible>> told = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                int age = random.nextInt(12);
                String kind = CODES.get(random.nextInt(3));
                is.add(Map.of("age", Possible.exactly(age), "kind", Possible.oneOf(kind)));
                told.add(Map.of(
                        "age",
                        random.nextBoolean()
                                ? Possible.exactly(age)
                                : Possible.between(BigDecimal.ZERO, BigDecimal.valueOf(12)),
                        "kind",
                        random.nextBoolean() ? Possible.oneOf(kind) : Possible.oneOf("a", "b", "c")));
            }
            exact.put("m", new Rows(is, true));
            boolean all = random.nextBoolean();
            known.put("m", new Rows(all || told.isEmpty() ? told : told.subList(0, told.size() - 1), all));
        }

        Inputs exact(LocalDate today) {
            return inputs(exact, today);
        }

        Inputs known(LocalDate today) {
            return inputs(known, today);
        }

        @Override
        public String toString() {
            return exact + " known as " + known;
        }
    }

    static Inputs inputs(Map<String, Possible> facts, LocalDate today) {
        return new Inputs() {
            @Override
            public Possible fact(String id) {
                return Optional.ofNullable(facts.get(id)).orElseThrow();
            }

            @Override
            public Possible figure(String id) {
                throw new IllegalArgumentException(id);
            }

            @Override
            public Days today() {
                return Possible.on(today);
            }
        };
    }
}
