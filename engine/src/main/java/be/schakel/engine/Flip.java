package be.schakel.engine;

import be.schakel.engine.feel.Evaluation;
import be.schakel.engine.feel.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first day on which a condition comes to something else because time passes. Asks about many days at once, and
 * halves them for as long as the wanted truth is still possible.
 */
final class Flip {
    private static final int YEARS_AHEAD = 100;
    private static final int MOST_LOOKS = 400;
    private final Term term;
    private final Truth wanted;
    private final Knowledge knowledge;
    private int looks;

    Flip(Term term, Truth wanted, Knowledge knowledge) {
        this.term = term;
        this.wanted = wanted;
        this.knowledge = knowledge;
    }

    /** Nothing when it never does, within a century; or when an estimate keeps it open too long. */
    Optional<LocalDate> day() {
        LocalDate today = knowledge.law().day();
        boolean readsTheDay = knowledge.unfolded(term).stream()
                .flatMap(part -> part.all().stream())
                .anyMatch(Term.Today.class::isInstance);
        return readsTheDay
                ? first(today.plusDays(1), today.plusYears(YEARS_AHEAD))
                : laterFigures()
                        .filter(day -> truth(day, day, Later.Taking.EVERYTHING).equals(wanted))
                        .findFirst();
    }

    private Optional<LocalDate> first(LocalDate from, LocalDate until) {
        if (looks++ > MOST_LOOKS || isNever(from, until)) {
            return Optional.empty();
        }
        if (truth(from, until, Later.Taking.EVERYTHING).equals(wanted)) {
            return Optional.of(from);
        }
        if (from.equals(until)) {
            return Optional.empty();
        }
        LocalDate middle = LocalDate.ofEpochDay(Math.floorDiv(from.toEpochDay() + until.toEpochDay(), 2));
        return first(from, middle).or(() -> first(middle.plusDays(1), until));
    }

    /** Certain as soon as one way to fill in what is open comes out otherwise on all these days. */
    private boolean isNever(LocalDate from, LocalDate until) {
        return Stream.of(Later.Taking.LEAST, Later.Taking.MOST)
                .map(taking -> truth(from, until, taking))
                .anyMatch(truth -> truth.isPoint() && !truth.equals(wanted));
    }

    /** Without the day in it, a condition changes only when a next figure begins. */
    private Stream<LocalDate> laterFigures() {
        return knowledge.unfolded(term).stream()
                .flatMap(part -> part.figures().stream())
                .flatMap(figure -> knowledge.parameter(figure).values().stream())
                .map(Parameter.Value::from)
                .filter(day -> day.isAfter(knowledge.law().day()))
                .distinct()
                .sorted();
    }

    private Truth truth(LocalDate from, LocalDate until, Later.Taking taking) {
        return new Evaluation(new Later(knowledge, Possible.between(from, until), taking)).truth(term);
    }
}
