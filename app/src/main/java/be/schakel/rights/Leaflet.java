package be.schakel.rights;

import be.schakel.collaboration.Organisation;
import be.schakel.engine.Document;
import be.schakel.engine.Right;
import be.schakel.engine.Standing;
import be.schakel.intake.ClientCard;
import be.schakel.intake.LifeDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the client may take home about their rights.
 *
 * @param rights that may stand on it, in the order of the board: nothing the client does not want, nothing that does not
 *     fit, nothing that is no right now unless someone is busy with it
 * @param ours the organisation that gives the leaflet
 */
public record Leaflet(ClientCard card, LocalDate on, List<RightView> rights, Organisation ours, boolean given) {

    static boolean mayStandOn(RightView view) {
        return !view.isSetAside() && (view.standing() != Standing.NOT_NOW || view.isUnderWay());
    }

    /** Certain and likely. */
    public List<RightView> toAskFor() {
        return that(RightView::isPossible).toList();
    }

    public List<RightView> running() {
        return that(Leaflet::runs).toList();
    }

    public List<RightView> toFindOut() {
        return that(view -> !view.isPossible() && !runs(view)).toList();
    }

    /** Those to find out by their leading field of life: they are many. */
    public List<Board.OfDomain> toFindOutByDomain() {
        var by = toFindOut().stream().collect(Collectors.groupingBy(RightView::domain));
        return Arrays.stream(LifeDomain.values())
                .flatMap(domain ->
                        Optional.ofNullable(by.get(domain)).map(rights -> new Board.OfDomain(domain, rights)).stream())
                .toList();
    }

    /** What stands ticked when the leaflet opens; the rest is for client and worker to choose. */
    public Set<String> proposed() {
        return that(view -> (view.isPossible() && !view.isOnlyToWeigh()) || runs(view))
                .map(view -> view.right().id())
                .collect(Collectors.toSet());
    }

    /** The same with only these rights. */
    public Leaflet with(Set<String> chosen) {
        return new Leaflet(
                card, on, that(view -> chosen.contains(view.right().id())).toList(), ours, given);
    }

    /** What to bring for the rights still to ask for: each paper once, those that serve most rights first. */
    public List<ToBring> toBring() {
        Map<Document, List<Right>> uses = new LinkedHashMap<>();
        that(RightView::asksPapers)
                .map(RightView::right)
                .forEach(right -> right.documents()
                        .forEach(paper -> uses.computeIfAbsent(paper, _ -> new ArrayList<>())
                                .add(right)));
        Map<List<Right>, List<Document>> together = new LinkedHashMap<>();
        uses.forEach((paper, rights) ->
                together.computeIfAbsent(rights, _ -> new ArrayList<>()).add(paper));
        return together.entrySet().stream()
                .map(papers -> new ToBring(papers.getKey(), papers.getValue()))
                .sorted(Comparator.comparingInt(papers -> -papers.rights().size()))
                .toList();
    }

    /** How many rights ask for papers. */
    public long asking() {
        return that(RightView::asksPapers).count();
    }

    /** Partners besides our own that help with these rights. */
    public List<Organisation> otherHelpers() {
        return rights.stream()
                .flatMap(view -> view.reach().helpers().stream())
                .filter(partner -> !partner.id().equals(ours.id()))
                .distinct()
                .toList();
    }

    private static boolean runs(RightView view) {
        return view.standing() == Standing.RUNNING;
    }

    private Stream<RightView> that(Predicate<RightView> is) {
        return rights.stream().filter(is);
    }
}
