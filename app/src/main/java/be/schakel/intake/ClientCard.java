package be.schakel.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What every page about a client shows on top.
 *
 * @param name as the client wants it, a pseudonym is enough
 * @param addressAs how to address the client; empty when not said
 * @param language code of the client's language: nl, fr, en, …
 * @param holder continuity holder: the worker who keeps the overview
 */
public record ClientCard(
        UUID trajectory,
        UUID person,
        String name,
        String addressAs,
        Optional<LocalDate> birthDate,
        String language,
        String phone,
        String municipality,
        String question,
        TrajectoryState state,
        UUID holder,
        String holderName,
        String trustedPerson) {

    public boolean isInCrisis() {
        return state == TrajectoryState.CRISIS;
    }
}
