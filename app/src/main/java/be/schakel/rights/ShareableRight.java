package be.schakel.rights;

import be.schakel.engine.Standing;
import be.schakel.engine.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a package may tell a partner about one right: that it runs or is possible (category K3) and how far the
 * application is (K4). No answers, no reasons: those belong to other categories.
 */
public record ShareableRight(String right, Words name, Standing standing, Optional<Progress> progress) {

    /** What is not a right now tells more about the client than about their rights: it stays out. */
    static boolean isWorthTelling(RightView view) {
        return view.standing() == Standing.RUNNING
                || Explored.isPossible(view.standing())
                || view.realisation()
                        .filter(known -> known.state() != RealisationState.SUGGESTED)
                        .isPresent();
    }

    static ShareableRight of(RightView view) {
        return new ShareableRight(
                view.right().id(),
                view.right().name(),
                view.standing(),
                view.realisation().map(on -> new Progress(on.state(), on.since())));
    }

    /** Category K4. */
    public record Progress(RealisationState state, LocalDate since) {}
}
