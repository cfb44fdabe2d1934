package be.schakel.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What clients stopped, and the way to stop with the code on paper. */
interface Stops {

    /** Stopped, about us as sender or as recipient, and not seen yet by our organisation. */
    List<Stop> unseen();

    default List<Stop> unseenAbout(UUID trajectory) {
        return unseen().stream()
                .filter(stop -> stop.trajectory().equals(trajectory))
                .toList();
    }

    void markSeen(Stop stop, Instant at);

    List<RunningLine> running(WithdrawalCode code);

    /** Stops those of the lines that this code opens and that still run. */
    List<ConsentEnded> withdraw(WithdrawalCode code, Collection<UUID> lines, Instant at);
}
