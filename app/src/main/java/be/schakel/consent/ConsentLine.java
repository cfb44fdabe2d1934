package be.schakel.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One answer of a client: this partner, this purpose, this part.
 *
 * @param answer what the client said then
 * @param owner the organisation where the client answered
 * @param state as it stands today: a yes past its day, or after the help ended, is {@code EXPIRED}
 * @param until last day, when the client chose one
 * @param endedVia name of the organisation where it was stopped; empty while it stands
 */
public record ConsentLine(
        UUID id,
        UUID consent,
        UUID trajectory,
        UUID owner,
        UUID recipient,
        ConsentPurpose purpose,
        Category category,
        LineState answer,
        LineState state,
        Instant since,
        Optional<LocalDate> until,
        Optional<Instant> endedAt,
        String endedVia) {}
