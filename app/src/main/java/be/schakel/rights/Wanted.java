package be.schakel.rights;

import be.schakel.engine.Right;
import be.schakel.intake.LifeDomain;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a worker looks for among all rights; nothing chosen means all.
 *
 * @param typed everyday words, as typed
 */
public record Wanted(String typed, Optional<Decider> decider, Optional<LifeDomain> domain) {

    public static final Wanted ALL = new Wanted("", Optional.empty(), Optional.empty());

    public boolean isAll() {
        return typed.isBlank() && decider.isEmpty() && domain.isEmpty();
    }

    /** What answers the words best comes first; else the order stays. */
    List<RightView> in(List<RightView> rights) {
        var words = Everyday.of(typed);
        return rights.stream()
                .filter(view -> decider.map(who -> who.decides(view.right())).orElse(true))
                .filter(view -> domain.map(field -> isIn(field, view.right())).orElse(true))
                .filter(view -> words.isEmpty() || words.fit(view.right()) > 0)
                .sorted(Comparator.comparingInt(view -> -words.fit(view.right())))
                .toList();
    }

    private static boolean isIn(LifeDomain field, Right right) {
        return right.domains().stream().anyMatch(topic -> topic.name().equals(field.name()));
    }
}
