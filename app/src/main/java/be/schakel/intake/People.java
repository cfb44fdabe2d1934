package be.schakel.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clients of the acting organisation and the people around them. */
interface People {

    void add(UUID person, NewClient client);

    /** Those with a similar name, or with this birth date; most alike first, ten at most. */
    List<LookAlike> lookAlikes(String name, Optional<LocalDate> birthDate);

    /** @throws be.schakel.platform.NotHere when it is not one of ours */
    LookAlike known(UUID person);

    Person personOf(UUID trajectory);

    /** @throws be.schakel.platform.StaleVersion when someone saved in between */
    void change(UUID trajectory, Person person);
}
