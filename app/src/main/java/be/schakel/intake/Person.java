package be.schakel.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who the client is, as far as the client wants to say.
 *
 * @param trustedPerson whom the client wants to have along, in the client's words
 */
public record Person(
        int version,
        String name,
        String addressAs,
        Optional<LocalDate> birthDate,
        String language,
        boolean interpreter,
        String phone,
        String email,
        String municipality,
        String healthFund,
        String trustedPerson) {}
