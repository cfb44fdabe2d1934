package be.schakel.rights;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which clients took their rights home on paper. */
interface Leaflets {

    /** A leaflet that was printed and given. */
    record Given(Instant at, String language, String workerName) {}

    /** Newest first. */
    List<Given> given(UUID trajectory);

    void give(UUID trajectory, String language);
}
