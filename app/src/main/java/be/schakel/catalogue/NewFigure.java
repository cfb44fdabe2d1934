package be.schakel.catalogue;

import be.schakel.engine.Confidence;
import be.schakel.engine.DatedFigure;
import be.schakel.engine.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A dated value as someone proposes it, held against the figure it is for. */
record NewFigure(DatedFigure proposed) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int YEARS_AHEAD = 3;

    /** Everything that is wrong with it; empty when it may be laid over the law. */
    List<Misfit> misfits(Parameter figure, LocalDate today) {
        var misfits = new ArrayList<Misfit>();
        days(figure, today, misfits);
        value(figure, misfits);
        source(misfits);
        return misfits;
    }

    private Parameter.Value value() {
        return proposed.value();
    }

    private void days(Parameter figure, LocalDate today, List<Misfit> misfits) {
        if (value().from().isBefore(EARLIEST) || value().from().isAfter(today.plusYears(YEARS_AHEAD))) {
            misfits.add(new Misfit("from", "catalogue.misfit.from"));
        }
        if (value().until().isEmpty() && !isFixedTerm(figure)) {
            misfits.add(new Misfit("until", "catalogue.misfit.until"));
        }
        if (value().until().filter(last -> last.isBefore(value().from())).isPresent()) {
            misfits.add(new Misfit("until", "catalogue.misfit.ends-first"));
        }
        next(figure)
                .filter(next ->
                        value().until().map(last -> !last.isBefore(next.from())).orElse(true))
                .ifPresent(next -> misfits.add(new Misfit("until", "catalogue.misfit.overlaps", next.from())));
    }

    /** A legal term that holds until the law changes has no last day. */
    private static boolean isFixedTerm(Parameter figure) {
        return !figure.values().isEmpty() && figure.values().getLast().until().isEmpty();
    }

    private void value(Parameter figure, List<Misfit> misfits) {
        if (isThere(figure)) {
            misfits.add(new Misfit("value", "catalogue.misfit.same"));
        }
        if (figure.rises() && falls(figure)) {
            misfits.add(new Misfit("value", "catalogue.misfit.falls"));
        }
    }

    private boolean isThere(Parameter figure) {
        return figure.values().stream()
                .anyMatch(known -> known.from().equals(value().from())
                        && known.until().equals(value().until())
                        && known.value().compareTo(value().value()) == 0
                        && known.confidence() == value().confidence()
                        && known.source().equals(value().source()));
    }

    /** An old value of a figure that rises is read as "at least this much": a lower one later would break that. */
    private boolean falls(Parameter figure) {
        return figure.values().stream()
                .filter(known -> known.confidence() != Confidence.LOW)
                .anyMatch(known ->
                        (known.from().isBefore(value().from()) && known.value().compareTo(value().value()) > 0)
                                || (known.from().isAfter(value().from())
                                        && known.value().compareTo(value().value()) < 0));
    }

    /** Whether a figure that only rises is lower somewhere than it was before. */
    static boolean hasFall(Parameter figure) {
        return figure.rises()
                && figure.values().stream()
                        .anyMatch(known -> new NewFigure(new DatedFigure(figure.id(), known)).falls(figure));
    }

    private void source(List<Misfit> misfits) {
        if (value().confidence() == Confidence.HIGH && !value().source().matches("https?://\\S+")) {
            misfits.add(new Misfit("source", "catalogue.misfit.source"));
        }
    }

    private Optional<Parameter.Value> next(Parameter figure) {
        return figure.values().stream()
                .filter(known -> known.from().isAfter(value().from()))
                .findFirst();
    }
}
