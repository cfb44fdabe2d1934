package be.schakel.rights;

import be.schakel.engine.Fact;
import be.schakel.engine.FactType;
import be.schakel.engine.Right;
import be.schakel.intake.LifeDomain;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the choices of a long list in groups. A choice belongs to the field of life of the right that it says is running,
 * so that the groups follow the corpus.
 */
final class LongLists {

    private static final int SHORT = 12;

    private LongLists() {}

    /** @param rights the law of today */
    static List<Asking.Choices> of(Fact fact, List<Right> rights) {
        if (fact.type() != FactType.CHOICES || fact.values().size() <= SHORT) {
            return List.of();
        }
        var by = fact.values().keySet().stream()
                .collect(Collectors.groupingBy(code -> domain(code, rights), LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                        Arrays.stream(LifeDomain.values()).map(Optional::of), Stream.of(Optional.<LifeDomain>empty()))
                .filter(by::containsKey)
                .map(domain -> new Asking.Choices(domain, by.getOrDefault(domain, List.of())))
                .toList();
    }

    private static Optional<LifeDomain> domain(String code, List<Right> rights) {
        return rights.stream()
                .filter(right -> right.id().equals(code) || tellsThatItRuns(code, right))
                .min(Comparator.comparing(right -> !right.id().equals(code)))
                .map(right -> LifeDomain.valueOf(right.domains().getFirst().name()));
    }

    private static boolean tellsThatItRuns(String code, Right right) {
        return right.running().filter(when -> when.contains('"' + code + '"')).isPresent();
    }
}
