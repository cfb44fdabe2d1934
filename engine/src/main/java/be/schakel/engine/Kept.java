package be.schakel.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something worked out when it is first needed. Two threads may both work it out: they find the same. */
final class Kept<T> {
    private volatile @Nullable T value;

    T get(Supplier<T> finding) {
        T found = value;
        if (found == null) {
            found = finding.get();
            value = found;
        }
        return found;
    }
}
