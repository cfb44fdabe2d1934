package be.schakel.followup;

import be.schakel.collaboration.Organisation;
import java.time.Instant;
import java.util.Optional;

/**
 * What was agreed when a trajectory closed.
 *
 * @param fallback the partner where the client can always return
 */
public record Farewell(
        Plan plan, ClosingTalk talk, Instant closedAt, String closedBy, Optional<Organisation> fallback) {}
