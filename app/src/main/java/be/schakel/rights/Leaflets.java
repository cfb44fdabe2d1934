package be.schakel.rights;

import java.util.UUID;

/** Which clients took their rights home on paper. */
interface Leaflets {

    boolean given(UUID trajectory);

    void give(UUID trajectory, String language);
}
