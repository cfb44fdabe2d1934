package be.schakel.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A client stopped sharing: the same moment, partner and purpose taken together.
 *
 * @param lines ids of the answers that ended
 * @param ownerName where the client had agreed
 * @param via where the client said stop
 */
public record Stop(
        UUID trajectory,
        UUID owner,
        String ownerName,
        UUID recipient,
        String recipientName,
        ConsentPurpose purpose,
        Instant since,
        Instant endedAt,
        UUID endedBy,
        String via,
        List<UUID> lines,
        List<Category> categories) {}
