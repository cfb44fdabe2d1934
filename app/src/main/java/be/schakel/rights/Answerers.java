package be.schakel.rights;

import java.util.List;
import java.util.UUID;

/** The people of whom we hold answers. */
interface Answerers {

    /** Each person once, with the trajectory of the newest answer. */
    List<Answerer> all();

    /** Someone who answered a question. */
    record Answerer(UUID person, UUID trajectory) {}
}
