package be.schakel.engine.feel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names an expression may use at one place. Inner names hide outer ones.
 *
 * @param names facts and figures
 * @param inner what filters and quantifiers around the place name
 */
record Scope(Map<String, Term> names, Map<String, Term> inner, int depth) {
    private static final String DAY = "assessment_date";

    static Scope of(Map<String, Term> names) {
        return new Scope(names, Map.of(DAY, new Term.Today()), 0);
    }

    Scope with(String name, Term term) {
        Map<String, Term> more = new HashMap<>(inner);
        more.put(name, term);
        return new Scope(names, more, depth + 1);
    }

    /** Inside a filter: the fields of the row by name, and the element itself as {@code item}. */
    Scope insideRow(Term.Variable item) {
        Map<String, Term> more = new HashMap<>(inner);
        more.put("item", item);
        if (item.type() instanceof Type.Row(Map<String, Type> fields)) {
            fields.forEach((name, type) -> more.put(name, new Term.FieldOf(item, name, type)));
        }
        return new Scope(names, more, depth + 1);
    }

    Term named(String name, int at) {
        Term term = inner.containsKey(name) ? inner.get(name) : names.get(name);
        if (term == null) {
            throw new FeelProblem("no fact or parameter is called \"" + name + "\"", suggestion(name), at);
        }
        return term;
    }

    private String suggestion(String name) {
        return Stream.concat(names.keySet().stream(), inner.keySet().stream())
                .filter(known -> distance(known, name) <= 1 + name.length() / 6)
                .min(Comparator.<String>comparingInt(known -> distance(known, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(known -> "did you mean \"" + known + "\"?")
                .orElse("add it to facts/ or parameters/, or correct the name");
    }

    /** Levenshtein distance. */
    private static int distance(String one, String two) {
        int[] previous = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[two.length() + 1];
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int swap = previous[j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[two.length()];
    }
}
