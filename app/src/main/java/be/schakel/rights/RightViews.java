package be.schakel.rights;

import be.schakel.collaboration.Colleague;
import be.schakel.collaboration.Organisation;
import be.schakel.collaboration.Partners;
import be.schakel.engine.Fact;
import be.schakel.engine.Finding;
import be.schakel.engine.Right;
import be.schakel.engine.Standing;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import java.util.List;
import org.springframework.stereotype.Component;

/** Completes what the engine finds with the people: who decides, who helps, what was answered. */
@Component
class RightViews {

    private static final int OTHER_WAYS = 3;

    private final Law law;
    private final Partners partners;
    private final Moment moment;

    RightViews(Law law, Partners partners, Moment moment) {
        this.law = law;
        this.partners = partners;
        this.moment = moment;
    }

    List<RightView> all(Explored explored) {
        var core = partners.core();
        return explored.inOrder().stream()
                .map(finding -> view(explored, finding, core))
                .toList();
    }

    RightView view(Explored explored, Finding finding) {
        return view(explored, finding, partners.core());
    }

    Reach reach(Right right) {
        return reach(right, partners.core());
    }

    /** Workers of the acting organisation who may guard a right. */
    List<Colleague> colleagues() {
        return partners.colleaguesAt(Acting.actor().organisation());
    }

    Organisation ours() {
        return partners.required(Acting.actor().organisation());
    }

    private RightView view(Explored explored, Finding finding, List<Organisation> core) {
        var standing = explored.standing(finding);
        return new RightView(
                finding,
                standing,
                new WhyTree(law.corpus(), explored.sheet(), moment.today()).of(finding.explanation()),
                facts(finding.openFacts()),
                facts(finding.judgements()),
                WhyTree.obstacles(finding.explanation()),
                standing == Standing.NOT_NOW ? otherWays(explored, finding.right()) : List.of(),
                reach(finding.right(), core),
                explored.realisation(finding.right().id()),
                explored.isUndispositioned(finding));
    }

    private Reach reach(Right right, List<Organisation> core) {
        return Reach.of(right, core, ours());
    }

    private List<Fact> facts(List<String> ids) {
        return ids.stream().flatMap(id -> law.corpus().fact(id).stream()).toList();
    }

    /** Rights that share a life domain with this one and are still possible: the other route of ux rule 8. */
    private static List<Right> otherWays(Explored explored, Right right) {
        return explored.inOrder().stream()
                .filter(other -> explored.standing(other) != Standing.NOT_NOW)
                .map(Finding::right)
                .filter(other -> other.domains().stream().anyMatch(right.domains()::contains))
                .limit(OTHER_WAYS)
                .toList();
    }
}
