package be.schakel.engine;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What each right in force comes to, by its id: a list that reads as a map, quicker to make than one. Immutable. */
final class OutcomeOfEach extends AbstractMap<String, Outcome> {
    private final InForce law;
    private final List<Outcome> outcomes;

    /** @param outcomes in the order of the rights of the law */
    OutcomeOfEach(InForce law, List<Outcome> outcomes) {
        this.law = law;
        this.outcomes = outcomes;
    }

    @Override
    public @Nullable Outcome get(@Nullable Object id) {
        return law.place(id).map(outcomes::get).orElse(null);
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
        return law.place(id).isPresent();
    }

    @Override
    public Set<Map.Entry<String, Outcome>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Outcome>> iterator() {
                return IntStream.range(0, outcomes.size())
                        .mapToObj(place ->
                                Map.entry(law.rights().get(place).right().id(), outcomes.get(place)))
                        .iterator();
            }

            @Override
            public int size() {
                return outcomes.size();
            }
        };
    }
}
