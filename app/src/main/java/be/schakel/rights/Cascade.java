package be.schakel.rights;

import be.schakel.engine.Answer;
import be.schakel.engine.Days;
import be.schakel.engine.Finding;
import be.schakel.engine.Right;
import be.schakel.engine.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rights open others, and on which day: "zodra leefloon drie maanden loopt, op 1 maart". */
final class Cascade {

    private static final Days ANY_DAY = new Days(Optional.empty(), Optional.empty());

    private final Explored explored;
    private final LocalDate today;
    private final Map<String, List<Opening>> byOpened;

    Cascade(Explored explored, LocalDate today) {
        this.explored = explored;
        this.today = today;
        this.byOpened = explored.exploration().findings().stream()
                .flatMap(this::from)
                .collect(Collectors.groupingBy(opening -> opening.edge().right()));
    }

    /** The rights that open this one. */
    List<Opening> into(String right) {
        return byOpened.getOrDefault(right, List.of());
    }

    /** What this right opens by this edge. */
    Optional<Opening> by(Right.Edge edge, Right from) {
        return into(edge.right()).stream()
                .filter(opening ->
                        opening.edge().equals(edge) && opening.from().id().equals(from.id()))
                .findFirst();
    }

    /** The first day to come on which a right that runs, or that is there for the asking, opens this one. */
    Optional<Opening> soonest(String right) {
        return into(right).stream()
                .filter(opening -> opening.when() instanceof Opening.On)
                .filter(opening -> isAtHand(opening.from()))
                .min(Comparator.comparing(Opening::day));
    }

    private boolean isAtHand(Right right) {
        return explored.exploration()
                .finding(right.id())
                .map(explored::standing)
                .filter(standing -> standing == Standing.RUNNING || Explored.isPossible(standing))
                .isPresent();
    }

    private Stream<Opening> from(Finding finding) {
        return finding.right().edges(Right.Bond.UNLOCKS).stream()
                .map(edge -> new Opening(finding.right(), edge, when(finding, edge)));
    }

    private Opening.When when(Finding finding, Right.Edge edge) {
        var standing = explored.standing(finding);
        var began = edge.since().flatMap(this::answered);
        if (standing == Standing.RUNNING) {
            var held = began.or(() -> followed(finding)).orElse(ANY_DAY);
            return edge.after().isEmpty() ? new Opening.Now() : Opening.after(edge.opens(held), today);
        }
        return began.filter(days -> standing != Standing.NOT_NOW)
                .map(held -> Opening.after(edge.opens(held), today))
                .orElseGet(Opening.OnceHeld::new);
    }

    private Optional<Days> answered(String fact) {
        return Optional.ofNullable(explored.situation().answers().get(fact))
                .flatMap(answer -> answer instanceof Answer.Known(Days days) ? Optional.of(days) : Optional.empty());
    }

    /** Our follow-up knows the first day of use; of a later state only that the use began before. */
    private Optional<Days> followed(Finding finding) {
        return explored.realisation(finding.right().id())
                .filter(rightCase -> rightCase.state().runs())
                .map(rightCase -> new Days(
                        Optional.of(rightCase.since()).filter(day -> rightCase.state() == RealisationState.IN_USE),
                        Optional.of(rightCase.since())));
    }
}
