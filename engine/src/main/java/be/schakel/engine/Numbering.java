package be.schakel.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers names by their alphabetical order. Immutable. */
final class Numbering {
    private final List<String> names;
    private final int[] hashes;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param names each once, in any order */
    Numbering(List<String> names) {
        this.names = names.stream().sorted().toList();
        this.hashes = this.names.stream().mapToInt(String::hashCode).toArray();
        this.names.forEach(name -> numbers.put(name, numbers.size()));
    }

    Optional<Integer> of(String name) {
        return Optional.ofNullable(numbers.get(name));
    }

    /** The number of a name that is known to be at least so much: going through sorted names, this is quicker. */
    Optional<Integer> of(String name, int least) {
        int hash = name.hashCode();
        for (int number = least; number < hashes.length; number++) {
            if (hashes[number] == hash && names.get(number).equals(name)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
