package be.schakel.engine;

import be.schakel.engine.corpus.CompiledRight;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The last few looks at each right, so that an answer makes the engine look again only at the rights that read it.
 * Holds answers without any identity, and only those of the last few situations. Thread-safe.
 */
final class Looks {
    private static final int KEPT = 8;
    private final Map<String, Recent> byVersion = new ConcurrentHashMap<>();

    /** Everything that a look depends on. */
    private record Slice(LocalDate day, List<Optional<Answer>> answers) {}

    /** The last few looks at one version of a right. */
    private static final class Recent {
        private final Map<Slice, Look> looks = new LinkedHashMap<>(KEPT, 1, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Slice, Look> eldest) {
                return size() > KEPT;
            }
        };

        synchronized Optional<Look> find(Slice slice) {
            return Optional.ofNullable(looks.get(slice));
        }

        synchronized void keep(Slice slice, Look look) {
            looks.put(slice, look);
        }
    }

    Look at(CompiledRight right, Knowledge knowledge) {
        Recent recent =
                byVersion.computeIfAbsent(right.right().id() + right.right().validFrom(), _ -> new Recent());
        Slice slice = new Slice(
                knowledge.today(),
                right.everythingRead().stream().map(knowledge::answer).toList());
        return recent.find(slice).orElseGet(() -> {
            Look look = Look.at(right, knowledge);
            recent.keep(slice, look);
            return look;
        });
    }
}
