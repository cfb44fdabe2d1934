package be.schakel.rights;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Whom a change of the law touches.
 *
 * @param looked clients whose answers were laid beside both laws
 * @param touched by effect, then by client
 */
public record Replay(int looked, List<Touched> touched) {

    public Replay {
        touched = touched.stream()
                .sorted(Comparator.comparing(Touched::effect).thenComparing(Touched::client))
                .toList();
    }

    public List<Touched> with(Shift.Effect effect) {
        return touched.stream().filter(one -> one.effect() == effect).toList();
    }

    /** How many clients each effect touches, at least one right each; effects that touch nobody are there with 0. */
    public Map<Shift.Effect, Integer> clients() {
        var clients = new EnumMap<Shift.Effect, Integer>(Shift.Effect.class);
        for (var effect : Shift.Effect.values()) {
            clients.put(effect, (int)
                    with(effect).stream().map(Touched::trajectory).distinct().count());
        }
        return clients;
    }
}
