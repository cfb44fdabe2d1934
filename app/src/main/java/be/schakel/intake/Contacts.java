package be.schakel.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Every meeting, call, message and visit of the acting organisation. Added to, never rewritten. */
interface Contacts {

    /** @param trajectory empty for an anonymous contact */
    void add(Optional<UUID> trajectory, NewContact contact, Instant at);
}
