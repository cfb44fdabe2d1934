package be.schakel.rights;

import be.schakel.engine.Possible;
import be.schakel.engine.Standing;
import be.schakel.intake.ClientCard;
import be.schakel.intake.LifeDomain;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rights board of one person.
 *
 * @param rights in the order of the board
 * @param next the question worth asking now, when there is one
 * @param beforehand what the file knows already of that question
 * @param stale answers that are old: do they still hold?
 * @param putOff how many good questions were put off in this conversation
 * @param leafletGiven whether the client got the leaflet in this trajectory (REQ-063)
 */
public record Board(
        ClientCard card,
        List<RightView> rights,
        Optional<Asking> next,
        Optional<Possible> beforehand,
        List<Asking> stale,
        int answered,
        int putOff,
        boolean leafletGiven) {

    public List<RightView> in(Standing standing) {
        return that(right -> right.standing() == standing).toList();
    }

    public long undispositioned() {
        return that(RightView::undispositioned).count();
    }

    /** Something is to be done for these, whatever the answers say. */
    public List<RightView> underWay() {
        return that(RightView::isUnderWay).toList();
    }

    /** In this state and nobody is busy with them yet. */
    public List<RightView> waiting(Standing standing) {
        return that(right -> right.standing() == standing && isWaiting(right) && !right.isOnlyToWeigh())
                .toList();
    }

    /** Only a person's judgement decides these, and no answer says anything about them: possible for nearly everybody. */
    public List<RightView> toWeigh() {
        return that(right -> right.isOnlyToWeigh() && isWaiting(right)).toList();
    }

    private static boolean isWaiting(RightView right) {
        return !right.isUnderWay() && !right.isSetAside();
    }

    public List<RightView> setAside() {
        return that(RightView::isSetAside).toList();
    }

    /** Those that another right will open on a day that is known, the soonest first. */
    public List<RightView> opening() {
        return that(Board::isWaiting)
                .flatMap(right -> right.opening().stream().map(opening -> Map.entry(opening.day(), right)))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Those waiting in this state by their leading field of life, in the order of the fields. */
    public List<OfDomain> byDomain(Standing standing) {
        var by = waiting(standing).stream().collect(Collectors.groupingBy(RightView::domain));
        return Arrays.stream(LifeDomain.values())
                .filter(by::containsKey)
                .map(domain -> new OfDomain(domain, by.getOrDefault(domain, List.of())))
                .toList();
    }

    public List<RightView> found(Wanted wanted) {
        return wanted.in(rights);
    }

    private Stream<RightView> that(Predicate<RightView> is) {
        return rights.stream().filter(is);
    }

    /** Rights of one field of life. */
    public record OfDomain(LifeDomain domain, List<RightView> rights) {

        /** There is something to say about these; the nearest to an outcome first. */
        public List<RightView> started() {
            return rights.stream()
                    .filter(RightView::isStarted)
                    .sorted(Comparator.comparingInt(
                            right -> right.finding().openFacts().size()))
                    .toList();
        }

        /** Nothing is known yet: their name is enough. */
        public List<RightView> untouched() {
            return rights.stream().filter(right -> !right.isStarted()).toList();
        }
    }
}
