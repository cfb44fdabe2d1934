package be.schakel.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How a trajectory stands now: what its holder has to look at, and when.
 *
 * @param lookAgainOn the day to resume, to weigh again or to invite back
 * @param crisisKind code of the kind of crisis, or empty
 * @param handedOverAt set until the new holder has seen it
 */
public record Course(
        UUID trajectory,
        int version,
        TrajectoryState state,
        Instant stateSince,
        UUID holder,
        Optional<LocalDate> lookAgainOn,
        String crisisKind,
        Safety crisisSafety,
        Optional<Instant> handedOverAt) {}
