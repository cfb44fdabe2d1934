package be.schakel.followup;

import be.schakel.intake.LifeDomain;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Talks about the end, of the acting organisation's clients. */
interface Closings {

    /** @param closedAt empty while the trajectory runs */
    record Kept(ClosingTalk talk, int version, Optional<Instant> closedAt, String closedBy) {}

    Optional<Kept> of(UUID trajectory);

    /** False when someone else saved first. */
    boolean save(UUID trajectory, int version, ClosingTalk talk);

    /** From here on it stays as it is. */
    void close(UUID trajectory, List<LifeDomain> notAsked, Instant at);
}
