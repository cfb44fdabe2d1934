package be.schakel.catalogue;

import be.schakel.engine.DatedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that an organisation accepted, in order: values laid over the corpus, and values taken away again. The part up
 * to any moment is the law of that moment.
 */
record Laid(List<Acceptance> acceptances) {

    /** @param undoes the value that this one took away again */
    record Acceptance(UUID id, DatedFigure figure, Optional<UUID> undoes) {}

    Laid {
        acceptances = List.copyOf(acceptances);
    }

    /** The values that count. */
    List<DatedFigure> figures() {
        return counting().stream().map(Acceptance::figure).toList();
    }

    boolean counts(UUID value) {
        return counting().stream().anyMatch(one -> one.id().equals(value));
    }

    /** As it was before this was accepted; all of it when it never was. */
    Laid before(UUID accepted) {
        return new Laid(acceptances.stream()
                .takeWhile(one -> !one.id().equals(accepted))
                .toList());
    }

    Laid without(UUID value) {
        return new Laid(
                acceptances.stream().filter(one -> !one.id().equals(value)).toList());
    }

    /** What counted before the first acceptance and after each of them, oldest first. */
    List<List<DatedFigure>> throughTime() {
        var all = new ArrayList<List<DatedFigure>>();
        for (var count = 0; count <= acceptances.size(); count++) {
            all.add(new Laid(acceptances.subList(0, count)).figures());
        }
        return all;
    }

    private List<Acceptance> counting() {
        var undone = acceptances.stream().flatMap(one -> one.undoes().stream()).toList();
        return acceptances.stream()
                .filter(one -> one.undoes().isEmpty() && !undone.contains(one.id()))
                .toList();
    }
}
