package be.schakel.engine;

import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An example, and what becomes of it one step further.
 *
 * <p>It stands at a threshold when it decides the comparison, one step turns that round so that the condition around it
 * comes out differently, and the comparison would be open without the figure. A step moves one thing that the comparison
 * reads: an amount of money or another number by 0.01, a whole number by 1, a date or the day of the assessment by a day,
 * a list of choices by one choice. Where a fact follows from other numbers or dates, those move; from rows of a list, it
 * moves itself. So {@code income / 12}, a weighted sum or whole years need no tolerance of their own.
 */
record Brink(Case example, Knowledge known, Evaluation walker) {

    /** @param corpus in which its figures stand */
    static Brink of(Case example, Corpus corpus) {
        Knowledge known = Knowledge.of(corpus, example.situation());
        return new Brink(example, known, new Evaluation(known));
    }

    /** Whether it stands there on the side where the comparison has this truth. */
    boolean standsAt(Untried.Threshold threshold, Truth side) {
        Term.Compare compare = threshold.compare();
        return walker.truth(compare).equals(side)
                && steps(compare)
                        .anyMatch(step -> step.truth(compare).equals(side.not()) && changes(step, threshold.whole()))
                && (threshold.figure().isEmpty() || hangsOn(compare, threshold.figure()));
    }

    private boolean changes(Evaluation step, Term whole) {
        return !step.value(whole).equals(walker.value(whole));
    }

    private boolean hangsOn(Term.Compare compare, String figure) {
        return !new Evaluation(changed(figure, Possible.anyNumber()))
                .truth(compare)
                .isPoint();
    }

    private Stream<Evaluation> steps(Term.Compare compare) {
        List<Term> read = known.unfolded(compare);
        Stream<Changed> days = read.stream().anyMatch(Brink::readsTheDay)
                ? Stream.of(-1, 1)
                        .map(more -> new Changed(
                                known, "", Truth.EITHER, known.law().day().plusDays(more)))
                : Stream.of();
        Stream<Changed> facts = read.stream()
                .flatMap(term -> term.facts().stream())
                .distinct()
                .filter(fact -> known.behind(fact).stream().noneMatch(this::isMeasured))
                .flatMap(fact -> beside(known.question(fact), walker.fact(fact)).map(value -> changed(fact, value)));
        return Stream.concat(facts, days).map(Evaluation::new);
    }

    /** Whether it is a number or a date that is exactly known. */
    private boolean isMeasured(String fact) {
        Possible value = walker.fact(fact);
        return value.isPoint() && (value instanceof Range || value instanceof Days);
    }

    private static boolean readsTheDay(Term term) {
        return term.all().stream().anyMatch(Term.Today.class::isInstance);
    }

    private Changed changed(String id, Possible value) {
        return new Changed(known, id, value, known.law().day());
    }

    /** What is one step away from a value that is exactly known. */
    private static Stream<Possible> beside(Fact fact, Possible value) {
        if (!value.isPoint()) {
            return Stream.of();
        }
        return switch (value) {
            case Range _, Days _ -> {
                Axis axis = Axis.of(fact);
                yield axis.bounds(value).limit(1).flatMap(axis::around).mapToObj(axis::value);
            }
            case Selection(Set<String> codes, var _) ->
                fact.values().keySet().stream().map(code -> withOrWithout(codes, code));
            case Truth _, OneOf _, Rows _ -> Stream.of();
        };
    }

    private static Possible withOrWithout(Set<String> codes, String code) {
        Set<String> others = new HashSet<>(codes);
        if (!others.remove(code)) {
            others.add(code);
        }
        return new Selection(others, others);
    }

    /** What is known, with another value for one fact or figure, or another day with the same figures. */
    private record Changed(Knowledge known, String id, Possible value, LocalDate day) implements Inputs {
        @Override
        public Optional<Term> derivation(String fact) {
            return fact.equals(id) ? Optional.empty() : known.derivation(fact);
        }

        @Override
        public Possible fact(String fact) {
            return fact.equals(id) ? value : known.fact(fact);
        }

        @Override
        public Days today() {
            return Possible.on(day);
        }

        @Override
        public Possible figure(String figure) {
            return figure.equals(id) ? value : known.figure(figure);
        }
    }
}
