package be.schakel.rights;

import be.schakel.engine.Words;
import be.schakel.intake.ClientCard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The explorations kept for a client, newest first; one that was kept for several rights stands once.
 *
 * @param kept empty as long as no right took a first step
 */
public record Earlier(ClientCard card, List<Kept> kept) {

    /**
     * @param on day whose law was looked at
     * @param rights what the rights are called that took their first step with it
     */
    public record Kept(UUID id, Instant at, LocalDate on, List<Words> rights) {}
}
