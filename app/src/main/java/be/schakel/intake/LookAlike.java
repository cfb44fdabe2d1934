package be.schakel.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Someone of our own organisation who may be the person at the door. Shown to a worker, who decides; never merged.
 *
 * @param running the latest trajectory that is still open
 * @param holderName who keeps the overview of it, or empty
 */
public record LookAlike(
        UUID person,
        String name,
        Optional<LocalDate> birthDate,
        String municipality,
        Optional<UUID> running,
        String holderName) {}
