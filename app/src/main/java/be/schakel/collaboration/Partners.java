package be.schakel.collaboration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The organisations that work together with the acting one, itself included, and their workers with clients. */
public interface Partners {

    /** Core partners by name. */
    List<Organisation> core();

    Optional<Organisation> organisation(UUID id);

    /** @throws be.schakel.platform.NotHere when it is no partner of ours */
    Organisation required(UUID id);

    /** Workers who receive clients at this organisation, by name. */
    List<Colleague> colleaguesAt(UUID organisation);

    Optional<Colleague> colleague(UUID worker);
}
