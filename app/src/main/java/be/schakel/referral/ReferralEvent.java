package be.schakel.referral;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a referral.
 *
 * @param organisation whose worker did it
 * @param state where it stood afterwards
 * @param reason code, empty when the move needs none
 */
public record ReferralEvent(
        Instant at,
        UUID organisation,
        UUID worker,
        String workerName,
        ReferralMove move,
        ReferralState state,
        String reason,
        String note) {}
