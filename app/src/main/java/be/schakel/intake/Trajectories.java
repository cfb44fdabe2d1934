package be.schakel.intake;

import java.time.Instant;
import java.util.UUID;

/** The trajectories of the acting organisation. */
interface Trajectories {

    /** @throws be.schakel.platform.NotHere when it is not one of ours */
    ClientCard card(UUID trajectory);

    void open(UUID trajectory, UUID person, NewClient client, Instant at);
}
