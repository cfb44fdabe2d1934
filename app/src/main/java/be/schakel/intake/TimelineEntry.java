package be.schakel.intake;

import java.time.Instant;
import java.util.List;

/**
 * One line of a client's timeline.
 *
 * @param messageKey what happened, with arguments
 * @param who worker and organisation, as shown
 */
public record TimelineEntry(Instant at, String messageKey, List<Object> arguments, String who) {}
