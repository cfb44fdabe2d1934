package be.schakel.intake;

import java.util.UUID;

/**
 * Whom a line of a list is about.
 *
 * @param client name as shown
 * @param holder continuity holder
 */
public record TrajectoryHead(UUID trajectory, String client, UUID holder) {}
