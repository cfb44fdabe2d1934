package be.schakel.engine.corpus;

import be.schakel.engine.Days;
import be.schakel.engine.Fact;
import be.schakel.engine.Possible;
import be.schakel.engine.Truth;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds conditions that can never matter: they come out the same whatever is answered. A figure may be any number here,
 * so what hangs on a figure is never called moot.
 */
final class Moot {
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);
    private static final List<LocalDate> MONTHS = LocalDate.of(2000, 1, 1)
            .datesUntil(LocalDate.of(2050, 1, 2), Period.ofMonths(1))
            .toList();
    private final Map<String, Possible> anything = new HashMap<>();

    Moot(Collection<Located<Fact>> facts) {
        facts.forEach(fact -> anything.put(fact.what().id(), fact.what().anything()));
    }

    /** Warns about a condition as a whole, else about the comparisons in it. */
    void warn(Term condition, Place place) {
        Optional<Truth> always = always(condition);
        if (always.isPresent()) {
            place.warning(
                    "this condition is " + (always.get().isCertain() ? "always" : "never")
                            + " met, whatever is answered",
                    "remove it, or correct it or the range of " + names(condition));
        } else if (condition.facts().isEmpty()) {
            place.warning(
                    "this condition reads no fact: it is the same for everyone", "let it read a fact, or remove it");
        } else {
            condition.all().stream()
                    .filter(part -> part instanceof Term.Compare && !part.isInsideList())
                    .forEach(part -> always(part).ifPresent(truth -> warn(part, truth, place)));
        }
    }

    private static void warn(Term comparison, Truth truth, Place place) {
        place.warning(
                "a comparison with " + names(comparison) + " in it " + (truth.isCertain() ? "always" : "never")
                        + " holds",
                "correct it, or the range of the fact");
    }

    private static String names(Term term) {
        return term.facts().isEmpty() ? "what it reads" : term.facts().stream().collect(Collectors.joining(", "));
    }

    /** The truth that it has on every day, when it is only one. */
    private Optional<Truth> always(Term condition) {
        Truth one = on(ANY_DAY, condition);
        boolean always = one.isPoint()
                && (condition.all().stream().noneMatch(Term.Today.class::isInstance)
                        || MONTHS.stream().allMatch(day -> on(day, condition).equals(one)));
        return always ? Optional.of(one) : Optional.empty();
    }

    private Truth on(LocalDate day, Term condition) {
        return new Evaluation(new Anything(day)).truth(condition);
    }

    /** Inputs of which nothing is known. */
    private final class Anything implements Inputs {
        private final LocalDate day;

        Anything(LocalDate day) {
            this.day = day;
        }

        @Override
        public Possible fact(String id) {
            return Objects.requireNonNull(anything.get(id), id);
        }

        @Override
        public Possible figure(String id) {
            return Possible.anyNumber();
        }

        @Override
        public Days today() {
            return Possible.on(day);
        }
    }
}
