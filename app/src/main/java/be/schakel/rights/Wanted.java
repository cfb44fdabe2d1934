package be.schakel.rights;

import be.schakel.engine.Right;
import be.schakel.intake.LifeDomain;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** A word of the name or an everyday word comes before one of the summary; else the order stays. */
    List<RightView> in(List<RightView> rights) {
        var words = Everyday.of(typed);
        return rights.stream()
                .filter(view -> decider.map(who -> who.decides(view.right())).orElse(true))
                .filter(view -> domain.map(field -> isIn(field, view.right())).orElse(true))
                .filter(view -> words.in(everything(view.right()).toList()))
                .sorted(Comparator.comparing(
                        view -> !words.in(called(view.right()).toList())))
                .toList();
    }

    private static boolean isIn(LifeDomain field, Right right) {
        return right.domains().stream().anyMatch(topic -> topic.name().equals(field.name()));
    }

    private static Stream<String> called(Right right) {
        return Stream.concat(Everyday.texts(right.name()), right.search().stream());
    }

    private static Stream<String> everything(Right right) {
        return Stream.concat(called(right), Everyday.texts(right.summary()));
    }
}
