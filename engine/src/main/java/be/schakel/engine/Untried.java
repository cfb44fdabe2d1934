package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import be.schakel.engine.feel.Term;
import be.schakel.engine.feel.Term.Comparison;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what the examples of a right leave untried: an outcome that none of them shows, and a threshold that none of them
 * stands at, on the side where the comparison only just holds or on the side where it only just fails.
 *
 * <p>Every ordered comparison in a condition or an amount is a threshold, and one for each figure that it reads: a ceiling
 * that is higher for a couple is tried for a couple as well. Each version of a right is tried by its own examples.
 * {@link Brink} says when an example stands at a threshold. Left out are comparisons inside filters, {@code some} and
 * {@code every}, those that read neither a fact nor the day, and those with a figure that nobody knows; a right with such
 * a figure need not show every outcome.
 */
final class Untried {
    private static final Set<Comparison> ORDERED =
            EnumSet.of(Comparison.LESS, Comparison.AT_MOST, Comparison.MORE, Comparison.AT_LEAST);
    private final Corpus corpus;
    private final Map<String, List<Brink>> examples;

    /** @param confirmed the same corpus as if its weak figures had been confirmed */
    Untried(Corpus corpus, Corpus confirmed) {
        this.corpus = corpus;
        this.examples = corpus.cases().stream()
                .map(example -> Brink.of(example, example.ifConfirmed() ? confirmed : corpus))
                .collect(Collectors.groupingBy(brink -> brink.example().right()));
    }

    /**
     * One comparison, with one of its figures or, when it reads none, without.
     *
     * @param whole the condition it stands in; in an amount the comparison itself, as two brackets may bring the same
     */
    record Threshold(Right version, int line, Term whole, Term.Compare compare, String figure) {

        Problem untried(Truth side) {
            return new Problem(
                    version.file(),
                    line,
                    "no case where " + shown() + " only just " + (side.isCertain() ? "holds" : "fails"),
                    "add one that is at most one step (a cent, a day, one) from the other side");
        }

        private String shown() {
            String names = compare.facts().isEmpty() ? "the day" : String.join(", ", compare.facts());
            String limit = figure.isEmpty() ? String.join(", ", numbers()) : figure;
            return "the comparison of " + names + (limit.isEmpty() ? "" : " with " + limit);
        }

        private List<String> numbers() {
            return compare.all().stream()
                    .filter(Term.Constant.class::isInstance)
                    .map(term -> Canonical.text(((Term.Constant) term).value()))
                    .toList();
        }
    }

    /** What is untried in these rights, by id: the outcomes first. */
    List<Problem> problems(Predicate<String> wanted) {
        List<CompiledRight> versions = corpus.catalogue().rights().stream()
                .filter(right -> wanted.test(right.right().id()))
                .toList();
        return Stream.concat(
                        outcomes(versions),
                        versions.stream().flatMap(this::thresholds).flatMap(this::untried))
                .toList();
    }

    private Stream<Problem> outcomes(List<CompiledRight> versions) {
        Set<String> open = versions.stream()
                .filter(right -> right.leaves().values().stream().anyMatch(this::readsUnknown))
                .map(right -> right.right().id())
                .collect(Collectors.toSet());
        return versions.stream()
                .map(right -> right.right().id())
                .distinct()
                .filter(right -> !open.contains(right))
                .flatMap(right -> untried(examples.getOrDefault(right, List.of())));
    }

    private static Stream<Problem> untried(List<Brink> examples) {
        Set<Outcome> shown =
                examples.stream().map(one -> one.example().expect()).collect(Collectors.toSet());
        return Stream.of(Outcome.values())
                .filter(outcome -> !shown.contains(outcome))
                .map(outcome -> new Problem(
                        examples.getFirst().example().file(),
                        1,
                        "no case of the right is " + outcome.name().toLowerCase(Locale.ROOT),
                        "add one"));
    }

    private boolean readsUnknown(Term term) {
        return term.figures().stream().anyMatch(this::isUnknown);
    }

    private boolean isUnknown(String figure) {
        return corpus.parameter(figure).orElseThrow().values().isEmpty();
    }

    private Stream<Threshold> thresholds(CompiledRight right) {
        return right.lines().stream()
                .flatMap(line -> compared(line.term())
                        .distinct()
                        .filter(compare -> compare.all().stream().anyMatch(Untried::moves))
                        .flatMap(compare -> figures(compare)
                                .map(figure -> new Threshold(
                                        right.right(),
                                        line.number(),
                                        line.isCondition() ? line.term() : compare,
                                        compare,
                                        figure))));
    }

    private Stream<String> figures(Term.Compare compare) {
        if (readsUnknown(compare)) {
            return Stream.of();
        }
        return compare.figures().isEmpty() ? Stream.of("") : compare.figures().stream();
    }

    /** The ordered comparisons outside lists. */
    private static Stream<Term.Compare> compared(Term term) {
        return switch (term) {
            case Term.Compare compare when ORDERED.contains(compare.comparison()) -> Stream.of(compare);
            case Term.Filter _, Term.Quantified _ -> Stream.of();
            case Term other -> other.parts().stream().flatMap(Untried::compared);
        };
    }

    private static boolean moves(Term term) {
        return term instanceof Term.FactRef || term instanceof Term.Today;
    }

    private Stream<Problem> untried(Threshold threshold) {
        Right version = threshold.version;
        List<Brink> cases = examples.getOrDefault(version.id(), List.of()).stream()
                .filter(one -> version.holdsOn(one.known().law().day()))
                .toList();
        return Stream.of(Truth.YES, Truth.NO)
                .filter(side -> cases.stream().noneMatch(one -> one.standsAt(threshold, side)))
                .map(threshold::untried);
    }
}
