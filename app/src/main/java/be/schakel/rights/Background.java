package be.schakel.rights;

import be.schakel.engine.Corpus;
import be.schakel.engine.Explanation;
import be.schakel.engine.Fact;
import be.schakel.engine.Finding;
import be.schakel.engine.Right;
import be.schakel.engine.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the views of one person's rights share: the law, the answers, and the other rights. */
final class Background {

    private static final int OTHER_WAYS = 3;

    private final Corpus corpus;
    private final Explored explored;
    private final List<Finding> inOrder;
    private final WhyTree tree;
    private final Cascade cascade;

    Background(Corpus corpus, Explored explored, LocalDate today) {
        this.corpus = corpus;
        this.explored = explored;
        this.inOrder = explored.inOrder();
        this.tree = new WhyTree(corpus, explored.sheet(), today);
        this.cascade = new Cascade(explored, today);
    }

    List<Finding> inOrder() {
        return inOrder;
    }

    boolean isUndispositioned(Finding finding) {
        return explored.isUndispositioned(finding);
    }

    Why why(Explanation explanation) {
        return tree.of(explanation);
    }

    List<Fact> facts(List<String> ids) {
        return ids.stream().flatMap(id -> corpus.fact(id).stream()).toList();
    }

    Optional<Opening> opening(Right right) {
        return cascade.soonest(right.id());
    }

    /** The rights that this one opens, feeds, excludes, or is wrongly believed to open. */
    List<RightLink> linksFrom(Right right, Right.Bond bond) {
        return right.edges(bond).stream()
                .map(edge -> link(edge, edge.right(), cascade.by(edge, right)))
                .toList();
    }

    /** The rights that open, feed or exclude this one, or are wrongly believed to open it. */
    List<RightLink> linksTo(Right right, Right.Bond bond) {
        return inOrder.stream()
                .map(Finding::right)
                .flatMap(from -> from.edges(bond).stream()
                        .filter(edge -> edge.right().equals(right.id()))
                        .map(edge -> link(edge, from.id(), cascade.by(edge, from))))
                .toList();
    }

    private RightLink link(Right.Edge edge, String other, Optional<Opening> opening) {
        var found = explored.exploration().finding(other);
        return new RightLink(
                edge, other, found.map(finding -> finding.right().name()), found.map(explored::standing), opening);
    }

    /** Rights that share a life domain with this one and are still possible: the other route of ux rule 8. */
    List<Right> otherWays(Right right) {
        return inOrder.stream()
                .filter(other -> explored.standing(other) != Standing.NOT_NOW)
                .map(Finding::right)
                .filter(other -> other.domains().stream().anyMatch(right.domains()::contains))
                .limit(OTHER_WAYS)
                .toList();
    }
}
