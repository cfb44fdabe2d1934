package be.schakel.engine.feel;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An expression as any DMN engine reads it. The corpus says a little more than DMN: a date moves by a number that counts
 * days, months or years, the sum of nothing is 0, and its least and greatest are unknown. Those places are written out, and
 * {@code x in y} gets brackets where engines read it differently; all else stays as it was written.
 *
 * @param text the expression in DMN FEEL
 * @param reads the facts and figures it reads, and {@code assessment_date} when it reads the day
 */
public record StandardFeel(String text, Set<String> reads) {
    /** Keeps its own copy. */
    public StandardFeel {
        reads = Set.copyOf(reads);
    }

    /**
     * Writes an expression of the corpus for DMN.
     *
     * @param names facts and parameters by id
     * @throws FeelProblem when it is outside the grammar of the corpus
     */
    public static StandardFeel of(String text, Map<String, Term> names) {
        Scope scope = Scope.of(names);
        Expr expr = Parser.parse(text);
        Set<String> reads = Checker.check(expr, scope).all().stream()
                .flatMap(StandardFeel::read)
                .collect(Collectors.toSet());
        StandardWriter writer = new StandardWriter();
        String written = writer.written(expr, scope);
        return new StandardFeel(writer.hasChanged() ? written : text.strip(), reads);
    }

    private static Stream<String> read(Term term) {
        return switch (term) {
            case Term.FactRef(String id, var _) -> Stream.of(id);
            case Term.FigureRef(String id, var _) -> Stream.of(id);
            case Term.Today() -> Stream.of("assessment_date");
            case Term.Constant _, Term.Variable _, Term.FieldOf _, Term.Arithmetic _ -> Stream.of();
            case Term.Condition _, Term.Choose _, Term.Filter _ -> Stream.of();
            case Term.Project _, Term.Listing _, Term.Apply _ -> Stream.of();
        };
    }
}
