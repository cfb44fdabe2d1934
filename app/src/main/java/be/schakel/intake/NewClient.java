package be.schakel.intake;

import java.time.LocalDate;
import java.util.Optional;

/** What is known of someone at the door: a name or pseudonym is enough. */
public record NewClient(
        String name,
        String addressAs,
        Optional<LocalDate> birthDate,
        String language,
        String phone,
        String municipality,
        String question) {

    public static NewClient called(String name) {
        return new NewClient(name, "", Optional.empty(), "nl", "", "", "");
    }
}
