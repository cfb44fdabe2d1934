package be.schakel.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The trajectories of the acting organisation. Asking for one that is not ours throws {@code NotHere}. */
interface Trajectories {

    ClientCard card(UUID trajectory);

    Course course(UUID trajectory);

    /** As {@link #course}, and nobody else changes it until the transaction ends. */
    Course locked(UUID trajectory);

    void open(UUID trajectory, UUID person, String question, Instant at);

    void become(UUID trajectory, TrajectoryState state, Optional<LocalDate> lookAgainOn, Instant at);

    void crisis(UUID trajectory, Turn.Crisis crisis);

    /** @param unseenSince when the new holder still has to see it */
    void handOver(UUID trajectory, UUID holder, Optional<Instant> unseenSince);

    /** What the colleague wrote who last handed it over. */
    Optional<String> handOverNote(UUID trajectory);

    void close(UUID trajectory, Closing closing, Instant at);

    void log(UUID trajectory, String happening, String note, Optional<UUID> about, Instant at);
}
