package be.schakel.engine.corpus;

import be.schakel.engine.Fact;
import be.schakel.engine.Possible;
import be.schakel.engine.Truth;
import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Inputs;
import be.schakel.engine.feel.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds conditions that can never matter: they come out the same whatever is answered. A figure may be any number here,
 * so what hangs on a figure is never called moot.
 */
final class Moot {
    /** Some years, and both sides of a school year: on one of them a rule of the calendar comes out otherwise. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2000, 1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 15), LocalDate.of(2050, 1, 1));

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
        Set<Truth> truths = DAYS.stream()
                .map(day -> new Evaluation(new Anything(day)).truth(condition))
                .collect(Collectors.toSet());
        return truths.size() == 1 ? truths.stream().filter(Truth::isPoint).findFirst() : Optional.empty();
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
        public LocalDate today() {
            return day;
        }
    }
}
