package be.schakel.catalogue;

import be.schakel.rights.Replay;
import be.schakel.rights.Shift;
import java.time.Instant;
import java.util.Map;

/**
 * Whom a value touches, in numbers, as counted by someone who works with clients.
 *
 * @param looked clients looked at
 * @param clients number of clients for each effect
 */
public record Tally(int looked, Map<Shift.Effect, Integer> clients, String counterName, Instant at) {

    /** A smaller number could point at someone. */
    public static final int LEAST_SHOWN = 5;

    public Tally {
        clients = Map.copyOf(clients);
    }

    static Tally of(Replay replay, String counterName, Instant at) {
        return new Tally(replay.looked(), replay.clients(), counterName, at);
    }

    public int with(Shift.Effect effect) {
        return clients.getOrDefault(effect, 0);
    }
}
