package be.schakel.rights;

import be.schakel.collaboration.Colleague;
import be.schakel.collaboration.Organisation;
import be.schakel.collaboration.Partners;
import be.schakel.engine.Finding;
import be.schakel.engine.Right;
import be.schakel.platform.Acting;
import be.schakel.platform.Moment;
import java.util.List;
import org.springframework.stereotype.Component;

/** Completes what the engine finds with the people: who decides, who helps, what was answered. */
@Component
class RightViews {

    private final Law law;
    private final Partners partners;
    private final Moment moment;

    RightViews(Law law, Partners partners, Moment moment) {
        this.law = law;
        this.partners = partners;
        this.moment = moment;
    }

    List<RightView> all(Explored explored) {
        var background = background(explored);
        var core = partners.core();
        var ours = ours();
        return background.inOrder().stream()
                .map(finding -> view(explored, finding, Reach.of(finding.right(), core, ours), background))
                .toList();
    }

    RightView view(Explored explored, Finding finding) {
        return view(explored, finding, reach(finding.right()), background(explored));
    }

    Reach reach(Right right) {
        return Reach.of(right, partners.core(), ours());
    }

    /** Workers of the acting organisation who may guard a right. */
    List<Colleague> colleagues() {
        return partners.colleaguesAt(Acting.actor().organisation());
    }

    Organisation ours() {
        return partners.required(Acting.actor().organisation());
    }

    private Background background(Explored explored) {
        return new Background(law.corpus(), explored, moment.today());
    }

    private static RightView view(Explored explored, Finding finding, Reach reach, Background background) {
        return new RightView(
                finding,
                explored.standing(finding),
                reach,
                explored.realisation(finding.right().id()),
                background);
    }
}
