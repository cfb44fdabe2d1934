package be.schakel.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads of many trajectories of the acting organisation at once. */
interface TrajectoryLists {

    /** A trajectory that asks for attention, with its client's name. */
    record Attention(
            UUID trajectory,
            String client,
            TrajectoryState state,
            Instant stateSince,
            UUID holder,
            Optional<LocalDate> lookAgainOn,
            Optional<Instant> handedOverAt) {}

    /** Running, and held by the acting worker or in persistent help. */
    List<Attention> askingAttention();

    /** Running and held by the acting worker; longest without contact first. */
    List<TrajectoryLine> mine();

    /**
     * All of the organisation, the latest contact first.
     *
     * @param name part of a name, or empty for all
     */
    List<TrajectoryLine> all(String name, boolean closedToo, int offset, int most);
}
